import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isoDay, parseDay } from './calendar.ts'
import { type StepUnit, stepped, stepUnitOf } from './step.ts'

test('days and weeks are counted; months and years keep their day, or the last of the month', () => {
  const cases: readonly (readonly [from: string, unit: StepUnit, count: number, to: string])[] = [
    ['2022-11-11', 'day', -11, '2022-10-31'],
    ['2022-11-11', 'week', 2, '2022-11-25'],
    ['2021-01-31', 'month', 1, '2021-02-28'],
    ['2022-11-11', 'month', -11, '2021-12-11'],
    ['2024-02-29', 'year', 1, '2025-02-28'],
  ]
  for (const [from, unit, count, to] of cases) assert.equal(isoDay(stepped(parseDay(from) ?? 0, unit, count)), to)
})

test('only words of these units have one', () => {
  assert.deepEqual(['days', 'Week', 'months', 'year', 'hour', ''].map(stepUnitOf), [
    'day',
    'week',
    'month',
    'year',
    undefined,
    undefined,
  ])
})
