import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { loadKnowledge } from '../src/app/load-knowledge.ts'
import { analyse } from '../src/language/analyse.ts'
import { findPlaces } from '../src/reading/places/find-places.ts'
import type { ReportId } from '../src/record/ids.ts'
import { MODELS_FOLDER } from './shipped-models.ts'

const knowledge = await loadKnowledge({
  gazetteer: join(import.meta.dirname, '../data/gazetteer.bin'),
  models: MODELS_FOLDER,
})
assert.ok(knowledge.ok, 'npm run build makes the gazetteer')
const { gazetteer, models } = knowledge.value

/** Toponym → place of each place that is read; what stands for a power has its place as the first candidate. */
function read(text: string): Readonly<Record<string, string | undefined>> {
  const analysis = analyse(text, undefined, models)
  // Any id will do here.
  const places = findPlaces({ analysis, gazetteer, reportId: 'r-1' as ReportId })
  return Object.fromEntries(places.map(({ toponym, at, candidates }) => [toponym, (at ?? candidates[0])?.place]))
}

// What users of other geoparsers reported as wrong, in sentences of our own: issues 77 and 91 of Mordecai, 25, 28, 30, 31 and 35 of CLIFF.
const FAILURES: readonly (readonly [wrongly: string, text: string, expected: Readonly<Record<string, string>>])[] = [
  ['USA as a building in California', 'Farmers in the USA fear another dry summer.', { USA: 'geonames:6252001' }],
  [
    'U.S. as Canada',
    'She grew up in the U.S. and works in Oslo.',
    { 'U.S.': 'geonames:6252001', Oslo: 'geonames:3143244' },
  ],
  ['France as Tremblay-en-France', 'Trains from France were late because of snow.', { France: 'geonames:3017382' }],
  ['China as China University', 'Factories across China stood still.', { China: 'geonames:1814991' }],
  ['China, asserting, as a town', 'China closed three of its ports before the storm.', { China: 'geonames:1814991' }],
  ['European as a mine in Arizona', 'European ministers met to talk about herring.', {}],
  [
    'Oklahoma as a town in Pennsylvania',
    'Wildfires burned across Oklahoma for a fourth day.',
    { Oklahoma: 'geonames:4544379' },
  ],
  ['Africa as Tunisia', 'Drought has spread over much of Africa this year.', { Africa: 'geonames:6255146' }],
  [
    'Western Europe as Germany',
    'Cold air reached Western Europe on Friday.',
    { 'Western Europe': 'dateline:western-europe' },
  ],
  [
    'Moscow, Idaho, as the capital of Russia',
    'A bakery in Moscow, Idaho, burned down on Tuesday.',
    { Moscow: 'geonames:5601538', Idaho: 'geonames:5596512' },
  ],
]

for (const [wrongly, text, expected] of FAILURES)
  test(`not ${wrongly}: ${text}`, () => {
    assert.deepEqual(read(text), expected)
  })
