import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeId } from '../record/ids.ts'
import { openLayer, packLayer } from './layer.ts'
import { layered, stampOf } from './layered.ts'
import { byteDigest, layerBytes, layerOf, village } from './layers.samples.ts'
import { makeGazetteer } from './small.ts'

const base = makeGazetteer()
const SADOVYNKA = village({ name: 'Sadovynka', names: ['Садовинка'], population: 990 })
const once = layered(base, [layerOf([SADOVYNKA, village({ name: 'New Khersonville', longitude: 30 })], base)])

test('a place of a layer is found by all its names, alone and in a text, and again by its id', () => {
  for (const name of ['Sadovynka', 'Садовинка', 'sadovynka']) assert.equal(once.named(name)[0]?.name, 'Sadovynka', name)
  const found = once.longestFrom(['at', 'Sadovynka', ',', 'near', 'Kherson'], 1)
  assert.deepEqual([found?.length, found?.entries[0]?.name], [1, 'Sadovynka'])
  const [entry] = once.named('Sadovynka')
  assert.ok(entry)
  assert.deepEqual(once.byId(entry.place), entry)
  assert.deepEqual(once.spellings(entry.place), ['sadovynka', 'садовинка'])
})

test('the longer name wins, whichever layer it is in', () => {
  assert.deepEqual(
    once.longestFrom(['New', 'Khersonville'], 0)?.entries.map(({ name }) => name),
    ['New Khersonville'],
  )
  assert.equal(once.longestFrom(['Kherson', 'Oblast'], 0)?.length, 2)
})

test('what is below goes on to be found: places, countries, peoples, rivers, divisions', () => {
  assert.deepEqual(once.named('Kherson'), base.named('Kherson'))
  assert.equal(once.demonym('Ukrainian')?.code, 'UA')
  assert.deepEqual(once.country('UA'), base.country('UA'))
  const river = base.named('Dnieper')[0]?.place ?? placeId('dateline', '-')
  assert.ok((once.river(river)?.length ?? 0) > 10)
  assert.equal(once.division('UA.08')?.name, 'Kherson Oblast')
  assert.equal(once.size, base.size + 2)
})

test('a known place that a layer has more of is one place, by the names of both', () => {
  const kherson = village({
    name: 'Khersonka',
    geonamesId: 706448,
    longitude: 32.62,
    latitude: 46.66,
    population: 280_000,
  })
  const over = layered(base, [layerOf([kherson], base)])
  for (const name of ['Kherson', 'Cherson', 'Херсон', 'Khersonka'])
    assert.deepEqual(
      over
        .named(name)
        .filter(({ geonamesId }) => geonamesId === 706448)
        .map(({ population }) => population),
      [280_000],
      name,
    )
  assert.equal(over.size, base.size)
  const near = over.near({ longitude: 32.62, latitude: 46.66 }, 5)
  assert.deepEqual(near.filter(({ geonamesId }) => geonamesId === 706448).length, 1)
})

test('namesakes of both are united, the best known first', () => {
  const great = village({ name: 'Beryslav', longitude: 24, latitude: 49, population: 2_000_000, kind: 'city' })
  const small = village({ name: 'Beryslav', key: 'added-other', longitude: 25, latitude: 50, population: 5 })
  const over = layered(base, [layerOf([great, small], base)])
  const [beryslav] = base.named('Beryslav')
  assert.ok(beryslav)
  assert.deepEqual(
    over.named('Beryslav').map(({ population }) => population),
    [2_000_000, beryslav.population, 5],
  )
})

test('the later layer stands over the earlier, and its stamp follows from both in their order', () => {
  const first = layerOf([SADOVYNKA], base)
  const one = layered(base, [first])
  const second = layerOf([village({ name: 'Sadovynka', population: 1200 })], one)
  const two = layered(base, [first, second])
  assert.deepEqual(
    two.named('Садовинка').map(({ population }) => population),
    [1200],
  )
  assert.equal(base.layers, undefined)
  assert.equal(layered(base, []).layers, undefined)
  assert.equal(two.layers, stampOf([first.head.id, second.head.id]))
  assert.notEqual(one.layers, two.layers)
  assert.notEqual(two.layers, stampOf([second.head.id, first.head.id]))
})

test('a place that has got an id of GeoNames is found by its old id too', () => {
  const first = layerOf([SADOVYNKA], base)
  const one = layered(base, [first])
  const second = layerOf([village({ name: 'Sadovynka', geonamesId: 900000002 })], one)
  const two = layered(base, [first, second])
  const places = two.named('Sadovynka').map(({ place }) => place)
  assert.deepEqual(places, ['geonames:900000002'])
  assert.equal(two.byId(placeId('dateline', SADOVYNKA.key))?.place, 'geonames:900000002')
  assert.deepEqual(
    two.named('Садовинка').map(({ place }) => place),
    places,
  )
  assert.equal(two.size, base.size + 1)
  const third = layerOf([village({ name: 'Sadovynka', geonamesId: 900000002, names: ['Orchardville'] })], two)
  const three = layered(base, [first, second, third])
  const old = placeId('dateline', SADOVYNKA.key)
  assert.deepEqual(three.byId(old), three.named('Orchardville')[0])
  assert.deepEqual(three.spellings(old), ['orchardville', 'sadovynka', 'садовинка'])
})

test('a stream and a dam of a dump go behind a village of their name', () => {
  const other = (kind: 'river' | 'facility') => village({ name: 'Zelena', key: `added-${kind}`, kind })
  const rows = [village({ name: 'Zelena' }), other('river'), other('facility')]
  assert.deepEqual(
    layered(base, [layerOf(rows, base)])
      .named('Zelena')
      .map(({ kind }) => kind),
    ['village', 'facility', 'river'],
  )
})

test('a file of a layer opens as it was; cut short or changed anywhere it is refused', () => {
  const bytes = layerBytes([SADOVYNKA], base)
  const opened = openLayer(bytes, byteDigest)
  assert.ok(opened.ok)
  assert.deepEqual(opened.value.head.places, { new: 1, merged: 0, unchanged: 0 })
  for (let length = 0; length < bytes.length; length += 7)
    assert.equal(openLayer(bytes.subarray(0, length), byteDigest).ok, false, String(length))
  for (const at of [0, 9, bytes.length - 3]) {
    const changed = bytes.slice()
    changed[at] = (changed[at] ?? 0) ^ 0xff
    assert.equal(openLayer(changed, byteDigest).ok, false, String(at))
  }
  assert.equal(openLayer(packLayer(opened.value.head, new Uint8Array(40)), byteDigest).ok, false)
})
