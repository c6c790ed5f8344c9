import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { kilometresBetween, pointFrom } from '../distance.ts'
import { dayOfMap } from './day-of-map.ts'
import { polygonOf, type Ring, standingAt } from './polygon.ts'
import { readPolygons } from './read-polygons.ts'

const square = (west: number, south: number, size: number): Ring => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
]

test('a point is inside a polygon, but not in its hole', () => {
  const polygons = [polygonOf([square(30, 46, 3), square(31, 47, 1)])]
  const inside = (longitude: number, latitude: number) => standingAt({ longitude, latitude }, polygons).inside
  assert.equal(inside(30.5, 46.5), true)
  assert.equal(inside(31.5, 47.5), false)
  assert.equal(inside(34, 47), false)
  assert.equal(standingAt({ longitude: 30, latitude: 46 }, []).edgeMetres, Number.POSITIVE_INFINITY)
})

test('the nearest edge is as far as the great circle says, inside and outside, holes included', () => {
  const polygons = [polygonOf([square(30, 46, 3), square(31, 47, 1)]), polygonOf([square(60, 10, 1)])]
  const west = { longitude: 29.8, latitude: 47.5 }
  const expected = kilometresBetween(west, { longitude: 30, latitude: 47.5 }) * 1000
  assert.ok(Math.abs(standingAt(west, polygons).edgeMetres - expected) < expected / 100)
  const inHole = standingAt({ longitude: 31.1, latitude: 47.5 }, polygons).edgeMetres
  assert.ok(Math.abs(inHole - 7500) < 150, `${inHole}`)
})

test('a point on one side of a circle’s edge or the other is told by its distance from the middle', () => {
  const middle = { longitude: 36, latitude: 49 }
  const ring: Ring = Array.from({ length: 360 }, (_, bearing) => {
    const { longitude, latitude } = pointFrom(middle, bearing, 20)
    return [longitude, latitude]
  })
  const polygons = [polygonOf([ring])]
  const anywhere = fc.tuple(fc.double({ min: 0, max: 360, noNaN: true }), fc.double({ min: 0.1, max: 60, noNaN: true }))
  fc.assert(
    fc.property(anywhere, ([bearing, kilometres]) => {
      const { inside, edgeMetres } = standingAt(pointFrom(middle, bearing, kilometres), polygons)
      if (Math.abs(kilometres - 20) > 0.1) assert.equal(inside, kilometres < 20)
      assert.ok(Math.abs(edgeMetres - Math.abs(kilometres - 20) * 1000) < 150 + kilometres * 10)
    }),
  )
})

test('a missing day takes the latest earlier one, and says so', () => {
  const days = ['2024-08-16', '2024-08-17', '2024-08-20']
  assert.deepEqual(dayOfMap(days, '2024-08-17'), { day: '2024-08-17', isEarlier: false })
  assert.deepEqual(dayOfMap(days, '2024-08-19'), { day: '2024-08-17', isEarlier: true })
  assert.deepEqual(dayOfMap(days, '2025-01-01'), { day: '2024-08-20', isEarlier: true })
  assert.equal(dayOfMap(days, '2024-08-15'), undefined)
})

const feature = (geometry: unknown, properties: unknown = {}) => ({ type: 'Feature', properties, geometry })
const polygon = { type: 'Polygon', coordinates: [square(30, 46, 1)] }

test('polygons are read from every shape of GeoJSON, by the day their features say', () => {
  const several = { type: 'MultiPolygon', coordinates: [[square(30, 46, 1)], [square(33, 46, 1)]] }
  const collection = { type: 'GeometryCollection', geometries: [polygon, { type: 'Point', coordinates: [1, 2] }] }
  const count = (value: unknown) => {
    const read = readPolygons(value)
    return read.ok ? read.value.map(({ day, polygons }) => [day, polygons.length]) : read.error
  }
  assert.deepEqual(count(polygon), [[undefined, 1]])
  assert.deepEqual(count(feature(several)), [[undefined, 2]])
  assert.deepEqual(count(feature(collection)), [[undefined, 1]])
  const dated = [feature(polygon, { date: '2024-08-17T00:00:00Z' }), feature(several, { day: '2024-08-18' })]
  const days = [
    ['2024-08-17', 1],
    ['2024-08-18', 2],
  ]
  assert.deepEqual(count({ type: 'FeatureCollection', features: dated }), days)
})

test('what is no map is refused with the reason', () => {
  const refused = (value: unknown) => {
    const read = readPolygons(value)
    return read.ok ? undefined : read.error
  }
  assert.equal(refused([]), 'it is no GeoJSON feature or geometry')
  assert.equal(refused(feature({ type: 'Point', coordinates: [1, 2] })), 'it holds no polygon')
  assert.equal(refused({ type: 'Polygon', coordinates: [[[1, 2]]] }), 'a ring has fewer than four positions')
  const wrong = [[200, 1], ...square(30, 46, 1)]
  assert.equal(refused({ type: 'Polygon', coordinates: [wrong] }), '[200,1] is no longitude and latitude')
  assert.equal(refused({ type: 'MultiPolygon', coordinates: [7] }), 'a polygon has no coordinates')
  fc.assert(fc.property(fc.jsonValue(), value => void readPolygons(value)))
})
