import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { shippedModels } from '../../../test/shipped-models.ts'
import { openGazetteer } from '../../gazetteer/gazetteer.ts'
import { analyse } from '../../language/analyse.ts'
import type { ReportId } from '../../record/ids.ts'
import { findPlaces } from './find-places.ts'

const FILE = join(import.meta.dirname, '../../../data/gazetteer.bin')
assert.ok(existsSync(FILE), `${FILE} is missing: run “npm run build”`)
const opened = openGazetteer(readFileSync(FILE))
assert.ok(opened.ok, `${FILE} does not open: run “npm run build”`)
const gazetteer = opened.value
// Any id will do here.
const reportId = 'r-1' as ReportId
const placesOf = (text: string) =>
  findPlaces({ analysis: analyse(text, undefined, shippedModels()), gazetteer, reportId })
const bestOf = (text: string, toponym: string) => {
  const place = placesOf(text).find(one => one.toponym === toponym)
  assert.ok(place, `${toponym} is not found in: ${text}`)
  return place.at ?? place.candidates[0]
}

for (const [fact, text, toponym, expected] of [
  ['the container behind the comma', 'A store burned in Paris, Texas, on Friday.', 'Paris', 'Texas'],
  ['the container in a clause', 'He grew up in Springfield, a city in southern Missouri.', 'Springfield', 'Missouri'],
  ['what a name holds', 'The train from Atlanta, Georgia, was late.', 'Georgia', 'Georgia'],
  ['whose people stands before', 'Shells fell in Pakistani Punjab.', 'Punjab', 'Punjab'],
  ['its own name before a former one', 'The Pokrovsk sector was quiet.', 'Pokrovsk', 'Donetsk Oblast'],
  ['the seat of government', 'A protest in La Paz ended.', 'La Paz', 'La Paz Department'],
  ['the region that the text is about', 'In Dallas, Fort Worth and Waco it rained. Paris was dry.', 'Paris', 'Texas'],
  ['counties told together', 'Roads in Hamilton, Butler and Warren counties of Ohio flooded.', 'Warren', 'Ohio'],
] as const)
  test(`a name is resolved by ${fact}: ${text}`, () => assert.equal(bestOf(text, toponym)?.region, expected))

test('a country in a list of countries is none of its namesakes', () => {
  const best = bestOf('Fever was told of in Ghana, Niger, Nigeria and Togo.', 'Niger')
  assert.equal(best?.kind, 'country')
})

test('members of a list are of one sort', () => {
  const best = bestOf('Cases were found in Alberta, Ontario and Manitoba.', 'Ontario')
  assert.equal(best?.kind, 'region')
})

test('a famous name without more is surer than an obscure one', () => {
  const famous = bestOf('Shells fell in Kharkiv.', 'Kharkiv')?.score ?? 0
  const obscure = bestOf('They met in Springfield.', 'Springfield')?.score ?? 1
  assert.ok(famous > 0.9 && obscure < 0.7, `${famous}, ${obscure}`)
})

test('what is said to lie where no bearer of the name does is none of them', () => {
  for (const [text, toponym, place, name] of [
    ['Shells fell near Tawila in western Sudan.', 'Tawila', 'SD', 'Tawila'],
    ['Shells fell near Peski in Kharkiv Oblast.', 'Peski', 'UA', 'Peski'],
    ['Officers met in Saipan, Guam, Alaska and Hawaii.', 'Saipan', 'MP', 'Saipan'],
    ['Shells fell near Kupiansk in Ukraine.', 'Kupiansk', 'UA', 'near Kupiansk'],
  ] as const) {
    const { at } = placesOf(text).find(one => one.toponym === toponym) ?? {}
    assert.deepEqual([at?.country, at?.name], [place, name], text)
  }
})

test('a known city is none of its small namesakes though a country of theirs is named', () => {
  assert.equal(bestOf('The U.S. and its allies met in Geneva.', 'Geneva')?.country, 'CH')
})

test('what is crossed is the river, and the country of its name is another thing', () => {
  const places = placesOf('Columns crossed the Niger below Gao. Niger is at war, and officers crossed Jordan.')
  assert.deepEqual(
    places.filter(({ toponym }) => toponym !== 'Gao').map(({ at, candidates }) => (at ?? candidates[0])?.name),
    ['Niger River', 'Niger', 'Jordan'],
  )
})

test('a village abroad that nothing in the text speaks for is one here that nobody lists', () => {
  const at = (text: string) => placesOf(text).find(({ toponym }) => toponym === 'Tawila')?.at
  assert.equal(at('Shells hit El Fasher and Mellit in Sudan on Monday. Families fled from Tawila to Nyala.'), undefined)
  assert.equal(at('Shells hit Tawila in Yemen on Monday.')?.country, 'YE')
})
