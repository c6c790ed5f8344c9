import assert from 'node:assert/strict'
import { test } from 'node:test'
import { busiestStretch, eventsOf } from './busiest-stretch.ts'

const count = (day: string, events: number) => ({ day, group: 'fighting', events })

test('days of one war are one stretch', () => {
  const counts = [count('2022-03-01', 1), count('2022-11-10', 2), count('2022-11-11', 3)]
  assert.deepEqual(busiestStretch(counts), counts)
})

test('a remembered day of another century does not stretch the chart', () => {
  const days = [count('2022-11-10', 2), count('2022-11-11', 3)]
  assert.deepEqual(busiestStretch([count('1612-11-04', 1), ...days]), days)
  assert.deepEqual(busiestStretch([...days, count('2124-01-01', 1)]), days)
})

test('of stretches with as many events the later is drawn, and of none nothing', () => {
  assert.deepEqual(busiestStretch([count('1943-11-06', 1), count('2022-11-06', 1)]), [count('2022-11-06', 1)])
  assert.deepEqual(busiestStretch([]), [])
  assert.equal(eventsOf([count('1943-11-06', 1), count('2022-11-06', 4)]), 5)
})
