import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { GivenRow } from './join-rows.ts'
import { layered } from './layered.ts'
import { layerOf, village } from './layers.samples.ts'
import { RowMerger } from './merge-rows.ts'
import { makeGazetteer, SMALL_ROWS } from './small.ts'

const base = makeGazetteer()

function merge(rows: readonly GivenRow[], below = base) {
  const merger = new RowMerger(below)
  for (const row of rows) merger.add(row)
  return merger.merged()
}
const first = (rows: readonly GivenRow[], below = base) => {
  const [row] = merge(rows, below).rows
  assert.ok(row)
  return row
}

test('by an id of GeoNames: names of both, inhabitants and point of the newer; a name of the press stays', () => {
  const newer = { geonamesId: 700569, longitude: 31.99, latitude: 46.97, kind: 'city', renames: true } as const
  const row = first([village({ ...newer, name: 'Mykolayiv', names: ['Nicolaiev'], population: 470_000 })])
  assert.deepEqual([row.name, row.population, row.longitude, row.kind], ['Mykolaiv', 470_000, 31.99, 'city'])
  for (const name of ['nikolaev', 'Nicolaiev', 'Mykolayiv']) assert.ok(row.names.includes(name), name)
})

test('inhabitants, seat and kind that the newer does not give stay', () => {
  const row = first([
    village({ geonamesId: 706448, name: 'Kherson', longitude: 32.62, latitude: 46.66, renames: true }),
  ])
  assert.deepEqual([row.kind, row.capitalOf, row.population], ['city', 'region', 320_477])
})

test('a dump renames a town, a list of one’s own does not', () => {
  const told = { geonamesId: 706448, name: 'Khersonburg', longitude: 32.62, latitude: 46.66 }
  assert.equal(first([village({ ...told, renames: true })]).name, 'Khersonburg')
  const own = first([village(told)])
  assert.equal(own.name, 'Kherson')
  assert.ok(own.names.includes('Khersonburg'))
})

test('what has an extent keeps the name that was chosen for it', () => {
  const drawn = village({ name: 'Sadovynka', radiusMetres: 4000 })
  const below = layered(base, [layerOf([drawn], base)])
  const row = first(
    [village({ name: 'Sadovinka', names: ['Sadovynka'], longitude: 33.14, geonamesId: 900000002, renames: true })],
    below,
  )
  assert.deepEqual([row.name, row.geonamesId, row.longitude], ['Sadovynka', 900000002, 33.14])
})

test('without an id a place of one name, country and sort within three kilometres is the same', () => {
  const near = village({ name: 'Cherson', longitude: 32.63, latitude: 46.66 })
  assert.deepEqual(merge([near]).counts, { new: 0, merged: 1, unchanged: 0 })
  for (const other of [
    village({ name: 'Cherson', longitude: 32.8, latitude: 46.66 }),
    village({ name: 'Cherson', longitude: 32.63, latitude: 46.66, country: 'RU' }),
    village({ name: 'Cherson', longitude: 32.63, latitude: 46.66, kind: 'facility' }),
    village({ name: 'Cherson', longitude: 32.63, latitude: 46.66, geonamesId: 900000001 }),
  ])
    assert.deepEqual(merge([other]).counts, { new: 1, merged: 0, unchanged: 0 })
})

test('a place without an id of GeoNames gets it; a second one of that name and another id is another place', () => {
  const below = layered(base, [layerOf([village({ name: 'Sadovynka' })], base)])
  const told = { name: 'Sadovynka', renames: true }
  const { rows, replaced, counts } = merge(
    [village({ ...told, geonamesId: 900000002 }), village({ ...told, geonamesId: 900000003, longitude: 33.11 })],
    below,
  )
  assert.deepEqual(counts, { new: 1, merged: 1, unchanged: 0 })
  assert.deepEqual(replaced, [['added-Sadovynka', 900000002]])
  assert.deepEqual(
    rows.map(row => row.geonamesId),
    [900000002, 900000003],
  )
})

test('a river with a course keeps our id, point and extent, and takes the names', () => {
  const river = base.named('Dnieper')[0]
  assert.ok(river)
  const { longitude, latitude } = river
  const row = first([
    village({
      name: 'Dnipryk',
      names: ['Dnieper'],
      kind: 'river',
      geonamesId: 900000009,
      longitude,
      latitude: latitude + 0.1,
      renames: true,
    }),
  ])
  assert.deepEqual([`dateline:${row.key}`, row.geonamesId, row.latitude], [river.place, undefined, latitude])
  assert.ok(row.names.includes('Dnipryk'))
  assert.equal(row.radiusMetres, river.radiusMetres)
})

test('a division is known by its code', () => {
  const told = {
    name: 'Khersonska',
    kind: 'region',
    geonamesId: 706442,
    regionCode: 'UA.08',
    region: 'Kherson Oblast',
    renames: true,
  } as const
  const row = first([village(told)])
  assert.deepEqual([row.name, row.geonamesId, row.regionCode], ['Kherson Oblast', 706442, 'UA.08'])
})

test('two rows of one place in a list are one', () => {
  const twice = [
    village({ name: 'Sadovynka', names: ['Sadovinka'] }),
    village({ name: 'Sadovynka', names: ['Садовинка'] }),
  ]
  const { rows, counts } = merge(twice)
  assert.equal(counts.new, 1)
  assert.ok(rows[0]?.names.includes('Sadovinka') && rows[0].names.includes('Садовинка'))
})

const anyRow: fc.Arbitrary<GivenRow> = fc
  .record({
    known: fc.constantFrom(...SMALL_ROWS),
    keepsId: fc.boolean(),
    name: fc.constantFrom('Sadovynka', 'Садовинка', 'Kherson', 'Dnipro', 'Lyman'),
    east: fc.double({ min: -0.05, max: 0.05, noNaN: true }),
    population: fc.constantFrom(0, 0, 700, 60_000),
    kind: fc.constantFrom('village', 'city', 'river', 'facility', 'area'),
    renames: fc.boolean(),
  })
  .map(({ known, keepsId, name, east, population, kind, renames }) =>
    village({
      key: `added-${name}-${east.toFixed(2)}`,
      name,
      longitude: known.longitude + east,
      latitude: known.latitude,
      population,
      kind,
      renames,
      ...(keepsId && known.geonamesId && { geonamesId: known.geonamesId }),
    }),
  )

test('laying the same places over the result changes nothing', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { minLength: 1, maxLength: 6 }), rows => {
      const once = layered(base, [layerOf(rows, base)])
      assert.deepEqual(merge(rows, once).rows, [])
    }),
    { numRuns: 60 },
  )
})
