import assert from 'node:assert/strict'
import { test } from 'node:test'
import { boxOf, extentOf, middleOf, reachOf, sideOf } from './extent.ts'

const EXTENT = { west: 10, south: 0, east: 14, north: 8 }

test('the box around points; none of none, or over 180 degrees', () => {
  const points = [
    { longitude: 14, latitude: 0 },
    { longitude: 10, latitude: 8 },
  ]
  assert.deepEqual(extentOf(points), EXTENT)
  assert.equal(extentOf([]), undefined)
  assert.equal(
    extentOf([
      { longitude: -179, latitude: 0 },
      { longitude: 179, latitude: 0 },
    ]),
    undefined,
  )
})

test('a side is the half of the box, a corner its quarter, the centre its core', () => {
  assert.deepEqual(sideOf(EXTENT, 'north'), { west: 10, south: 4, east: 14, north: 8 })
  assert.deepEqual(sideOf(EXTENT, 'south-west'), { west: 10, south: 0, east: 12, north: 4 })
  assert.deepEqual(sideOf(EXTENT, 'centre'), { west: 11, south: 2, east: 13, north: 6 })
})

test('the reach of a box is from its middle to a corner', () => {
  assert.deepEqual(middleOf(EXTENT), { longitude: 12, latitude: 4 })
  assert.equal(Math.round(reachOf(EXTENT) / 10), 50)
  assert.equal(boxOf(EXTENT)?.type, 'Polygon')
})
