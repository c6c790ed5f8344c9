import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pointsOf } from './line.ts'
import { longestLine, nearestLine } from './nearest-line.ts'

const SHORT = pointsOf([
  [0, 0],
  [1, 0],
])
const LONG = pointsOf([
  [0, 5],
  [3, 5],
])

test('the nearer of two lines, within reach', () => {
  assert.equal(nearestLine([LONG, SHORT], { longitude: 0.5, latitude: 0.1 }, 50)?.line, SHORT)
  assert.equal(nearestLine([LONG, SHORT], { longitude: 0.5, latitude: 2.4 }, 50), undefined)
})

test('the longest of two lines; none of none', () => {
  assert.equal(longestLine([SHORT, LONG]), LONG)
  assert.equal(longestLine([]), undefined)
})
