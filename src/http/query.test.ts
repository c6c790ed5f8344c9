import assert from 'node:assert/strict'
import { test } from 'node:test'
import { boxOf, inBox, isDay } from './query.ts'

test('only days that the calendar has are days', () => {
  for (const day of ['2022-11-11', '2024-02-29', '2000-02-29']) assert.ok(isDay(day), day)
  for (const day of ['2022-02-29', '1900-02-29', '2022-13-01', '2022-00-01', '2022-11-31', '2022-11-1', '', 'x'])
    assert.ok(!isDay(day), day)
})

test('a box is four degrees in order west, south, east, north', () => {
  assert.deepEqual(boxOf('32,46,34,47.5'), { west: 32, south: 46, east: 34, north: 47.5 })
  for (const text of ['', '1,2,3', '1,2,3,4,5', '1,2,3,x', '200,0,1,1', '0,47,1,46', '1e3,0,0,0', '0,,0,0'])
    assert.equal(boxOf(text), undefined, text)
})

test('a box may cross the antimeridian', () => {
  const pacific = { west: 170, south: -10, east: -170, north: 10 }
  assert.ok(inBox(pacific, { longitude: 179, latitude: 0 }))
  assert.ok(inBox(pacific, { longitude: -175, latitude: 0 }))
  assert.ok(!inBox(pacific, { longitude: 0, latitude: 0 }))
  assert.ok(!inBox(pacific, { longitude: 179, latitude: 11 }))
})
