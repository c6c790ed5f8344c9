import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kilometresBetween } from '../distance.ts'
import { bearingBetween } from './bearing.ts'
import { cornersOf, KHERSON } from './samples.ts'
import { sector } from './sector.ts'

test('a sector holds its bearings and distances', () => {
  const corners = cornersOf(sector({ middle: KHERSON, bearing: 90, spread: 30, nearest: 10, farthest: 20 }))
  assert.equal(corners.length, 10)
  for (const corner of corners) {
    const kilometres = kilometresBetween(KHERSON, corner)
    assert.ok(Math.min(Math.abs(kilometres - 10), Math.abs(kilometres - 20)) < 0.02)
    const bearing = bearingBetween(KHERSON, corner)
    assert.ok(bearing > 59.9 && bearing < 120.1, String(bearing))
  }
})

test('one that begins at the middle is a wedge', () => {
  const corners = cornersOf(sector({ middle: KHERSON, bearing: 0, spread: 30, nearest: 0, farthest: 20 }))
  assert.equal(corners.length, 6)
  assert.ok(corners.some(corner => kilometresBetween(KHERSON, corner) < 0.02))
})
