import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../../test/shipped-models.ts'
import { makeGazetteer } from '../../../gazetteer/small.ts'
import { analyse } from '../../../language/analyse.ts'
import type { ReportId } from '../../../record/ids.ts'
import { findMentions } from '../../actors/find-mentions.ts'
import { findPlaces } from '../../places/find-places.ts'
import { findStatements } from '../find-statements.ts'
import { SPEAKER_SAMPLES } from './speakers.samples.ts'

// A test's own id; the brand exists for the compiler only.
const reportId = 'r-test' as ReportId
const gazetteer = makeGazetteer()

function heardIn(text: string): (readonly [source: string, speaker: string])[] {
  const analysis = analyse(text, undefined, shippedModels())
  const places = findPlaces({ analysis, gazetteer, reportId })
  const mentions = findMentions({ analysis, reportId, gazetteer, places })
  const { statements } = findStatements({ analysis, reportId, mentions, times: [] })
  return statements.flatMap(({ source: [span], speaker }) =>
    span ? [[text.slice(...span), speaker?.value.name ?? '-'] as const] : [],
  )
}

for (const [text, ...told] of SPEAKER_SAMPLES)
  test(`${told.map(each => each.join(': ')).join('; ')} in “${text}”`, () => {
    const heard = heardIn(text)
    for (const [source, speaker] of told)
      assert.equal(heard.findLast(each => each[0] === source)?.[1], speaker, JSON.stringify(heard))
  })
