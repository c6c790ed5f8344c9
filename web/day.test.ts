import assert from 'node:assert/strict'
import { test } from 'node:test'
import { counted, dayInWords, daysInWords } from './day.ts'

test('days, months and years are said as a reader writes them', () => {
  assert.equal(dayInWords('2022-11-09'), '9 Nov 2022')
  assert.equal(dayInWords('2022-11'), 'Nov 2022')
  assert.equal(dayInWords('2022'), '2022')
  assert.equal(dayInWords('2022-11-11T05:00:00Z'), '11 Nov 2022')
  assert.equal(dayInWords('XXXX-WXX-5'), 'XXXX-WXX-5')
})

test('an interval of one day is that day', () => {
  assert.equal(daysInWords({ start: '2022-11-11', end: '2022-11-12' }), '11 Nov 2022')
  assert.equal(daysInWords({ start: '2022-11-01', end: '2022-12-01' }), '1 Nov 2022 – 30 Nov 2022')
})

test('counts are said in full', () => {
  assert.equal(counted(1, 'report'), '1 report')
  assert.equal(counted(14, 'report'), '14 reports')
  assert.equal(counted(1234567, 'reply', 'replies'), '1,234,567 replies')
})
