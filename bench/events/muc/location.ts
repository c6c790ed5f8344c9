import { countryOf } from '../../../src/gazetteer/countries.ts'
import type { Event } from '../../../src/record/event.ts'
import type { Place } from '../../../src/record/place.ts'
import { standsForPower } from '../../../src/record/place-sense.ts'
import type { Reading } from '../../../src/record/reading.ts'
import type { MadeTemplate } from './template.ts'
import type { Told } from './told.ts'

/** Words of a kind that MUC-4 keeps out of a name. */
const KIND =
  / (?:DEPARTMENT|PROVINCE|DISTRICT|NEIGHBORHOOD|NEIGHBOURHOOD|MUNICIPALITY|REGION|AREA|CANTON|JURISDICTION|SECTOR|TOWN|VILLAGE|ZONE|SUBURB)S?$/
/** Offset before which a name is that of the dateline. */
const DATELINE = 40
const COARSE: readonly string[] = ['country', 'region', 'district', 'city', 'town', 'village', 'suburb']

/** From the country to the finest place that the acts name, or their sentences do; the country of the dateline where none is named. */
export function locationOf(told: Told, events: readonly Event[]): MadeTemplate['location'] {
  const home = homeOf(told.reading.places)
  const own = events.flatMap(({ place }) => (place ? (told.placeById.get(place.value.mention) ?? []) : []))
  const near = own.some(isInside) ? [] : inSentences(told, events)
  const places = [...own, ...near, ...(own.some(isInside) || near.some(isInside) ? [] : atDateline(told, events))]
    .filter(isNameOfPlace)
    .toSorted((a, b) => coarseness(a) - coarseness(b))
  const finest = places.at(-1)
  const country = countryAmong(told.reading.places, { finest, home })
  const isHere = finest?.at?.country === country
  const names = [
    country && countryOf(country)?.name,
    isHere ? finest?.at?.region : undefined,
    ...places.filter(isInside).map(({ toponym }) => toponym),
  ]
  const chain = [...new Set(names.flatMap(name => (name ? [name.toUpperCase().replace(KIND, '')] : [])))]
  return chain.length === 0 ? [] : [chain.map(name => ({ name }))]
}

/** A name that no gazetteer has is that of a village or a quarter. */
const isInside = ({ at }: Place) => at?.kind !== 'country'
const coarseness = ({ at }: Place) => COARSE.indexOf(at?.kind ?? 'village')
/** Streets and buildings are no places of MUC-4. */
const isNameOfPlace = ({ at, toponym }: Place) =>
  at?.kind !== 'facility' && !/\b(?:street|avenue|road|highway)s?\b/i.test(toponym)

/** A place abroad by a name whose country the report does not name is most often one here that nobody lists. */
function countryAmong(
  places: readonly Place[],
  { finest, home }: { readonly finest: Place | undefined; readonly home: string | undefined },
): string | undefined {
  const own = finest?.at?.country
  if (own === undefined || home === undefined) return own ?? home
  return places.some(({ at }) => at?.country === own && at.kind === 'country') ? own : home
}

function inSentences(told: Told, events: readonly Event[]): readonly Place[] {
  const ranges = told.reading.sentences.filter((_, i) => events.some(event => told.sentenceOf(event) === i))
  return told.reading.places.filter(place => {
    const at = place.spans[0]?.[0] ?? -1
    const isTold = at > DATELINE && ranges.some(([start, end]) => start <= at && at < end)
    return isTold && !standsForPower(place)
  })
}

/** Sentences of a report's lead: what they tell without a place was where the report was sent from. */
const LEAD = 3
const HERE = /\b(?:this|the) (?:city|capital)\b|\bhere\b/i

function atDateline(told: Told, events: readonly Event[]): readonly Place[] {
  const city = told.reading.places.find(({ spans: [span] }) => (span?.[0] ?? DATELINE) < DATELINE)
  const isHere = events.some(event => {
    const at = told.sentenceOf(event)
    const sentence = told.reading.sentences[at]
    return at <= LEAD || (sentence !== undefined && HERE.test(told.wordsOf([sentence])))
  })
  return city && isHere ? [city] : []
}

/** The country of the dateline, else the one in which most of the places lie, of two the one named first. */
function homeOf(places: Reading['places']): string | undefined {
  const dateline = places.find(({ spans: [span] }) => (span?.[0] ?? DATELINE) < DATELINE)?.at?.country
  const countries = [...Map.groupBy(places, ({ at }) => at?.country)].filter(([country]) => country !== undefined)
  return dateline ?? countries.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0]
}
