import { fold } from '../../gazetteer/fold.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Analysis } from '../../language/analyse.ts'
import { findSightings } from './find-sightings.ts'
import { GIVEN_NAMES } from './lexicon/given-names.ts'
import { REFUSALS } from './rules/order.ts'
import { SMALL_PLACE } from './rules/small-place.ts'
import type { DocumentEvidence, Sighting } from './sighting.ts'

/**
 * The names of places in a text: longest match, then person names, organisations and ordinary words out, then small towns only where the
 * words put somebody or something there, or a sighting elsewhere in the text, or in the same list, has been read so.
 */
export function recognisePlaces(analysis: Analysis, gazetteer: Gazetteer): readonly Sighting[] {
  const document = evidenceOf(analysis)
  const possible = findSightings(analysis, gazetteer).filter(
    sighting => !isDemonym(sighting, gazetteer) && !REFUSALS.some(({ refuses }) => refuses(sighting, document)),
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
  const names = new Set([...sure].map(sighting => sighting.name))
  return possible.filter(sighting => sure.has(sighting) || names.has(sighting.name))
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
  return best.kind === 'city' || best.kind === 'town' || best.kind === 'village'
}

/** "Ukrainian" is the side of an actor; but "Georgia" and the like are names of countries first. */
function isDemonym(sighting: Sighting, gazetteer: Gazetteer): boolean {
  return gazetteer.demonym(sighting.name) !== undefined && sighting.entries[0].kind !== 'country'
}

function evidenceOf(analysis: Analysis): DocumentEvidence {
  const lower = new Set<string>()
  const surnames = new Set<string>()
  for (const [index, token] of analysis.tokens.entries()) {
    if (token.kind !== 'word') continue
    if (token.text === token.lower) lower.add(fold(token.text))
    const before = analysis.tokens[index - 1]
    if (before && GIVEN_NAMES.has(before.lower) && /^\p{Lu}/u.test(before.text) && /^\p{Lu}/u.test(token.text))
      surnames.add(fold(token.text))
  }
  return { lower, surnames }
}
