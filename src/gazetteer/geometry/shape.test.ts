import assert from 'node:assert/strict'
import { test } from 'node:test'
import { GeometryShape } from '../../record/place.ts'
import { areaOf, lineOf, positionOf, thinned } from './shape.ts'

const at = (longitude: number, latitude: number) => ({ longitude, latitude })
const square = [at(0, 0), at(0, 2), at(2, 2), at(2, 0)]

test('a position has four decimals, longitude first', () => {
  assert.deepEqual(positionOf(at(1.23456789, -2.00004)), [1.2346, -2])
})

test('a ring is closed and counter-clockwise, a hole clockwise', () => {
  const hole = [at(0.5, 0.5), at(1, 0.5), at(1, 1)]
  assert.deepEqual(areaOf(square, hole), {
    type: 'Polygon',
    coordinates: [
      [
        [2, 0],
        [2, 2],
        [0, 2],
        [0, 0],
        [2, 0],
      ],
      [
        [1, 1],
        [1, 0.5],
        [0.5, 0.5],
        [1, 1],
      ],
    ],
  })
})

test('a line of many points keeps its ends and at most 24', () => {
  const points = Array.from({ length: 100 }, (_, index) => at(index / 10, 0))
  const few = thinned(points)
  assert.equal(few.length, 24)
  assert.deepEqual([few[0], few.at(-1)], [points[0], points.at(-1)])
  assert.equal(thinned(square), square)
})

test('what crosses 180 degrees, or has no length, is not drawn', () => {
  assert.equal(lineOf([at(179.9, 0), at(-179.9, 0)]), undefined)
  assert.equal(areaOf([at(179, 0), at(-179, 0), at(-179, 1)]), undefined)
  assert.equal(lineOf([at(0, 0)]), undefined)
})

test('lines and areas are geometries of a reading', () => {
  for (const geometry of [lineOf(square), areaOf(square)]) assert.ok(GeometryShape.safeParse(geometry).success)
})
