import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { makeGazetteer } from '../../gazetteer/small.ts'
import { analyse } from '../../language/analyse.ts'
import type { ReportId } from '../../record/ids.ts'
import { findPlaces } from '../places/find-places.ts'
import { findMentions } from './find-mentions.ts'

// A test's own id; the brand exists for the compiler only.
const reportId = 'r-test' as ReportId
const gazetteer = makeGazetteer()

/** Whose side somebody is on, by what else the report tells; the first row of each name. */
const EXAMPLES: readonly [text: string, words: string, side: string | undefined][] = [
  // Where it sits.
  ['Officials in Kyiv kept silent.', 'Officials', 'UA'],
  ['The army command in Moscow kept silent.', 'army command', 'RU'],
  ['UN officials in Kyiv kept silent.', 'UN officials', undefined],
  ['Officials in Kherson kept silent.', 'Officials', undefined],
  ['Residents in Kyiv kept silent.', 'Residents', undefined],
  // Who was the subject before.
  ['Moscow denied the losses. The Defence Ministry said that all had come home.', 'Defence Ministry', 'RU'],
  ['Kyiv said it was too late. The soldiers had left, the Foreign Ministry added.', 'Foreign Ministry', 'UA'],
  ['Residents said it was too late. The Foreign Ministry kept silent.', 'Foreign Ministry', undefined],
  // The only one that acts.
  ['Ukraine shut the border. Presidential adviser Lena Orth said it was late.', 'Presidential adviser Lena Orth', 'UA'],
  ['Ukrainian troops hold the port, army spokesman Ivo Brandt said.', 'army spokesman Ivo Brandt', 'UA'],
  ['Ukraine and Russia shut the border. President Lena Orth said it was late.', 'President Lena Orth', undefined],
  ['Ukraine shut the border. Rebel commander Ivo Brandt said it was late.', 'Rebel commander Ivo Brandt', undefined],
]

test('sides that other words of the report tell', () => {
  for (const [text, words, side] of EXAMPLES) {
    const analysis = analyse(text, undefined, shippedModels())
    const places = findPlaces({ analysis, gazetteer, reportId })
    const mentions = findMentions({ analysis, reportId, gazetteer, places })
    const own = mentions.find(({ spans: [span] }) => span && text.slice(...span) === words)
    assert.ok(own, `${words} in ${text}`)
    assert.equal(own.side?.value, side, text)
  }
})
