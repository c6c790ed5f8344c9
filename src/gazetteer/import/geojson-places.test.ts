import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { geojsonPlaces } from './geojson-places.ts'
import type { Imported } from './imported.ts'

const NONE = { country: '', kind: '' }
const read = (geometry: unknown, properties: unknown = { name: 'Somewhere' }) =>
  geojsonPlaces(
    JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', geometry, properties }] }),
    NONE,
  )?.[0]
const rowOf = (one: Imported | undefined) => {
  assert.ok(one?.kind === 'place', JSON.stringify(one))
  return one.row
}
const reasonOf = (one: Imported | undefined) => (one?.kind === 'left-out' ? one.reason : one?.kind)

test('a point is the place, with its properties', () => {
  const properties = {
    name: 'Al-Hol camp',
    names: ['Hawl', 'الهول'],
    country: 'SY',
    kind: 'facility',
    population: 40000,
    id: 12,
  }
  const row = rowOf(read({ type: 'Point', coordinates: [41.15, 36.37, 300] }, properties))
  assert.deepEqual(
    [row.longitude, row.latitude, row.country, row.kind, row.population],
    [41.15, 36.37, 'SY', 'facility', 40_000],
  )
  assert.deepEqual(row.names, ['Hawl', 'الهول'])
  assert.equal(row.radiusMetres, undefined)
})

test('an area is a point inside it, also in a horseshoe and beside a hole, and reaches its farthest corner', () => {
  const square = [
    [0, 0],
    [4, 0],
    [4, 4],
    [0, 4],
    [0, 0],
  ]
  const hole = [
    [1, 1],
    [3, 1],
    [3, 3],
    [1, 3],
    [1, 1],
  ]
  const around = rowOf(read({ type: 'Polygon', coordinates: [square, hole] }))
  assert.ok(around.longitude < 1 || around.longitude > 3)
  assert.ok(Math.abs((around.radiusMetres ?? 0) - 453_000) < 50_000)
  const horseshoe = [
    [0, 0],
    [4, 0],
    [4, 4],
    [3, 4],
    [3, 1],
    [1, 1],
    [1, 4],
    [0, 4],
    [0, 0],
  ]
  const inside = rowOf(read({ type: 'Polygon', coordinates: [horseshoe] }))
  assert.ok(inside.longitude < 1 || inside.longitude > 3 || inside.latitude < 1)
})

test('of several areas the largest counts, of a line a point in its middle', () => {
  const small = [
    [
      [50, 10],
      [50.1, 10],
      [50.1, 10.1],
      [50, 10],
    ],
  ]
  const large = [
    [
      [20, 10],
      [24, 10],
      [24, 14],
      [20, 14],
      [20, 10],
    ],
  ]
  assert.equal(rowOf(read({ type: 'MultiPolygon', coordinates: [small, large] })).longitude, 22)
  const line = rowOf(
    read({
      type: 'LineString',
      coordinates: [
        [30, 50],
        [31, 50],
        [32, 50],
      ],
    }),
  )
  assert.deepEqual([line.longitude, line.latitude], [31, 50])
})

test('what is wrong is left out by the number of its feature', () => {
  assert.equal(reasonOf(read({ type: 'Point', coordinates: [191, 0] })), 'bad-coordinates')
  assert.equal(reasonOf(read({ type: 'Point', coordinates: ['36', '47'] })), 'bad-coordinates')
  assert.equal(
    reasonOf(
      read({
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 1],
          ],
        ],
      }),
    ),
    'bad-coordinates',
  )
  assert.equal(reasonOf(read(null)), 'bad-coordinates')
  assert.equal(reasonOf(read({ type: 'Point', coordinates: [36, 47] }, {})), 'no-name')
  assert.equal(reasonOf(geojsonPlaces('{"type":"FeatureCollection","features":[null]}', NONE)?.[0]), 'bad-row')
})

test('what is no collection of features is none, and nothing throws', () => {
  for (const text of ['', '{', '[]', '{"type":"Point","coordinates":[1,2]}', '{"type":"FeatureCollection"}'])
    assert.equal(geojsonPlaces(text, NONE), undefined, text)
  fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), (geometry, properties) => void read(geometry, properties)))
  fc.assert(
    fc.property(
      fc.constantFrom('Polygon', 'MultiPolygon', 'LineString', 'MultiLineString'),
      fc.jsonValue(),
      (type, coordinates) => void read({ type, coordinates }),
    ),
  )
})
