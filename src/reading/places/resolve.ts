import { kilometresBetween } from '../../gazetteer/distance.ts'
import { fold } from '../../gazetteer/fold.ts'
import type { Entry } from '../../gazetteer/gazetteer.ts'
import { prominence } from '../../gazetteer/prominence.ts'
import type { Sighting } from './sighting.ts'

/** A sighting with the places it can stand for, best first, each with its weight. */
export interface Resolved {
  readonly sighting: Sighting
  readonly ranked: readonly [Ranked, ...Ranked[]]
}

/** A place with its weight here: the logarithm of its odds, up to a constant. */
export interface Ranked {
  readonly entry: Entry
  readonly weight: number
}

/** More bearers of one name, and more different names in one text, than this are not looked at, which keeps the work linear. */
const MOST_BEARERS = 40
const MOST_NAMES = 120
const ROUNDS = 3

// Weights set by hand, in the order of what an earlier prototype gained by each: containment, votes of the document, nearness.
const CONTAINED = 4
const COUNTRY_UNSEATED = 14
const SAME_SENTENCE = 1
const COUNTRY_SHARE = 2
const REGION_VOTES = 1.5
const NEAR = 0.5
const OWN_NAME = 0.5

/**
 * Which place each name stands for: how well known it is, "X, Y" containment, votes for countries and regions by the other names and by
 * `peoples` (countries whose demonyms the text uses), nearness to the other places, and one sense for one name in the whole document.
 */
export function resolvePlaces(
  text: string,
  sightings: readonly Sighting[],
  peoples: readonly string[],
): readonly Resolved[] {
  const names = Map.groupBy(sightings, sighting => sighting.name)
  let chosen = new Map<string, Entry>()
  for (const [name, [first]] of names) if (first) chosen.set(name, first.entries[0])
  let resolved: Resolved[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const votes = countVotes(chosen, peoples)
    // The same name with the same container weighs the same.
    const known = new Map<string, Resolved>()
    resolved = sightings.map((sighting, index) => {
      const container = containerOf(text, sightings, index)
      const key = `${sighting.name}\n${container?.name ?? ''}`
      const ranked = known.get(key)?.ranked ?? rank(sighting, { container, votes, chosen }).ranked
      const one = { sighting, ranked }
      known.set(key, one)
      return one
    })
    chosen = oneSense(resolved)
  }
  return resolved.map((one, index) =>
    containerOf(text, sightings, index) ? one : withSense(one, chosen.get(one.sighting.name)),
  )
}

interface Votes {
  readonly countries: ReadonlyMap<string, number>
  readonly regions: ReadonlyMap<string, number>
  readonly total: number
  readonly towns: readonly Entry[]
}

interface Surroundings {
  readonly container: Sighting | undefined
  readonly votes: Votes
  readonly chosen: ReadonlyMap<string, Entry>
}

function rank(sighting: Sighting, around: Surroundings): Resolved {
  const weighed = sighting.entries
    .slice(0, MOST_BEARERS)
    .map(entry => ({ entry, weight: weightOf(entry, sighting, around) }))
  const [best, ...others] = weighed.toSorted((a, b) => b.weight - a.weight)
  return { sighting, ranked: [best ?? { entry: sighting.entries[0], weight: 0 }, ...others] }
}

function weightOf(entry: Entry, sighting: Sighting, { container, votes, chosen }: Surroundings): number {
  let weight = prominence(entry)
  if (fold(entry.name) === sighting.name) weight += OWN_NAME
  if (container && isInside(entry, container))
    weight += CONTAINED + (sighting.entries[0].kind === 'country' ? COUNTRY_UNSEATED : 0)
  const own = chosen.get(sighting.name)
  const isOwn = (key: 'country' | 'regionCode') => own?.[key] !== undefined && own[key] === entry[key]
  const country = (votes.countries.get(entry.country ?? '') ?? 0) - (isOwn('country') ? 1 : 0)
  const region = (votes.regions.get(entry.regionCode ?? '') ?? 0) - (isOwn('regionCode') ? 1 : 0)
  weight += (COUNTRY_SHARE * country) / Math.max(1, votes.total - 1) + (SAME_SENTENCE * Math.min(country, 3)) / 3
  weight += (REGION_VOTES * Math.min(region, 3)) / 3
  if (entry.kind === 'country') return weight
  const others = votes.towns.filter(town => town.place !== own?.place)
  const distances = others.map(town => kilometresBetween(town, entry))
  const near = distances.filter(kilometres => kilometres < 200).length
  weight += NEAR * (distances.some(kilometres => kilometres < 50) ? 1 : 0) + (NEAR * Math.min(near, 3)) / 3
  return weight
}

function countVotes(chosen: ReadonlyMap<string, Entry>, peoples: readonly string[]): Votes {
  const countries = new Map<string, number>()
  const regions = new Map<string, number>()
  const towns: Entry[] = []
  const add = (map: Map<string, number>, key: string | undefined) => key && map.set(key, (map.get(key) ?? 0) + 1)
  for (const entry of [...chosen.values()].slice(0, MOST_NAMES)) {
    add(countries, entry.country)
    if (entry.kind !== 'country') add(regions, entry.regionCode)
    if (entry.kind !== 'country' && entry.kind !== 'continent' && entry.kind !== 'region') towns.push(entry)
  }
  for (const code of new Set(peoples)) add(countries, code)
  const total = [...countries.values()].reduce((sum, votes) => sum + votes, 0)
  return { countries, regions, total, towns }
}

/** The name right behind the comma, or in brackets: "Paris, Texas", "Lyman (Donetsk Oblast)". A list of towns is none. */
function containerOf(text: string, sightings: readonly Sighting[], index: number): Sighting | undefined {
  const [own, next, third] = [sightings[index], sightings[index + 1], sightings[index + 2]]
  if (!own || !next || next.sentence !== own.sentence) return undefined
  if (isGap(text, own, next, /^,? ?\($|^, (?:in )?$/)) return next
  return third && isGap(text, next, third, /^, $/) && isGap(text, own, next, /^, $/) ? third : undefined
}

function isGap(text: string, a: Sighting, b: Sighting, gap: RegExp): boolean {
  return b.start - a.end < 8 && gap.test(text.slice(a.end, b.start))
}

function isInside(entry: Entry, container: Sighting): boolean {
  return container.entries.some(large => {
    if (large.place === entry.place) return false
    if (large.kind === 'country') return entry.kind !== 'country' && large.country === entry.country
    if (large.kind === 'region' || large.kind === 'area')
      return entry.kind !== 'region' && large.regionCode !== undefined && large.regionCode === entry.regionCode
    return large.kind === 'district' && large.districtCode === entry.districtCode
  })
}

/** For each name the place that its best-supported sighting stands for. */
function oneSense(resolved: readonly Resolved[]): Map<string, Entry> {
  const best = new Map<string, Ranked>()
  for (const { sighting, ranked } of resolved) {
    const known = best.get(sighting.name)
    if (!known || ranked[0].weight > known.weight) best.set(sighting.name, ranked[0])
  }
  return new Map([...best].map(([name, { entry }]) => [name, entry]))
}

function withSense(one: Resolved, sense: Entry | undefined): Resolved {
  const [best] = one.ranked
  const found = one.ranked.find(({ entry }) => entry.place === sense?.place)
  if (!found || found === best) return one
  const weight = Math.max(found.weight, best.weight)
  return { ...one, ranked: [{ entry: found.entry, weight }, ...one.ranked.filter(other => other !== found)] }
}
