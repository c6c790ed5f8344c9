import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findTokens } from '../tokens.ts'
import { areInCapitals } from './in-capitals.ts'

const inCapitals = (text: string) => areInCapitals(findTokens(text, [0, text.length]))

test('a paragraph in capitals is one, a note in small letters or not', () => {
  assert.ok(inCapitals('BLAST HEARD NEAR HARBOUR OF VELMAR, POLICE SAY'))
  assert.ok(
    inCapitals(
      'ORVEL, 3 MAY 91 (KESH PRESS) -- A BRIDGE OVER THE OSK WAS BLOWN UP BY MEN OF THE FRONT LAST NIGHT (sic).',
    ),
  )
})

test('a name, acronyms beside plain words and plain text are none', () => {
  assert.ok(!inCapitals('NATO SUMMIT TODAY'))
  assert.ok(!inCapitals('NATO, OSCE, UNHCR and IAEA sent teams.'))
  assert.ok(!inCapitals('Nobody was hurt.'))
  assert.ok(!inCapitals('ORVEL, May 3 (Kesh Press) – The bridge was blown up.'))
  assert.ok(!inCapitals(''))
})
