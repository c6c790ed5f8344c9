import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  civil,
  dayOf,
  daysOf,
  isoDay,
  parseDay,
  periodAt,
  shifted,
  timexValueOf,
  type Unit,
  weekdayOf,
} from './calendar.ts'

const UNITS: readonly Unit[] = ['day', 'week', 'month', 'quarter', 'half', 'season', 'year', 'decade', 'century']
const day = fc.integer({ min: -700_000, max: 2_900_000 })

test('day numbers agree with the calendar of the language', () => {
  fc.assert(
    fc.property(day, number => {
      const date = new Date(number * 86_400_000)
      assert.deepEqual(civil(number), {
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
      })
      assert.equal(weekdayOf(number), date.getUTCDay() || 7)
      const { year, month, day: ofMonth } = civil(number)
      assert.equal(dayOf(year, month, ofMonth), number)
    }),
  )
})

test('a day lies in its period, and periods follow one another without a gap', () => {
  fc.assert(
    fc.property(day, fc.constantFrom(...UNITS), (number, unit) => {
      const period = periodAt(unit, number)
      const [start, end] = daysOf(period)
      assert.ok(start <= number && number < end, `${unit} of ${isoDay(number)}`)
      assert.equal(daysOf(shifted(period, 1))[0], end)
      assert.deepEqual(periodAt(unit, start), period)
    }),
  )
})

test('days that do not exist are no days', () => {
  assert.equal(dayOf(2022, 2, 29), undefined)
  assert.equal(dayOf(2024, 2, 30), undefined)
  assert.notEqual(dayOf(2024, 2, 29), undefined)
  assert.equal(dayOf(2022, 13, 1), undefined)
  assert.equal(parseDay('2022-02-31'), undefined)
  assert.equal(parseDay('yesterday'), undefined)
})

const VALUES: readonly [day: string, unit: Unit, value: string, start: string, end: string][] = [
  ['2022-11-11', 'week', '2022-W45', '2022-11-07', '2022-11-14'],
  ['2021-01-03', 'week', '2020-W53', '2020-12-28', '2021-01-04'],
  ['2024-12-30', 'week', '2025-W01', '2024-12-30', '2025-01-06'],
  ['2022-11-11', 'weekend', '2022-W45-WE', '2022-11-12', '2022-11-14'],
  ['2022-11-11', 'month', '2022-11', '2022-11-01', '2022-12-01'],
  ['2022-11-11', 'quarter', '2022-Q4', '2022-10-01', '2023-01-01'],
  ['2022-11-11', 'half', '2022-H2', '2022-07-01', '2023-01-01'],
  ['2022-11-11', 'season', '2022-FA', '2022-09-01', '2022-12-01'],
  ['2023-01-11', 'season', '2022-WI', '2022-12-01', '2023-03-01'],
  ['2022-11-11', 'decade', '202', '2020-01-01', '2030-01-01'],
  ['1999-11-11', 'century', '19', '1900-01-01', '2000-01-01'],
]

test('each unit has its TIMEX3 value and its days', () => {
  for (const [iso, unit, value, start, end] of VALUES) {
    const period = periodAt(unit, parseDay(iso) ?? 0)
    assert.equal(timexValueOf(period), value)
    assert.deepEqual(daysOf(period).map(isoDay), [start, end], value)
  }
})
