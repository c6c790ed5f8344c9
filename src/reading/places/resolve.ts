import { fold } from '../../gazetteer/fold.ts'
import type { Entry } from '../../gazetteer/gazetteer.ts'
import { prominence } from '../../gazetteer/prominence.ts'
import type { Sighting } from './sighting.ts'
import { type Context, contextOf, isInside, isKin, NO_CONTEXT } from './sighting-context.ts'
import { countVotes, type Sense, sensesOf, type Votes, voiceOf, votesFor } from './votes.ts'

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
const ROUNDS = 3

// Weights set by hand, in the order of what an earlier prototype gained by each: containment, votes of the document, nearness.
const CONTAINED = 5
const COUNTRY_UNSEATED = 14
const AMONG_ITS_KIN = 2
const OWN_NAME = 0.5
const RENOWN = 1.5

/**
 * Which place each name stands for: how well known it is, "X, Y" containment, votes for countries, regions and districts by the other names
 * and by `peoples` (countries whose demonyms the text uses), nearness to the other places, and one sense for one name in the whole document.
 */
export function resolvePlaces(
  text: string,
  sightings: readonly Sighting[],
  peoples: readonly string[],
): readonly Resolved[] {
  const contexts = sightings.map((_, index) => contextOf(text, sightings, index))
  let senses: ReadonlyMap<string, Sense> = new Map()
  let resolved: readonly Resolved[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    const votes = countVotes(senses, peoples)
    // The same name in the same context weighs the same.
    const known = new Map<string, Resolved['ranked']>()
    resolved = sightings.map((sighting, index) => {
      const context = contexts[index] ?? NO_CONTEXT
      const key = `${sighting.name}\n${context.container?.name ?? ''}\n${context.kin.map(({ name }) => name).join('\n')}`
      const ranked = known.get(key) ?? rank(sighting, { ...context, votes, senses })
      known.set(key, ranked)
      return { sighting, ranked }
    })
    senses = sensesOf(resolved)
  }
  return resolved.map((one, index) =>
    contexts[index]?.container ? one : withSense(one, senses.get(one.sighting.name)?.best.entry),
  )
}

interface Surroundings extends Context {
  readonly votes: Votes
  readonly senses: ReadonlyMap<string, Sense>
}

function rank(sighting: Sighting, around: Surroundings): Resolved['ranked'] {
  const weighed = sighting.entries
    .slice(0, MOST_BEARERS)
    .map(entry => ({ entry, weight: weightOf(entry, sighting, around) }))
  const [best, ...others] = weighed.toSorted((a, b) => b.weight - a.weight)
  return [best ?? { entry: sighting.entries[0], weight: 0 }, ...others]
}

/** Who means a lesser namesake of a great city mostly says where it is. */
function renownOf({ kind, population }: Entry): number {
  return kind === 'city' ? Math.min(RENOWN, Math.max(0, RENOWN * (Math.log10(population + 1) - 5))) : 0
}

function weightOf(entry: Entry, sighting: Sighting, { container, contents, kin, votes, senses }: Surroundings): number {
  const own = senses.get(sighting.name)
  let weight = prominence(entry) + renownOf(entry) + spokenFor(entry, sighting, { votes, own })
  if (fold(entry.name) === sighting.name) weight += OWN_NAME
  const isUnseating = sighting.entries[0].kind === 'country' && entry.kind !== 'country'
  if (container?.entries.some(large => isInside(entry, large)) || (contents && holdsBest(entry, sighting, contents)))
    weight += CONTAINED + (isUnseating ? COUNTRY_UNSEATED : 0)
  else if (isUnseating && entry.kind === 'region' && isWhereTextIs(entry, sighting.entries[0], votes, own))
    weight += COUNTRY_UNSEATED
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
  const inside = entry.kind === 'region' ? entries.slice(0, MOST_BEARERS).filter(one => isInside(one, entry)) : []
  return inside.length === 0 ? votesFor(entry, votes, own) : Math.max(...inside.map(one => votesFor(one, votes, own)))
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
