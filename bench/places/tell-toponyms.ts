import type { Gazetteer } from '../../src/gazetteer/gazetteer.ts'
import type { Analysis } from '../../src/language/analyse.ts'
import { findDemonyms } from '../../src/reading/places/find-demonyms.ts'
import { IMPLIED } from '../../src/reading/places/implied/find-implied.ts'
import type { Place } from '../../src/record/place.ts'
import type { ToldToponym } from './toponym.ts'

const IMPLIED_RULES = new Set(IMPLIED.map(({ rule }) => rule))

/**
 * Places of our reading as a corpus of toponyms knows them: only what is told by a name; a government is where it sits; a place by its
 * relation to another has no GeoNames id of its own. An unknown village has no point.
 */
export function toponymsOf(places: readonly Place[]): readonly ToldToponym[] {
  return places.filter(({ rule }) => !IMPLIED_RULES.has(rule)).map(toponymOf)
}

function toponymOf({ spans, at, candidates, literal, relation }: Place): ToldToponym {
  const [start, end] = spans[0] ?? [0, 0]
  const locus = at ?? candidates[0]
  if (!locus) return { start, end, literal: literal.value }
  const { latitude: lat, longitude: lon, score, geonamesId } = locus
  const isItself = geonamesId !== undefined && !relation
  return { start, end, lat, lon, literal: literal.value, score, ...(isItself && { geonamesId }) }
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
