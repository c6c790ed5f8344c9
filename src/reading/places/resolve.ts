import { kilometresBetween } from '../../gazetteer/distance.ts'
import type { Entry } from '../../gazetteer/gazetteer.ts'
import { isAtWater } from './at-water.ts'
import type { Demonym } from './find-demonyms.ts'
import type { Sighting } from './sighting.ts'
import { type Context, contextOf, isInside, isKin, NO_CONTEXT } from './sighting-context.ts'
import { standingsOf } from './standing.ts'
import { isTownKind } from './town-kinds.ts'
import { quarterKind } from './unlisted/quarters.ts'
import { countVotes, type Sense, sensesOf, type Votes, voiceOf, votesFor } from './votes.ts'

/** A sighting with the places it can stand for, best first, each with its weight. */
export interface Resolved {
  readonly sighting: Sighting
  readonly ranked: readonly [Ranked, ...Ranked[]]
  /** The words say that it lies in a country or division where no bearer of the name is, so that it is none of them. */
  readonly isElsewhere?: true
}

/** A place with its weight here: the logarithm of its odds, up to a constant. */
export interface Ranked {
  readonly entry: Entry
  readonly weight: number
}

/** More bearers of one name, and more different names in one text, than this are not looked at, which keeps the work linear. */
const MOST_BEARERS = 40
const ROUNDS = 3

// Weights set by hand, in the order of what an earlier prototype gained by each: containment, votes of the document, nearness.
const CONTAINED = 5
const COUNTRY_UNSEATED = 14
const AMONG_ITS_KIN = 2
const AT_WATER = 6

/**
 * Which place each name stands for: how well known it is, "X, Y" containment, votes for countries, regions and districts by the other names
 * and by the demonyms of the text, nearness to the other places, and one sense for one name in the whole document.
 */
export function resolvePlaces(
  text: string,
  sightings: readonly Sighting[],
  demonyms: readonly Demonym[],
): readonly Resolved[] {
  const contexts = sightings.map((_, index) => contextOf(text, sightings, index))
  const peoples = demonyms.map(({ country }) => country.code)
  const owners = new Map(demonyms.map(({ span, country }) => [span[1] + 1, country.code]))
  const standings = new Map(
    sightings.map(({ name, entries }) => [name, standingsOf(entries.slice(0, MOST_BEARERS), name)]),
  )
  let senses: ReadonlyMap<string, Sense> = new Map()
  let resolved: readonly Resolved[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    const votes = countVotes(senses, peoples)
    // The same name in the same context weighs the same.
    const known = new Map<string, Resolved['ranked']>()
    resolved = sightings.map((sighting, index) => {
      const context = contexts[index] ?? NO_CONTEXT
      const [owner, isWater] = [owners.get(sighting.start), isAtWater(sighting)]
      const key = [
        sighting.name,
        context.container?.name,
        context.contents?.name,
        owner,
        isWater,
        ...context.kin.map(({ name }) => name),
      ].join('\n')
      const ranked =
        known.get(key) ??
        rank(sighting, { ...context, votes, senses, owner, isWater, standings: standings.get(sighting.name) ?? [] })
      known.set(key, ranked)
      return { sighting, ranked }
    })
    senses = sensesOf(resolved.filter(one => !isApart(one)))
  }
  const votes = countVotes(senses, peoples)
  const home = mostNamed(votes.countries)
  return resolved.map((one, index) => {
    if (isQuarterAbroad(one, home)) return { ...one, isElsewhere: true }
    if (!contexts[index]?.container && isVillageAbroad(one, home, votes)) return { ...one, isElsewhere: true }
    const { container, kin } = contexts[index] ?? NO_CONTEXT
    const isList = container && kin.length > 1 && !contexts[sightings.indexOf(container, index)]?.container
    const stated = container && !isList ? senses.get(container.name)?.best.entry : undefined
    if (stated && isOutside(one, stated)) return { ...one, isElsewhere: true }
    return container || isApart(one) ? one : withSense(one, senses.get(one.sighting.name)?.best.entry)
  })
}

function mostNamed(countries: ReadonlyMap<string, number>): string | undefined {
  return [...countries].toSorted(([, a], [, b]) => b - a)[0]?.[0]
}

/** "the Modelo neighborhood" in a text of Honduras is not the Modelo of Brazil. */
function isQuarterAbroad({ sighting: { words, to, entries } }: Resolved, home: string | undefined): boolean {
  return home !== undefined && quarterKind(words[to]) !== undefined && entries.every(entry => entry.country !== home)
}

/** Names inside the country of a text before a village of another is none. */
const MANY_INSIDE = 2

/** A village of a country that nothing else in the text speaks for, in a text of several places elsewhere: one here that nobody lists. */
function isVillageAbroad({ sighting, ranked: [{ entry }] }: Resolved, home: string | undefined, votes: Votes): boolean {
  if (home === undefined || !isTownKind(entry.kind) || entry.population >= VILLAGE) return false
  if ((votes.inside.get(home) ?? 0) < MANY_INSIDE || (votes.countries.get(entry.country ?? '') ?? 0) > OWN_VOICE)
    return false
  return sighting.entries.every(({ country }) => country !== home)
}

/** Inhabitants of what is meant only where its country is told; the most that one name can speak for its own country. */
const [VILLAGE, OWN_VOICE] = [10_000, 1]

