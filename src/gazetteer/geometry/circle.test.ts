import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kilometresBetween } from '../distance.ts'
import { annulus, circle } from './circle.ts'
import { cornersOf, KHERSON } from './samples.ts'

test('the corners of a circle lie on it, in at most 24 points', () => {
  const corners = cornersOf(circle(KHERSON, 10))
  assert.equal(corners.length, 12)
  for (const corner of corners) assert.ok(Math.abs(kilometresBetween(KHERSON, corner) - 10) < 0.02)
})

test('a ring has a hole as wide as its nearer distance, none where that is nothing', () => {
  const ring = annulus(KHERSON, 5, 10)
  assert.ok(ring?.type === 'Polygon')
  const [longitude = 0, latitude = 0] = ring.coordinates[1]?.[0] ?? []
  assert.ok(Math.abs(kilometresBetween(KHERSON, { longitude, latitude }) - 5) < 0.02)
  assert.deepEqual(annulus(KHERSON, 0, 10), circle(KHERSON, 10))
})

test('a circle over 180 degrees is not drawn', () => {
  assert.equal(circle({ longitude: 179.99, latitude: 0 }, 50), undefined)
})
