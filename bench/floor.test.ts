import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultOf, lineOf } from './floor.ts'

test('a figure below its floor or above its ceiling is a fault, one without a floor is not', () => {
  const floors = { speed: { least: 10 }, memory: { most: 500 } }
  assert.equal(faultOf('speed', 10, floors), undefined)
  assert.match(faultOf('speed', 9.96, floors) ?? '', /less than 10/)
  assert.match(faultOf('memory', 501, floors) ?? '', /more than 500/)
  assert.equal(faultOf('other', 0, floors), undefined)
})

test('a figure is printed on one line', () => {
  assert.equal(lineOf('read: reports per second', 123.4), 'read: reports per second: 123')
  assert.equal(lineOf('add: seconds', 1.25), 'add: seconds: 1.3')
})
