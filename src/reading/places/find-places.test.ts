import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { makeGazetteer } from '../../gazetteer/small.ts'
import { analyse } from '../../language/analyse.ts'
import type { ReportId } from '../../record/ids.ts'
import { PlaceShape } from '../../record/place.ts'
import { findDemonyms } from './find-demonyms.ts'
import { findPlaces } from './find-places.ts'

const gazetteer = makeGazetteer()
// Any id will do here.
const reportId = 'r-1' as ReportId
const read = (text: string) => findPlaces({ analysis: analyse(text), gazetteer, reportId })
const named = (text: string, toponym: string) => {
  const place = read(text).find(one => one.toponym === toponym)
  assert.ok(place, `${toponym} is not found in: ${text}`)
  return place
}

test('Kherson, Cherson and Херсон are resolved to one place', () => {
  for (const name of ['Kherson', 'Cherson', 'Херсон'])
    assert.equal(named(`Troops left ${name} on Friday.`, name).at?.place, 'geonames:706448')
})

test('the western and the right bank of the Dnipro at Kherson are one place, on the side of Kherson', () => {
  const western = named('They left the western bank of the Dnipro River, which divides Kherson.', 'Dnipro River')
  const right = named('They left the right bank of the Dnieper near Kherson.', 'Dnieper')
  assert.equal(western.at?.place, 'dateline:dnipro-river/right-bank')
  assert.equal(right.at?.place, western.at?.place)
  assert.equal(western.at?.kind, 'bank')
  assert.equal(western.relation?.side, 'west')
  assert.ok(western.at.latitude > 46.63 && western.at.latitude < 46.9, 'north-west of the water')
})

test('the eastern bank is the left one, south-east of the water', () => {
  const place = named('They dug in on the eastern bank of the Dnipro across from Kherson.', 'Dnipro')
  assert.equal(place.at?.place, 'dateline:dnipro-river/left-bank')
  assert.ok((place.at?.latitude ?? 99) < 46.63)
})

test('a capital named beside the region of a report does not draw the bank of its river to it', () => {
  const text =
    'They left the right bank of the Dnieper. Kiev and the West doubt it. In the Kherson region it was quiet.'
  assert.ok((named(text, 'Dnieper').at?.latitude ?? 99) < 47.5)
})

test('a government has no place on the map, but its country is known', () => {
  for (const [text, toponym, country] of [
    ['The Kremlin said Friday that nothing had changed.', 'Kremlin', 'RU'],
    ['Moscow insists on its claim.', 'Moscow', 'RU'],
    ['Kyiv denied the report.', 'Kyiv', 'UA'],
    ['The White House was cautious.', 'White House', 'US'],
  ] as const) {
    const place = named(text, toponym)
    assert.equal(place.literal.value, false)
    assert.equal(place.at, undefined)
    assert.equal(place.candidates[0]?.country, country)
  }
})

test('Kherson Oblast is the region and Kherson the city', () => {
  const text = 'Kherson Oblast is one of four. Its capital is Kherson.'
  assert.equal(named(text, 'Kherson Oblast').at?.kind, 'region')
  assert.equal(named(text, 'Kherson').at?.kind, 'city')
})

test('a town that is called as its region is the town, however many towns of the region are named', () => {
  const text = 'Troops left Kherson. Oleshky, Beryslav and Nova Kakhovka were quiet. In Kherson the market opened.'
  for (const place of read(text).filter(({ toponym }) => toponym === 'Kherson')) assert.equal(place.at?.kind, 'city')
})

test('words for a people are no places, and give their country', () => {
  const text = 'Ukrainian soldiers met South Koreans.'
  assert.deepEqual(read(text), [])
  assert.deepEqual(
    findDemonyms(analyse(text), gazetteer).map(({ span, country }) => [text.slice(...span), country.code]),
    [
      ['Ukrainian', 'UA'],
      ['South Koreans', 'KR'],
    ],
  )
})

test('the shorter name is not read across a comma or a sentence’s end', () => {
  assert.deepEqual(
    read('They came to Nova. Kakhovka fell. In Nova Kakhovka, Kherson, nothing moved.').map(place => place.toponym),
    ['Kakhovka', 'Nova Kakhovka', 'Kherson'],
  )
})

test('ten kilometres north of a town is north of it', () => {
  const place = named('A depot 10 km north of Kherson burned.', 'Kherson')
  assert.ok((place.at?.latitude ?? 0) > 46.73 && (place.at?.latitude ?? 99) < 46.77)
})

test('every place keeps its schema, lies in the text, and has an id of its own; nothing throws', () => {
  const words = [
    'Kherson',
    'the',
    'right',
    'bank',
    'of',
    'Dnipro',
    'River',
    'city',
    'near',
    'Kyiv',
    ',',
    'Ukraine',
    '.',
    '10',
    'km',
    'north',
    'said',
    'The',
    'Kremlin',
    '“',
    '”',
    '\n\n',
    'Kyiv-based',
    'western',
    '’s',
    'from',
    'Oleshky',
    'and',
    'St',
    '\u{1F4A5}',
  ]
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...words), { maxLength: 60 }).map(list => list.join(' ')),
  )
  fc.assert(
    fc.property(text, given => {
      const places = read(given)
      for (const place of places) {
        assert.ok(PlaceShape.safeParse(place).success, JSON.stringify(place))
        assert.equal(given.slice(...(place.spans[0] ?? [0, 0])), place.toponym)
      }
      assert.equal(new Set(places.map(({ id }) => id)).size, places.length)
      assert.deepEqual(read(given), places)
    }),
    { numRuns: 300 },
  )
})

for (const [label, text] of [
  ['spaces', ' '.repeat(100_000)],
  ['one name', 'Kherson '.repeat(20_000)],
  ['names and commas', 'Kherson, Kyiv, Moscow. '.repeat(5000)],
  ['the city', 'In Kherson the city slept. '.repeat(4000)],
  ['hyphens', '-'.repeat(100_000)],
  ['river banks', 'The right bank of the Dnipro. The left bank. In Kherson. '.repeat(1500)],
] as const)
  test(`a hundred thousand characters of ${label} are read in seconds`, () => {
    const before = process.hrtime.bigint()
    read(text)
    assert.ok(Number(process.hrtime.bigint() - before) / 1e9 < 5)
  })
