import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isInside } from './same-day.ts'

const day = (value: string, end: string) => ({ value, interval: { start: value, end } })

test('a day is right inside a month, a year, a week and a range, and nowhere else', () => {
  const friday = day('2022-11-11', '2022-11-12')
  for (const expected of ['2022-11-11', '2022-11', '2022', '2022-W45', '2022-11-10/2022-11-12', '2022-01/2022-11-11'])
    assert.ok(isInside(expected, friday), expected)
  for (const expected of ['2022-11-12', '2022-10', '2021', '2022-W46', '2022-W45-WE', '2022-11-01/2022-11-10', 'P1Y'])
    assert.ok(!isInside(expected, friday), expected)
})

test('a Saturday is in the weekend of its week', () => {
  assert.ok(isInside('2022-W45-WE', day('2022-11-12', '2022-11-13')))
})

test('what is wider than expected is wrong, and a length is right by its value', () => {
  assert.ok(!isInside('2022-11-11', { value: '2022-11', interval: { start: '2022-11-01', end: '2022-12-01' } }))
  assert.ok(isInside('P30Y', { value: 'P30Y' }))
  assert.ok(isInside('2022-11-11', { value: '2022-11-11TMO' }))
})
