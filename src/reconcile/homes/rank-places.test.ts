import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeGazetteer, SMALL_ROWS } from '../../gazetteer/small.ts'
import { partOf } from '../../record/ids.ts'
import type { Place } from '../../record/place.ts'
import { locus } from '../reading-builder.ts'
import type { Home } from './home.ts'
import { placeIn, TOWNS } from './place-sample.ts'
import { rankPlaces } from './rank-places.ts'

const KENTUCKY: Home = { country: 'US', regions: ['Kentucky'] }
const { largeElm, homeElm, otherElm, farElm, oak, texas } = TOWNS
const elms = [largeElm, otherElm, homeElm, farElm]
const told = (places: readonly Place[]) => places.map(({ at, rule }) => [at?.place, rule])

test('of places with one name that at home wins, and every mention of the name goes along', () => {
  const text = 'Elmstead is near Oakrun. Elmstead waits.'
  const places = [placeIn(text, 'Elmstead', elms), placeIn(text, 'Oakrun', [oak]), placeIn(text, 'Elmstead', elms, 10)]
  const ranked = rankPlaces({ text, places, home: KENTUCKY })
  assert.deepEqual(told(ranked), [
    [homeElm.place, 'places/by-home'],
    [oak.place, 'places/by-name'],
    [homeElm.place, 'places/by-home'],
  ])
  assert.deepEqual(ranked[1], places[1])
  const [first] = ranked
  const scores = [first?.at?.score ?? 0, ...(first?.candidates ?? []).map(({ score }) => score)]
  assert.deepEqual(
    scores,
    scores.toSorted((a, b) => b - a),
  )
  assert.ok(scores.reduce((sum, one) => sum + one, 0) <= 1.001)
  assert.deepEqual(
    new Set([first?.at?.place, ...(first?.candidates ?? []).map(({ place }) => place)]),
    new Set(elms.map(({ place }) => place)),
  )
})

test('a home of a country alone counts less than one in a division', () => {
  const text = 'Elmstead waits.'
  const at = (home: Home) => rankPlaces({ text, places: [placeIn(text, 'Elmstead', elms)], home })[0]?.at?.place
  assert.equal(at({ country: 'US', regions: [] }), largeElm.place)
  assert.equal(at({ country: 'US', regions: ['Texas'] }), otherElm.place)
  assert.equal(at({ country: 'FR', regions: ['Brittany'] }), largeElm.place)
})

test('a place that the words settle stays, with all mentions of its name', () => {
  for (const words of ['Elmstead, Texas', 'Elmstead (Texas)', 'Elmstead, in Texas']) {
    const text = `They met at ${words}. Elmstead waits.`
    const places = [
      placeIn(text, 'Elmstead', [otherElm, homeElm]),
      placeIn(text, 'Texas', [texas]),
      placeIn(text, 'Elmstead', [otherElm, homeElm], text.lastIndexOf('Elmstead')),
    ]
    assert.deepEqual(rankPlaces({ text, places, home: KENTUCKY }), places, words)
  }
  const list = 'They saw Elmstead and Texas.'
  const places = [placeIn(list, 'Elmstead', [otherElm, homeElm]), placeIn(list, 'Texas', [texas])]
  assert.equal(rankPlaces({ text: list, places, home: KENTUCKY })[0]?.at?.place, homeElm.place)
})

test('a country stays, but for one abroad that is called as the home’s own division is', () => {
  const text = 'Velmar voted.'
  const country = locus('geonames:41', 'Velmar', {
    longitude: 43,
    latitude: 42,
    kind: 'country',
    country: 'GE',
    score: 0.97,
  })
  const division = locus('geonames:42', 'Velmar', {
    longitude: -83,
    latitude: 33,
    kind: 'region',
    country: 'US',
    region: 'Velmar',
    score: 0,
  })
  const at = (home: Home) => rankPlaces({ text, places: [placeIn(text, 'Velmar', [country, division])], home })[0]?.at
  assert.equal(at(KENTUCKY)?.place, country.place)
  assert.equal(at({ country: 'GE', regions: ['Velmar'] })?.place, country.place)
  assert.deepEqual(at({ country: 'US', regions: ['Velmar'] }), { ...division, score: 0.97 })
})

