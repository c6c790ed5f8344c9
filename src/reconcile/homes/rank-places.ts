import { fold } from '../../gazetteer/fold.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Locus, Place } from '../../record/place.ts'
import { type Home, isInRegion } from './home.ts'
import { scoredAtHome } from './odds.ts'
import { baseOf, saidBy } from './related.ts'
import { isSaidWhere } from './said-where.ts'

/** What places are ranked in: a text with its places in text order, and the home of who published it. */
export interface RankInput {
  readonly text: string
  readonly places: readonly Place[]
  readonly home: Home
  readonly gazetteer?: Gazetteer | undefined
}

/** The rule of a place that another of its name gave way to. */
const BY_HOME = 'places/by-home'

/** Rules for words without a name that stand for the place of a name. */
const DESCRIBED = new Set(['places/the-city', 'places/the-facility'])

/**
 * The same places, each name for the one that it most likely stands for in a report from that home, with scores made anew. All mentions
 * of a name go together. A name that the words settle stays: one with where it lies behind it, and a country, but for a country abroad
 * that is called as the home’s own division is ("Georgia" in Atlanta). Without a gazetteer "north of Springfield" stays too.
 */
export function rankPlaces({ text, places, home, gazetteer }: RankInput): readonly Place[] {
  const senses = new Map<string, Sense>()
  for (const [name, indexes] of Map.groupBy(places.keys(), index => fold(places[index]?.toponym ?? ''))) {
    if (indexes.some(index => isSaidWhere(text, places, index))) continue
    const mentions = indexes.flatMap(index => places[index] ?? [])
    const sense = senseOf(mentions, { home, gazetteer })
    if (sense) senses.set(name, sense)
  }
  if (senses.size === 0) return places
  return places.map(place => {
    const sense = senses.get(fold(place.toponym))
    return sense ? withSense(place, sense, gazetteer) : following(place, senses, gazetteer)
  })
}

/** What a name was read as, and what may be meant, best first: the first is. */
interface Sense {
  readonly from: Locus
  readonly ranked: readonly [Locus, ...Locus[]]
}

type Around = Pick<RankInput, 'home' | 'gazetteer'>

function senseOf(mentions: readonly Place[], { home, gazetteer }: Around): Sense | undefined {
  const bare = mentions.filter(({ relation }) => !relation)
  for (const mention of [...bare, ...mentions]) {
    const from = baseOf(mention, gazetteer)
    if (!from || mention.candidates.length === 0) continue
    const loci = [from, ...mention.candidates.filter(({ place }) => place !== from.place)]
    if (from.kind === 'country' || from.kind === 'continent') return asDivision(from, loci, home)
    const [best, ...others] = scoredAtHome(loci, home)
    return best && { from, ranked: [best, ...others] }
  }
  return undefined
}

/** A country abroad and the home’s own division of that name change places. */
function asDivision(from: Locus, loci: readonly Locus[], home: Home): Sense | undefined {
  const own = loci.find(locus => locus.kind === 'region' && isInRegion(home, locus))
  if (!own || from.country === home.country) return undefined
  const others = loci.filter(locus => locus !== own && locus !== from)
  return { from, ranked: [{ ...own, score: from.score }, { ...from, score: own.score }, ...others] }
}

/** What is told by the place of a name, "the city" or a street that no gazetteer knows, goes where the name goes, still by its rule. */
function following(place: Place, senses: ReadonlyMap<string, Sense>, gazetteer: Gazetteer | undefined): Place {
  const { at, relation, candidates, rule } = place
  const told = relation?.to ?? (DESCRIBED.has(rule) ? at?.place : undefined)
  if (!at || told === undefined || candidates.length > 0) return place
  const sense = senses.values().find(({ from, ranked: [best] }) => from.place === told && best.place !== told)
  if (!sense) return place
  const to = { ...sense.ranked[0], score: at.score }
  return relation ? { ...place, ...saidBy(to, place, gazetteer) } : { ...place, at: to }
}

function withSense(place: Place, { from, ranked }: Sense, gazetteer: Gazetteer | undefined): Place {
  const [best, ...others] = ranked
  if (!place.at) return best.place === from.place ? { ...place, candidates: ranked } : atHome(place, best, others)
  if (!place.relation)
    return best.place === from.place ? { ...place, at: best, candidates: others } : atHome(place, best, others)
  const said = best.place === place.relation.to ? undefined : saidBy(best, place, gazetteer)
  return said ? { ...place, ...said, rule: BY_HOME } : place
}

function atHome(place: Place, at: Locus, candidates: readonly Locus[]): Place {
  return { ...place, at, candidates, rule: BY_HOME }
}
