import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kilometresBetween } from '../distance.ts'
import { lengthOf, middleOfLine, nearestOnLine, pointAlong, pointsOf, stretch } from './line.ts'

// About 111 km a degree.
const LINE = pointsOf([
  [0, 0],
  [1, 0],
  [1, 1],
])

test('a line is as long as its pieces', () => {
  assert.equal(Math.round(lengthOf(LINE)), 222)
  assert.equal(lengthOf([]), 0)
})

test('the nearest place on a line is told by how far along and how far off it is', () => {
  const near = nearestOnLine(LINE, { longitude: 0.5, latitude: -0.1 })
  assert.equal(Math.round(near?.along ?? 0), 56)
  assert.equal(Math.round(near?.kilometres ?? 0), 11)
  assert.equal(nearestOnLine(LINE.slice(0, 1), { longitude: 0, latitude: 0 }), undefined)
})

test('a point along a line stops at its ends', () => {
  const half = pointAlong(LINE, 55.6)
  assert.ok(half && Math.abs(half.longitude - 0.5) < 0.01)
  assert.deepEqual(pointAlong(LINE, -5), LINE[0])
  assert.deepEqual(pointAlong(LINE, 1000), LINE[2])
})

test('a stretch begins and ends where it is told, with the bends between', () => {
  const part = stretch(LINE, 100, 120)
  assert.equal(part.length, 3)
  assert.ok(Math.abs(lengthOf(part) - 20) < 0.1)
})

test('the middle of a line that bends back is on it, not half its length along', () => {
  const hook = pointsOf([
    [0, 0],
    [4, 0],
    [4, 0.1],
    [3.5, 0.1],
  ])
  const middle = middleOfLine(hook)
  assert.ok(middle && kilometresBetween(middle, { longitude: 2, latitude: 0 }) < 1)
})
