import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contractRecord, contractReport } from '../store/contract-record.ts'
import { correctionFault } from './correctable.ts'

const record = contractRecord(contractReport('Ferries run again'))
const TAKEN: readonly (readonly [id: string, field: string, value: string])[] = [
  ['v-1', 'status', 'denied'],
  ['v-1', 'place', 'geonames:706448'],
  ['v-1', 'title', 'Troops leave'],
  ['e-1', 'type', 'strike.shelling'],
  ['e-1', 'day', '2022-11-11'],
  ['s-1', 'stance', 'warns'],
  ['a-1', 'side', 'UA'],
]
const REFUSED: readonly (readonly [id: string, field: string, value: string, why: RegExp])[] = [
  ['v-1', 'status', 'happend', /one of happened/],
  ['v-1', 'place', 'Kherson', /id of a place/],
  ['v-1', 'colour', 'red', /give type, status, day, place, title/],
  ['e-1', 'toString', 'x', /not a field/],
  ['e-1', 'day', 'Friday', /as 2022-11-11/],
  ['a-1', 'side', 'Ukraine', /two letters/],
  ['h-1', 'holder', 'UA', /not an event, a statement or an actor/],
]

test('a correction that the record takes up is let through', () => {
  for (const [id, field, value] of TAKEN) assert.equal(correctionFault({ id, field, value }, record), undefined, field)
})

test('one that would change nothing is refused, saying what to give', () => {
  for (const [id, field, value, why] of REFUSED) assert.match(correctionFault({ id, field, value }, record) ?? '', why)
})