test('what stands for a government stays one, unless the name means a place at home', () => {
  const text = 'Elmstead insists.'
  const { at: _, ...power } = placeIn(text, 'Elmstead', [largeElm])
  const ofPower = (candidates: Place['candidates']): Place => ({
    ...power,
    literal: { ...power.literal, value: false },
    candidates,
  })
  const [stays] = rankPlaces({ text, places: [ofPower([largeElm, farElm])], home: KENTUCKY })
  assert.equal(stays?.at, undefined)
  assert.equal(stays?.candidates[0]?.place, largeElm.place)
  const [goes] = rankPlaces({ text, places: [ofPower(elms)], home: KENTUCKY })
  assert.equal(goes?.at?.place, homeElm.place)
})

const [row] = SMALL_ROWS
assert.ok(row)
const elmstead = {
  key: '11',
  name: 'Elmstead',
  names: [],
  geonamesId: 11,
  longitude: -0.1,
  latitude: 51.5,
  country: 'GB',
}
const gazetteer = makeGazetteer([...SMALL_ROWS, { ...row, ...elmstead }])

test('what is said by a place goes as far from the one at home, where the gazetteer tells from where', () => {
  const text = 'They met north of Elmstead.'
  const north = { ...largeElm, place: partOf(largeElm.place, 'north'), name: 'north of Elmstead', latitude: 51.7 }
  const relation = { kind: 'direction', to: largeElm.place, side: 'north', spans: [] } as const
  const place: Place = { ...placeIn(text, 'Elmstead', [north, otherElm, homeElm]), relation }
  const [ranked] = rankPlaces({ text, places: [place], home: KENTUCKY, gazetteer })
  assert.equal(ranked?.relation?.to, homeElm.place)
  assert.deepEqual(
    [ranked?.at?.place, ranked?.at?.name, ranked?.at?.longitude, ranked?.at?.latitude],
    ['geonames:12/north', 'north of Elmstead', -85, 38.2],
  )
  assert.deepEqual(rankPlaces({ text, places: [place], home: KENTUCKY }), [place])
})

test('a street that no gazetteer knows goes with the town it was told by', () => {
  const text = 'Elmstead waits. Troops left Orchard Row.'
  const relation = { kind: 'part-of-town', to: largeElm.place, spans: [] } as const
  const at = { ...largeElm, place: partOf(largeElm.place, 'orchard-row'), name: 'Orchard Row', score: 0.5 }
  const row: Place = { ...placeIn(text, 'Orchard Row', [at]), relation, rule: 'places/unlisted' }
  const told = { text, places: [placeIn(text, 'Elmstead', elms), row], gazetteer }
  const moved = rankPlaces({ ...told, home: KENTUCKY })[1]
  assert.deepEqual(
    [moved?.at?.place, moved?.at?.name, moved?.at?.region, moved?.at?.score, moved?.relation?.to, moved?.rule],
    ['geonames:12/orchard-row', 'Orchard Row', 'Kentucky', 0.5, homeElm.place, 'places/unlisted'],
  )
  assert.deepEqual(rankPlaces({ ...told, home: { country: 'GB', regions: [] } })[1], row)
})

test('“the city” goes where the name goes', () => {
  const text = 'Elmstead waits. Troops left the city.'
  const city: Place = { ...placeIn(text, 'the city', [{ ...largeElm, score: 0.7 }]), rule: 'places/the-city' }
  const ranked = rankPlaces({ text, places: [placeIn(text, 'Elmstead', elms), city], home: KENTUCKY })
  assert.deepEqual(ranked[1], { ...city, at: { ...homeElm, score: 0.7 } })
})
