import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultOf, lineOf, readFloors } from './floor.ts'

test('a figure below its floor or above its ceiling is a fault, one without a floor is not', () => {
  const floors = { speed: { least: 10 }, memory: { most: 500 } }
  assert.equal(faultOf('speed', 10, floors), undefined)
  assert.match(faultOf('speed', 9.96, floors) ?? '', /9\.96 is less than 10/)
  assert.match(faultOf('memory', 501, floors) ?? '', /more than 500/)
  assert.equal(faultOf('other', 0, floors), undefined)
})

test('a figure that is no number does not pass its floor', () => {
  assert.match(faultOf('speed', Number.NaN, { speed: { least: 10 } }) ?? '', /not measured/)
})

test('a figure is printed on one line', () => {
  assert.equal(lineOf('read: reports per second', 123.4), 'read: reports per second: 123')
  assert.equal(lineOf('add: seconds', 1.258), 'add: seconds: 1.26')
})

test('every floor in git says a least or a most', () => {
  const floors = Object.entries(readFloors())
  assert.ok(floors.length > 0)
  for (const [figure, { least, most }] of floors) assert.ok(least !== undefined || most !== undefined, figure)
})
