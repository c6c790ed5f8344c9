import type { Gazetteer } from '../../src/gazetteer/gazetteer.ts'
import type { Analysis } from '../../src/language/analyse.ts'
import { findDemonyms } from '../../src/reading/places/find-demonyms.ts'
import { IMPLIED } from '../../src/reading/places/implied/find-implied.ts'
import type { Place } from '../../src/record/place.ts'
import type { ToldToponym } from './toponym.ts'

const IMPLIED_RULES = new Set(IMPLIED.map(({ rule }) => rule))

/** Words for a kind of division behind a name in lower case, which these corpora leave outside of it: "Kherson" of "Kherson region". */
const KIND_BEHIND = / (?:state|province|region|district|county|governorate|oblast|raion)$/

/**
 * Places of our reading as a corpus of toponyms knows them: only what is told by a name; a government is where it sits; of "north of Kherson"
 * and "southern Ukraine" the toponym is Kherson and Ukraine, which the relation names. An unknown village has no point.
 */
export function toponymsOf(places: readonly Place[], gazetteer: Gazetteer): readonly ToldToponym[] {
  return places.filter(({ rule }) => !IMPLIED_RULES.has(rule)).map(place => toponymOf(place, gazetteer))
}

function toponymOf({ spans, toponym, at, candidates, literal, relation }: Place, gazetteer: Gazetteer): ToldToponym {
  const [start, end] = spans[0] ?? [0, 0]
  const told = { start, end: end - (KIND_BEHIND.exec(toponym)?.[0].length ?? 0), literal: literal.value }
  const locus = at ?? candidates[0]
  if (!locus) return told
  const { latitude: lat, longitude: lon, geonamesId } = (relation && gazetteer.byId(relation.to)) ?? locus
  return { ...told, lat, lon, score: locus.score, ...(geonamesId !== undefined && { geonamesId }) }
}

/** Words for a people as the country of that people, where none of the toponyms overlaps; these corpora call them associative. */
export function demonymsOf(
  analysis: Analysis,
  gazetteer: Gazetteer,
  taken: readonly ToldToponym[],
): readonly ToldToponym[] {
  return findDemonyms(analysis, gazetteer).flatMap(({ span: [start, end], country }) => {
    const entry = gazetteer.byId(country.place)
    if (!entry || taken.some(other => other.start < end && start < other.end)) return []
    const { latitude: lat, longitude: lon, geonamesId } = entry
    return [{ start, end, lat, lon, literal: false, ...(geonamesId !== undefined && { geonamesId }) }]
  })
}
