import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RecordEvent } from '../record/record.ts'
import { eventKnownOn, type ReportsById } from './known-on.ts'

const REPORTS: ReportsById = new Map(
  ['a', 'b', 'c'].map((id, at) => [
    id,
    // Test ids have no brand; b and c carry the same words.
    { published: `2022-11-1${at + 1}T08:00:00Z`, family: id === 'a' ? 'w-a' : 'w-b' } as ReturnType<
      ReportsById['get']
    > & {},
  ]),
)
const told = (value: string, ...reports: string[]) => ({
  value,
  evidence: reports.map(report => ({ report, spans: [[0, 1]] })),
  reports: reports.length,
  independent: reports.length,
})
const event = {
  id: 'v-1',
  type: 'strike.shelling',
  title: 'shelling',
  statuses: [told('denied', 'b', 'c'), told('happened', 'a')],
  timeFrame: 'current',
  days: [told('2022-11-12', 'b', 'c'), told('2022-11-10', 'a')],
  interval: { start: '2022-11-12', end: '2022-11-13' },
  places: [],
  agents: [],
  targets: [],
  instruments: [],
  tellings: ['a', 'b', 'c'].map(report => ({ report, event: `e-${report}` })),
  reports: 3,
  independent: 2,
} as unknown as RecordEvent

test('on a day an event is what reports had told by then', () => {
  const { statuses, days, interval, tellings, reports, independent } = eventKnownOn(event, '2022-11-11', REPORTS)
  assert.deepEqual(
    statuses.map(({ value }) => value),
    ['happened'],
  )
  assert.deepEqual(
    days.map(({ value }) => value),
    ['2022-11-10'],
  )
  assert.equal(interval, undefined, 'the day of later reports was not known')
  assert.deepEqual([tellings.length, reports, independent], [1, 1, 1])
})

test('once all is published it is as the record has it, copies counted once', () => {
  const { statuses, interval, reports, independent } = eventKnownOn(event, '2022-11-13', REPORTS)
  assert.deepEqual(
    statuses.map(({ value, independent: by }) => [value, by]),
    [
      ['denied', 1],
      ['happened', 1],
    ],
  )
  assert.deepEqual([reports, independent, interval?.start], [3, 2, '2022-11-12'])
})

test('what has no day of publication was not known', () => {
  assert.deepEqual(eventKnownOn(event, '2030-01-01', new Map()).tellings, [])
})