/** A country and its divisions are no circles, and borders are disputed: only a bearer so far beyond the reach of the place is not in it. */
const [REACHES, BEYOND_KM] = [1.3, 100]

/** "Tawila in Sudan", of which we know only the one in Yemen. */
function isOutside({ sighting, ranked }: Resolved, stated: Entry): boolean {
  const { kind } = ranked[0].entry
  const isDivision = (kind === 'region' || kind === 'district') && stated.kind === 'country'
  if (!isTownKind(kind) && !isDivision) return false
  if (stated.kind !== 'country' && stated.kind !== 'region' && stated.kind !== 'district') return false
  const reach = ((stated.radiusMetres ?? 0) / 1000) * REACHES + BEYOND_KM
  return sighting.entries.every(entry => !isInside(entry, stated) && kilometresBetween(entry, stated) > reach)
}

/** The river that a country is called after is another sense of the name than the country of the rest of the text. */
function isApart({ sighting, ranked: [{ entry }] }: Resolved): boolean {
  return entry.kind === 'river' && sighting.entries[0].kind === 'country'
}

interface Surroundings extends Context {
  readonly votes: Votes
  readonly senses: ReadonlyMap<string, Sense>
  /** How well known each bearer is. */
  readonly standings: readonly number[]
  /** The country whose demonym stands right before: "Pakistani Punjab". */
  readonly owner: string | undefined
  /** The words are of water: "crossed the Niger". */
  readonly isWater: boolean
}

function rank(sighting: Sighting, around: Surroundings): Resolved['ranked'] {
  const weighed = sighting.entries
    .slice(0, MOST_BEARERS)
    .map((entry, index) => ({ entry, weight: (around.standings[index] ?? 0) + weightOf(entry, sighting, around) }))
  const [best, ...others] = weighed.toSorted((a, b) => b.weight - a.weight)
  return [best ?? { entry: sighting.entries[0], weight: 0 }, ...others]
}

/** What the text adds to the standing of a bearer. */
function weightOf(entry: Entry, sighting: Sighting, around: Surroundings): number {
  const { container, contents, kin, votes, senses, owner, isWater } = around
  const own = senses.get(sighting.name)
  let weight = spokenFor(entry, sighting, { votes, own })
  if (owner !== undefined && entry.country === owner && entry.kind !== 'country') weight += CONTAINED
  const isUnseating = sighting.entries[0].kind === 'country' && entry.kind !== 'country'
  if (container?.entries.some(large => isInside(entry, large)) || (contents && holdsBest(entry, sighting, contents)))
    weight += CONTAINED + (isUnseating ? COUNTRY_UNSEATED : 0)
  else if (isUnseating && entry.kind === 'region' && isWhereTextIs(entry, sighting.entries[0], votes, own))
    weight += COUNTRY_UNSEATED
  if (isWater && entry.kind === 'river') weight += AT_WATER + (isUnseating ? COUNTRY_UNSEATED : 0)
  const ofItsSort = kin.filter(({ name }) => isKin(senses.get(name)?.best.entry, entry)).length
  weight += AMONG_ITS_KIN * Math.min(ofItsSort, 2)
  return weight
}

/** A region and the town in it that is called so are spoken for by the same names: between them it is a matter of renown. */
function spokenFor(
  entry: Entry,
  { entries }: Sighting,
  { votes, own }: { readonly votes: Votes; readonly own: Sense | undefined },
): number {
  const voice = { own, isLesser: isLesser(entry, entries[0]) }
  const inside = entry.kind === 'region' ? entries.slice(0, MOST_BEARERS).filter(one => isInside(one, entry)) : []
  return inside.length === 0
    ? votesFor(entry, votes, voice)
    : Math.max(...inside.map(one => votesFor(one, votes, voice)))
}

/** Inhabitants of a small town, and of a city that everybody knows. */
const [SMALL, KNOWN] = [50_000, 100_000]

function isLesser({ kind, population }: Entry, first: Entry): boolean {
  return isTownKind(kind) && population < SMALL && isTownKind(first.kind) && first.population >= KNOWN
}

/** "Atlanta, Georgia": of all that are called Georgia, the one with the best known Atlanta in it. */
function holdsBest(entry: Entry, { entries }: Sighting, contents: Sighting): boolean {
  const inside = contents.entries.find(one => entries.some(large => isInside(one, large)))
  return inside !== undefined && isInside(inside, entry)
}

/** A text that names towns of the state of Georgia and nothing of the country means the state. */
function isWhereTextIs(region: Entry, country: Entry, votes: Votes, own: Sense | undefined): boolean {
  const voices = (key: 'regionCode' | 'country', given: ReadonlyMap<string, number>, entry: Entry) =>
    (given.get(entry[key] ?? '') ?? 0) - voiceOf(own, key, entry[key])
  return voices('regionCode', votes.regions, region) >= 1 && voices('country', votes.countries, country) < 0.5
}

function withSense(one: Resolved, sense: Entry | undefined): Resolved {
  const [best] = one.ranked
  const found = one.ranked.find(({ entry }) => entry.place === sense?.place)
  if (!found || found === best) return one
  const weight = Math.max(found.weight, best.weight)
  return { ...one, ranked: [{ entry: found.entry, weight }, ...one.ranked.filter(other => other !== found)] }
}
