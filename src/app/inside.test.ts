import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { makeGazetteer } from '../gazetteer/small.ts'
import { askedPlace, changesOf, insideOn } from './inside.ts'
import { openDailyMap } from './open-daily-map.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-map-'))
after(() => rmSync(folder, { recursive: true }))

/** A square around Kherson that reaches this far in degrees. */
const around = (reach: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [32.6 - reach, 46.65 - reach],
      [32.6 + reach, 46.65 - reach],
      [32.6 + reach, 46.65 + reach],
      [32.6 - reach, 46.65 + reach],
      [32.6 - reach, 46.65 - reach],
    ],
  ],
})
const write = (name: string, value: unknown) => {
  writeFileSync(join(folder, name), JSON.stringify(value))
  return join(folder, name)
}
write('front_20221108.geojson', around(0.5))
write('front_2022-11-09.geojson', around(0.025))
write('front_20221112.geojson', { type: 'FeatureCollection', features: [around(0.001)] })
write('notes.txt', 'no map')

const gazetteer = makeGazetteer()
const [kherson, odesa] = [askedPlace(gazetteer, 'Kherson'), askedPlace(gazetteer, 'Odesa', 'ua')]
assert.ok(kherson && odesa)
const opened = await openDailyMap([folder])
assert.ok(opened.ok)
const map = opened.value

test('a day’s own map tells which places lie inside', async () => {
  const told = await insideOn(map, [kherson, odesa], '2022-11-08')
  assert.ok(told.ok)
  assert.deepEqual(
    told.value.map(({ standing, mapDay, isEarlier }) => [standing, mapDay, isEarlier]),
    [
      ['inside', '2022-11-08', false],
      ['outside', '2022-11-08', false],
    ],
  )
})

test('a missing day takes the latest earlier one and says so; before the first there is nothing to say', async () => {
  const told = await insideOn(map, [kherson], '2022-11-11')
  assert.ok(told.ok)
  const [one] = told.value
  assert.deepEqual([one?.day, one?.mapDay, one?.isEarlier], ['2022-11-11', '2022-11-09', true])
  assert.deepEqual(await insideOn(map, [kherson], '2022-11-07'), { ok: true, value: [] })
})

test('what is nearer to the edge than a town is wide is on the edge', async () => {
  const told = await insideOn(map, [kherson], '2022-11-09')
  assert.ok(told.ok)
  assert.deepEqual([told.value[0]?.standing, told.value[0]?.inside], ['edge', true])
})

test('the days on which a place went in or out are listed', async () => {
  const told = await changesOf(map, [kherson])
  assert.ok(told.ok)
  assert.deepEqual(
    told.value.map(({ day, inside }) => [day, inside]),
    [
      ['2022-11-08', true],
      ['2022-11-12', false],
    ],
  )
})

test('features may say their day; two maps of one day, and files without one, are refused', async () => {
  const feature = (date: string, reach: number) => ({ type: 'Feature', properties: { date }, geometry: around(reach) })
  const features = [feature('2022-11-01', 1), feature('2022-11-02', 2)]
  const days = await openDailyMap([write('map.json', { type: 'FeatureCollection', features })])
  assert.ok(days.ok)
  assert.deepEqual(days.value.days, ['2022-11-01', '2022-11-02'])
  const twice = await openDailyMap([join(folder, 'front_20221112.geojson'), write('again-2022-11-12.json', around(1))])
  assert.ok(!twice.ok && twice.error.kind === 'bad-map' && twice.error.detail.includes('2022-11-12'))
  for (const [path, kind] of [
    [write('undated.json', around(1)), 'bad-map'],
    [join(folder, 'none.json'), 'no-map'],
  ] as const) {
    const refused = await openDailyMap([path])
    assert.equal(refused.ok ? undefined : refused.error.kind, kind)
  }
})

test('a broken map is refused when its day is asked for, with the reason', async () => {
  writeFileSync(join(folder, 'bad_20221201.geojson'), '{"type":')
  const broken = await openDailyMap([join(folder, 'bad_20221201.geojson')])
  assert.ok(broken.ok)
  const told = await insideOn(broken.value, [kherson], '2022-12-02')
  assert.deepEqual(told.ok ? undefined : told.error.kind, 'bad-map')
})

test('a place may be a point, and a name of nowhere is none', () => {
  assert.deepEqual(askedPlace(gazetteer, '32.6, 46.6'), {
    name: '32.6, 46.6',
    longitude: 32.6,
    latitude: 46.6,
    reachMetres: 0,
  })
  for (const asked of ['200,1', 'Nowhereville', '']) assert.equal(askedPlace(gazetteer, asked), undefined)
})
