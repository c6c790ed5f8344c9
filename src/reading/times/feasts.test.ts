import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isoDay } from './calendar.ts'
import { easter, hijriDay, hijriYear, orthodoxEaster, thanksgiving } from './feasts.ts'

test('Easter of both churches', () => {
  assert.deepEqual(
    [1999, 2000, 2022, 2024, 2025, 2038].map(year => isoDay(easter(year))),
    ['1999-04-04', '2000-04-23', '2022-04-17', '2024-03-31', '2025-04-20', '2038-04-25'],
  )
  assert.deepEqual(
    [1999, 2022, 2023, 2024, 2025].map(year => isoDay(orthodoxEaster(year))),
    ['1999-04-11', '2022-04-24', '2023-04-16', '2024-05-05', '2025-04-20'],
  )
})

test('the Islamic year by its table', () => {
  assert.equal(isoDay(hijriDay(1444, 9, 1)), '2023-03-23')
  assert.equal(isoDay(hijriDay(1444, 10, 1)), '2023-04-22')
  assert.equal(isoDay(hijriDay(1445, 9, 1)), '2024-03-11')
  assert.ok(Math.abs(hijriYear(2023) - 1444) <= 1)
  assert.ok(Math.abs(hijriYear(1992) - 1412) <= 1)
})

test('Thanksgiving is a Thursday', () => {
  assert.equal(isoDay(thanksgiving(2022)), '2022-11-24')
})
