import { kilometresBetween } from '../../gazetteer/distance.ts'
import type { Entry } from '../../gazetteer/gazetteer.ts'
import type { Ranked, Resolved } from './resolve.ts'

/** What one name of a text stands for so far: the best place, and how likely the best few are. */
export interface Sense {
  readonly best: Ranked
  readonly shares: readonly Share[]
}

interface Share {
  readonly entry: Entry
  /** 0 to 1. */
  readonly chance: number
}

/** What all names of a text speak for; each name has one voice, shared among the places that it may stand for. */
export interface Votes {
  readonly countries: ReadonlyMap<string, number>
  /** Of those for a country the voices of its towns and divisions. */
  readonly inside: ReadonlyMap<string, number>
  readonly regions: ReadonlyMap<string, number>
  readonly districts: ReadonlyMap<string, number>
  /** Voices of all countries, and of all regions. */
  readonly total: { readonly countries: number; readonly regions: number }
  readonly towns: readonly Share[]
}

const MOST_NAMES = 120
const MOST_SHARES = 4

// Set by hand: a text that is about one region speaks of its towns, however little known; less so of those of its country.
const COUNTRY_SHARE = 2
const COUNTRY_VOTES = 1
const REGION_SHARE = 2
const REGION_VOTES = 2
const DISTRICT_VOTES = 1
const NEAR = 0.5
const LEAST_INSIDE = 0.5
const BY_COUNTRY_ALONE = 0.5

/** One sense for one name: that of its best-supported sighting. */
export function sensesOf(resolved: readonly Resolved[]): ReadonlyMap<string, Sense> {
  const best = new Map<string, Resolved['ranked']>()
  for (const { sighting, ranked } of resolved) {
    const known = best.get(sighting.name)
    if (!known || ranked[0].weight > known[0].weight) best.set(sighting.name, ranked)
  }
  return new Map([...best].map(([name, ranked]) => [name, { best: ranked[0], shares: sharesOf(ranked) }]))
}

function sharesOf(ranked: Resolved['ranked']): readonly Share[] {
  const odds = ranked.map(({ weight }) => Math.exp(weight - ranked[0].weight))
  const total = odds.reduce((sum, one) => sum + one, 0)
  return ranked.slice(0, MOST_SHARES).map(({ entry }, index) => ({ entry, chance: (odds[index] ?? 0) / total }))
}

/** Counts the voices of all names; `peoples` are countries whose demonyms the text uses, each with a voice of its own. */
export function countVotes(senses: ReadonlyMap<string, Sense>, peoples: readonly string[]): Votes {
  const countries = new Map<string, number>()
  const inside = new Map<string, number>()
  const regions = new Map<string, number>()
  const districts = new Map<string, number>()
  const towns: Share[] = []
  for (const { shares } of [...senses.values()].slice(0, MOST_NAMES)) {
    for (const { entry, chance } of shares) {
      add(countries, entry.country, chance)
      if (entry.kind !== 'country') add(inside, entry.country, chance)
      add(regions, entry.regionCode, chance)
      add(districts, entry.districtCode, chance)
    }
    const [best] = shares
    if (best && isSpot(best.entry)) towns.push(best)
  }
  for (const code of new Set(peoples)) add(countries, code, 1)
  return { countries, inside, regions, districts, total: { countries: sum(countries), regions: sum(regions) }, towns }
}

/** What the other names speak for this place; for a small town beside a known city of its name a country says little as long as it is all they name of it. */
export function votesFor(
  entry: Entry,
  votes: Votes,
  { own, isLesser }: { readonly own: Sense | undefined; readonly isLesser: boolean },
): number {
  const others = (key: 'country' | 'regionCode' | 'districtCode', given: ReadonlyMap<string, number>) =>
    Math.max(0, (given.get(entry[key] ?? '') ?? 0) - voiceOf(own, key, entry[key]))
  const isByCountryAlone = isLesser && others('country', votes.inside) < LEAST_INSIDE
  const country = others('country', votes.countries) * (isByCountryAlone ? BY_COUNTRY_ALONE : 1)
  const region = others('regionCode', votes.regions)
  // What is near to the middle of a region, or in one of its districts, is in it: no town of its name has more for it.
  const isLarge = entry.kind === 'region'
  const district = isLarge ? region : others('districtCode', votes.districts)
  return (
    (COUNTRY_SHARE * country) / Math.max(1, votes.total.countries - 1) +
    (COUNTRY_VOTES * Math.min(country, 3)) / 3 +
    (REGION_SHARE * region) / Math.max(1, votes.total.regions - 1) +
    (REGION_VOTES * Math.min(region, 2)) / 2 +
    DISTRICT_VOTES * Math.min(district, 1) +
    (entry.kind === 'country' ? 0 : isLarge ? 2 * NEAR * Math.min(region, 1) : nearnessOf(entry, votes.towns, own))
  )
}

/** What a name itself has spoken for a country or division, which does not count for it. */
export function voiceOf(
  own: Sense | undefined,
  key: 'country' | 'regionCode' | 'districtCode',
  code: string | undefined,
): number {
  if (!own || code === undefined) return 0
  return own.shares.reduce((total, { entry, chance }) => total + (entry[key] === code ? chance : 0), 0)
}

function nearnessOf(entry: Entry, towns: readonly Share[], own: Sense | undefined): number {
  let [close, near] = [0, 0]
  for (const { entry: town, chance } of towns) {
    if (town.place === own?.best.entry.place) continue
    const kilometres = kilometresBetween(town, entry)
    if (kilometres < 50) close += chance
    if (kilometres < 200) near += chance
  }
  return NEAR * Math.min(close, 1) + (NEAR * Math.min(near, 3)) / 3
}

function isSpot({ kind }: Entry): boolean {
  return kind !== 'country' && kind !== 'continent' && kind !== 'region'
}

function add(map: Map<string, number>, key: string | undefined, voice: number): void {
  if (key !== undefined) map.set(key, (map.get(key) ?? 0) + voice)
}

function sum(map: ReadonlyMap<string, number>): number {
  return [...map.values()].reduce((total, voices) => total + voices, 0)
}
