import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { placeId } from '../record/ids.ts'
import { encodeGazetteer } from './encode.ts'
import { type Gazetteer, openGazetteer } from './gazetteer.ts'
import { OWN_ROWS } from './own-places.ts'
import { makeGazetteer, SMALL_ROWS } from './small.ts'

const FILE = join(import.meta.dirname, '../../data/gazetteer.bin')

function fromFile(): Gazetteer {
  assert.ok(existsSync(FILE), `${FILE} is missing: run “npm run build”`)
  const opened = openGazetteer(readFileSync(FILE))
  assert.ok(opened.ok, `${FILE} does not open: run “npm run build”`)
  return opened.value
}

const full = fromFile()
const small = makeGazetteer()

for (const [label, gazetteer] of [
  ['the file', full],
  ['the small table', small],
] as const) {
  test(`Kherson, Cherson and Херсон are one place in ${label}`, () => {
    for (const name of ['Kherson', 'Cherson', 'Херсон', 'KHERSON'])
      assert.equal(gazetteer.named(name)[0]?.place, 'geonames:706448', name)
    assert.equal(gazetteer.named('Kherson')[0]?.kind, 'city')
  })

  test(`Dnipro River and Dnieper are one river in ${label}, and Dnipro alone is the city`, () => {
    const river = gazetteer.named('Dnipro River')[0]
    assert.equal(river?.kind, 'river')
    for (const name of ['Dnieper', 'the Dnipro', 'Днепр'])
      assert.equal(gazetteer.named(name)[0]?.place, river?.place, name)
    assert.equal(gazetteer.named('Dnipro')[0]?.kind, 'city')
    assert.ok((gazetteer.river(river?.place ?? placeId('dateline', '-'))?.length ?? 0) >= 40)
  })

  test(`Kyiv and Kiev are one place in ${label}, the seat of a country`, () => {
    assert.equal(gazetteer.named('Kiev')[0]?.place, gazetteer.named('Kyiv')[0]?.place)
    assert.equal(gazetteer.named('Kyiv')[0]?.capitalOf, 'country')
  })

  test(`the towns of the front in autumn 2022 are in ${label}`, () => {
    const towns =
      'Snihurivka Chornobaivka Beryslav Oleshky Nova_Kakhovka Antonivka Mykolaiv Kalynivske Bilozerka Melitopol Izium Zaporizhzhia'
    for (const town of towns.split(' ').map(name => name.replace('_', ' '))) {
      const entry = gazetteer.named(town).find(({ country }) => country === 'UA')
      assert.ok(entry, town)
      assert.ok(entry.latitude > 46 && entry.latitude < 50, town)
    }
  })

  test(`Kherson Oblast and Kherson region are the region in ${label}`, () => {
    for (const name of ['Kherson Oblast', 'Kherson region', 'Kherson province']) {
      if (gazetteer === small && name === 'Kherson province') continue
      assert.equal(gazetteer.named(name)[0]?.place, 'geonames:706442', name)
    }
  })

  test(`the longest name wins in ${label}`, () => {
    const words = ['in', 'Nova', 'Kakhovka', 'and', 'Kherson', 'Oblast', '.']
    assert.deepEqual(
      [gazetteer.longestFrom(words, 1)?.length, gazetteer.longestFrom(words, 1)?.entries[0]?.name],
      [2, 'Nova Kakhovka'],
    )
    assert.equal(gazetteer.longestFrom(words, 4)?.length, 2)
    assert.equal(gazetteer.longestFrom(words, 0), undefined)
    assert.equal(gazetteer.longestFrom(words, 6), undefined)
  })

  test(`a place is found again by its id in ${label}`, () => {
    for (const name of ['Kherson', 'Ukraine', 'Dnieper', 'Kremlin', 'Antonivka', 'Crimea']) {
      const entry = gazetteer.named(name)[0]
      assert.ok(entry, name)
      assert.deepEqual(gazetteer.byId(entry.place), entry)
    }
    assert.equal(gazetteer.byId(placeId('geonames', 1)), undefined)
    assert.equal(gazetteer.byId(placeId('dateline', 'nowhere')), undefined)
  })
}

test('a country goes before a place of the same name, a government’s seat before a town', () => {
  assert.equal(full.named('China')[0]?.kind, 'country')
  assert.equal(full.named('Niger')[0]?.kind, 'country')
  assert.equal(full.named('Georgia')[0]?.country, 'GE')
  assert.equal(full.named('Kremlin')[0]?.kind, 'seat')
})

test('Oleshky and its old name are one town', () => {
  assert.equal(full.named('Tsyurupinsk')[0]?.place, full.named('Oleshky')[0]?.place)
})

test('the small table has the ids and, within 20 km, the points of the file', () => {
  for (const entry of SMALL_ROWS.flatMap(row => small.named(row.name)[0] ?? [])) {
    const same = full.byId(entry.place)
    assert.ok(same, `${entry.name} ${entry.place}`)
    assert.ok(Math.abs(same.latitude - entry.latitude) < 0.3, entry.name)
  }
})

test('a word for a people gives its country, and a country’s name does not', () => {
  assert.equal(full.demonym('Ukrainian')?.code, 'UA')
  assert.equal(full.demonym('russians')?.code, 'RU')
  assert.equal(full.demonym('Ukraine'), undefined)
  assert.equal(full.country('UA')?.name, 'Ukraine')
  assert.equal(full.country('ZZ'), undefined)
})

test('the same rows in another order give the same bytes', () => {
  const rows = [...OWN_ROWS, ...SMALL_ROWS]
  assert.deepEqual(encodeGazetteer(rows.toReversed()), encodeGazetteer(rows))
})

test('what is not a gazetteer is refused, whatever it is', () => {
  const bytes = encodeGazetteer(SMALL_ROWS)
  assert.equal(openGazetteer(new Uint8Array()).ok, false)
  assert.equal(openGazetteer(new TextEncoder().encode('PK a zip file, surely')).ok, false)
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), length => assert.equal(openGazetteer(bytes.subarray(0, length)).ok, false)),
    { numRuns: 50 },
  )
  const old = bytes.slice()
  old[8] = 1
  const refused = openGazetteer(old)
  assert.equal(refused.ok ? '' : refused.error.kind, 'old-format')
})

test('bytes that begin anywhere in a larger buffer open', () => {
  const bytes = encodeGazetteer([...OWN_ROWS, ...SMALL_ROWS])
  const larger = new Uint8Array(bytes.length + 3)
  larger.set(bytes, 3)
  const opened = openGazetteer(larger.subarray(3))
  assert.equal(opened.ok && opened.value.named('Kherson')[0]?.name, 'Kherson')
})

test('no name throws, and looking up takes no time', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 9 }), words => {
      full.longestFrom(words, 0)
      full.named(words.join(' '))
    }),
  )
  assert.equal(
    full.longestFrom(
      Array.from({ length: 100_000 }, () => '-'),
      0,
    ),
    undefined,
  )
})
