import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { analyse, surfaceOf } from '../analyse.ts'
import type { Models } from '../models.ts'
import { findParagraphs } from '../paragraphs.ts'
import type { CaseLabel } from './labels.ts'
import { truecased } from './truecase.ts'

const NAMES = new Set(['VELMAR', 'KESH', 'LIBERATION', 'FRONT'])
/** A reader that knows four names. */
const reader = {
  read: (sentences: readonly (readonly string[])[]) =>
    sentences.map(forms => forms.map((form): CaseLabel => (NAMES.has(form) ? 'title' : 'lower'))),
}
const NO_WEIGHTS: Models = {}

function cased(text: string, by: typeof reader | undefined) {
  const surface = surfaceOf(text, findParagraphs(text, [0, text.length]), NO_WEIGHTS)
  return truecased({ text, tokens: surface.tokens }, surface.sentences, by)
}

test('a paragraph in capitals is written as elsewhere, its sentences with a capital', () => {
  const { text } = cased('MEN OF THE KESH LIBERATION FRONT (KLF) LEFT VELMAR. NOBODY WAS HURT, THE KLF SAID.', reader)
  assert.equal(text, 'Men of the Kesh Liberation Front (KLF) left Velmar. Nobody was hurt, the KLF said.')
})

test('only what is in capitals changes, and each token is still the text between its offsets', () => {
  const given = 'BOMB FOUND AT VELMAR STATION\n\nThe bomb was found at Velmar by the KLF.'
  const { text, tokens } = cased(given, reader)
  assert.equal(text, 'Bomb found at Velmar station\n\nThe bomb was found at Velmar by the KLF.')
  for (const token of tokens) assert.equal(token.text, text.slice(token.start, token.end))
})

test('without a reader the text stays as it is', () => {
  const given = 'BOMB FOUND AT VELMAR STATION'
  assert.equal(cased(given, undefined).text, given)
})

const ALERTS: readonly (readonly [given: string, read: string])[] = [
  [
    'THE GOVERNOR OF MYKOLAIV SAID ON TUESDAY THAT TWO MISSILES HAD HIT A PORT NEAR OCHAKIV.',
    'The governor of Mykolaiv said on Tuesday that two missiles had hit a port near Ochakiv.',
  ],
  ['AT LEAST FOUR DEAD AS SHELLS HIT MARKET IN DONETSK', 'At least four dead as shells hit market in Donetsk'],
  [
    'GUERRILLAS ATTACKED A POLICE POST IN COLOMBIA LAST NIGHT, COLONEL ALVARO PRADA SAID.',
    'Guerrillas attacked a police post in Colombia last night, Colonel Alvaro Prada said.',
  ],
]

for (const [given, read] of ALERTS)
  test(`the shipped network writes: ${read}`, () => {
    assert.equal(analyse(given, undefined, shippedModels()).text, read)
  })
