import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseDay } from './day.ts'

test('a day on the calendar is taken, anything else refused', () => {
  for (const day of ['2022-11-11', '2024-02-29', '0001-01-01'])
    assert.deepEqual(parseDay('asOf', day), { ok: true, value: day })
  for (const value of ['2022-02-30', '2023-02-29', '2022-13-01', 'Friday', '', '2022-11-11T05:00:00Z', '11.11.2022']) {
    assert.deepEqual(parseDay('asOf', value), { ok: false, error: { kind: 'bad-date', name: 'asOf', value } })
  }
})
