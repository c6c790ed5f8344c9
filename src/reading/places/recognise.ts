import { kilometresBetween } from '../../gazetteer/distance.ts'
import { fold } from '../../gazetteer/fold.ts'
import type { Entry } from '../../gazetteer/gazetteer.ts'
import type { Analysis } from '../../language/analyse.ts'
import { overlap } from '../../text/span.ts'
import { evidenceOf } from './document-evidence.ts'
import { GIVEN_NAMES } from './lexicon/given-names.ts'
import { REFUSALS } from './rules/order.ts'
import { SMALL_PLACE } from './rules/small-place.ts'
import { SPEAKER } from './rules/speaker.ts'
import type { Sighting } from './sighting.ts'
import { isSmallFeature, isTownKind } from './town-kinds.ts'
import type { Unlisted } from './unlisted/find-unlisted.ts'

/**
 * The names of places in a text: longest match, then person names, organisations and ordinary words out, then small towns only where the
 * words put somebody or something there, or a sighting elsewhere in the text, or in the same list, has been read so. `peoples` are countries
 * whose demonyms the text uses. What is part of an unlisted name is none.
 */
export function recognisePlaces(
  analysis: Analysis,
  sighted: readonly Sighting[],
  { peoples, unlisted }: { readonly peoples: readonly string[]; readonly unlisted: readonly Unlisted[] },
): readonly Sighting[] {
  const document = evidenceOf(analysis)
  const others = Map.groupBy(unlisted, ({ sentence }) => sentence)
  const apart = sighted.filter(
    ({ sentence, start, end }) => !others.get(sentence)?.some(({ span }) => overlap(span, [start, end])),
  )
  const persons = new Set(apart.filter(one => SPEAKER.refuses(one, document)).map(one => one.name))
  const possible = apart.filter(
    one => !persons.has(one.name) && !REFUSALS.some(({ refuses }) => refuses(one, document)),
  )
  const sure = new Set(possible.filter(sighting => !SMALL_PLACE.refuses(sighting, document)))
  // "Kalynivske, Ukraine": the larger place behind the comma vouches for the small one.
  for (const [index, sighting] of possible.entries()) {
    const next = possible[index + 1]
    if (next && sure.has(next) && holds(next, sighting) && linked(sighting, next, /^, ?\(?$|^ \($/, analysis.text))
      sure.add(sighting)
  }
  // "from Beryslav, Oleshky and Kakhovka": so does its neighbour in a list.
  for (const [index, sighting] of possible.entries()) {
    const before = possible[index - 1]
    if (before && sure.has(before) && isTown(before) && linked(before, sighting, LIST, analysis.text))
      sure.add(sighting)
  }
  // "Beryslav fell" in a report from Kherson, or of Ukrainians: a small town that the rest of the text makes likely.
  const countries = countriesOf(sure, peoples)
  const around = neighbourhoodOf(sure)
  for (const sighting of possible) if (!sure.has(sighting) && isAround(sighting, around, countries)) sure.add(sighting)
  const spoken = new Set([
    ...countries,
    ...[...sure].flatMap(one => (isFeature(one) ? [] : (one.entries[0].country ?? []))),
  ])
  for (const sighting of sure) if (isFeature(sighting) && !isSpokenOf(sighting, spoken)) sure.delete(sighting)
  const names = new Set([...sure].map(sighting => sighting.name))
  return possible.filter(sighting => sure.has(sighting) || names.has(sighting.name))
}

/** A "Central Hospital" or a stream called "Reka" is one of those of the countries that the text speaks of, or none that we know. */
function isSpokenOf({ entries }: Sighting, countries: ReadonlySet<string>): boolean {
  return entries.some(({ country }) => country === undefined || countries.has(country))
}

function isFeature({ entries: [best] }: Sighting): boolean {
  return isSmallFeature(best)
}

/** A town of no other bearer’s name is believed up to so far from a sure town. */
const AROUND_KM = 100
/** A town of at least so many inhabitants is believed in a text that names its country or people. */
const LEAST_BY_COUNTRY = 10_000
/** More sure towns than this are not looked at, which keeps the work linear. */
const MOST_TOWNS = 60

function neighbourhoodOf(sure: ReadonlySet<Sighting>): readonly Entry[] {
  const towns = new Map([...sure].filter(isTown).map(({ entries: [best] }) => [best.place, best]))
  return [...towns.values()].slice(0, MOST_TOWNS)
}

function countriesOf(sure: ReadonlySet<Sighting>, peoples: readonly string[]): ReadonlySet<string> {
  const named = [...sure].flatMap(({ entries: [best] }) => (best.kind === 'country' ? (best.country ?? []) : []))
  return new Set([...named, ...peoples])
}

function isAround({ entries, name }: Sighting, towns: readonly Entry[], countries: ReadonlySet<string>): boolean {
  const [best] = entries
  if (entries.length > 8 || GIVEN_NAMES.has(name) || fold(best.name) !== name) return false
  if (countries.has(best.country ?? '') && best.population > LEAST_BY_COUNTRY) return true
  return towns.some(
    town => town.country === best.country && town.place !== best.place && kilometresBetween(town, best) < AROUND_KM,
  )
}

const LIST = /^(?:,|, and| and|, or| or) $/

function linked(a: Sighting, b: Sighting, between: RegExp, text: string): boolean {
  return a.sentence === b.sentence && b.start - a.end < 8 && between.test(text.slice(a.end, b.start))
}

/** True when some place of the first name contains some place of the second. */
function holds(outer: Sighting, inner: Sighting): boolean {
  return outer.entries.some(
    large =>
      (large.kind === 'country' && inner.entries.some(small => small.country === large.country)) ||
      (large.regionCode !== undefined &&
        large.kind !== 'city' &&
        inner.entries.some(small => small.regionCode === large.regionCode)),
  )
}

function isTown({ entries: [best] }: Sighting): boolean {
  return isTownKind(best.kind)
}
