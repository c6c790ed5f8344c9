import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { encodeGazetteer } from '../gazetteer/encode.ts'
import { OWN_ROWS } from '../gazetteer/own-places.ts'
import { SMALL_ROWS } from '../gazetteer/small.ts'
import { addPlaces } from './gazetteer-add.ts'
import { findPlacesNamed, type PlaceQuery } from './gazetteer-find.ts'

const folder = await mkdtemp(join(tmpdir(), 'dateline-find-'))
after(() => rm(folder, { recursive: true }))
const paths = { gazetteer: join(folder, 'base.bin'), places: join(folder, 'places') }
await writeFile(paths.gazetteer, encodeGazetteer([...OWN_ROWS, ...SMALL_ROWS]))
const list = join(folder, 'mills.csv')
await writeFile(list, 'name,lat,lon,country,population\nMlynivka,46.7,33.1,UA,300\nMlynivka,46.7,20.5,HU,9000\n')
assert.ok((await addPlaces(paths, { files: [list], at: '2024-01-02T03:04:05Z' })).ok)

async function find(name: string, query: Partial<PlaceQuery> = {}) {
  const found = await findPlacesNamed(paths, { name, limit: 10, ...query })
  assert.ok(found.ok, JSON.stringify(found))
  return found.value
}

test('a place comes with its reasons, spellings, list, and what is around it', async () => {
  const [kherson] = (await find('Cherson')).found
  assert.deepEqual(kherson?.reasons, [
    'another name of Kherson',
    '320477 inhabitants',
    'seat of Kherson Oblast',
    'disputed (Kherson Oblast)',
    'administered by Ukraine (in part), Russia (in part)',
    'claimed by Ukraine, Russia',
  ])
  assert.ok(kherson?.spellings.includes('херсон'))
  assert.equal(kherson?.source, 'base')
  assert.deepEqual(
    kherson?.within.map(({ name }) => name),
    ['Kherson Oblast', 'Ukraine'],
  )
  assert.equal(kherson?.nearby.length, 4)
  assert.ok(kherson?.nearby.every(({ kilometres }) => kilometres > 0 && kilometres <= 30))
})

test('the best known comes first, the nearest where something is named to be near', async () => {
  const countries = async (query?: Partial<PlaceQuery>) =>
    (await find('Mlynivka', query)).found.map(({ country }) => country)
  assert.deepEqual(await countries(), ['HU', 'UA'])
  assert.deepEqual(await countries({ near: 'Kherson' }), ['UA', 'HU'])
  assert.deepEqual(await countries({ near: '33.0,46.5' }), ['UA', 'HU'])
  assert.deepEqual(await countries({ near: '20,47' }), ['HU', 'UA'])
  assert.deepEqual(await countries({ country: 'ua' }), ['UA'])
  assert.deepEqual(await countries({ limit: 1 }), ['HU'])
  const [near] = (await find('Mlynivka', { near: 'Kherson' })).found
  assert.ok(near?.reasons.some(reason => /^\d+(\.\d)? km away$/.test(reason)))
  assert.equal(near?.source, 'mills.csv, added 2024-01-02')
})

test('what is not known is guessed, and kept apart from what is', async () => {
  const { found, nearly } = await find('Mlinivka')
  assert.deepEqual(found, [])
  assert.deepEqual(
    nearly.map(({ name, reasons }) => `${name}: ${reasons[0]}`),
    ['Mlynivka: “mlynivka” sounds like it', 'Mlynivka: “mlynivka” sounds like it'],
  )
  assert.deepEqual((await find('Kherson')).nearly, [])
})

test('a place to be near that is none is refused', async () => {
  const found = await findPlacesNamed(paths, { name: 'Kherson', near: 'Xyzzyplugh', limit: 3 })
  assert.equal(found.ok ? '' : found.error.kind, 'no-such-place')
})
