import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordedDay } from './worded-day.ts'

const EXAMPLES: readonly [value: string, day: string | undefined][] = [
  ['2022-11-11', '2022-11-11'],
  ['2022-11-11T05:00', '2022-11-11'],
  ['2022-03', '2022-03-01'],
  ['2022', '2022-01-01'],
  ['2022-W45', undefined],
  ['XXXX-WXX-5', undefined],
  ['P8M', undefined],
  ['202', undefined],
]

test('a value that names a day, month or year has a first day', () => {
  for (const [value, day] of EXAMPLES) assert.equal(wordedDay(value), day, value)
})
