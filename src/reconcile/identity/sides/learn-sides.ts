import { fold } from '../../../gazetteer/fold.ts'
import type { Locus } from '../../../record/place.ts'
import type { Reading } from '../../../record/reading.ts'
import type { Chain } from '../chain.ts'
import { FORMER_WORDS, LOCAL_WORDS, NATIONAL_WORDS, OCCUPYING_WORDS } from '../lexicon/offices.ts'
import { type PartyOf, wordsOfName } from '../party.ts'
import { samePersons } from '../same-person.ts'
import { affiliatedSides, type ChainSide, officeSpans, toldSide } from './chain-side.ts'
import { homeSides } from './home-side.ts'
import { type Claims, claimsOf, focusOf, placeIn } from './office-place.ts'

/**
 * Chains with the sides that follow from what else is told: whom somebody serves, the same body with its country elsewhere in
 * the report, the place of an office, and last, assumed, the side of the report itself. What a report’s words tell stays;
 * only an office known by its place goes over to the side of the report, where that side claims the place.
 */
export function withLearnedSides(chains: readonly Chain[], readings: readonly Reading[], partyOf: PartyOf): Chain[] {
  const reports = new Map(readings.map(reading => [reading.report.id, reading]))
  const told = knownSides(chains, partyOf)
  const served = [...Map.groupBy(chains, ({ report }) => report).values()].flatMap(ofReport =>
    withServedSides(ofReport, told),
  )
  const known = knownSides(served, partyOf)
  const homes = homeSides(readings, key => known.get(key))
  const claims = claimsOf(readings, key => known.get(key))
  return served.map(chain => {
    const reading = reports.get(chain.report)
    if (!reading) return chain
    const home = homes.get(chain.report)
    if (chain.sides.length > 0)
      return { ...chain, sides: chain.sides.map(side => claimed(side, { reading, home, claims })) }
    const side = known.has(chain.key) ? undefined : officeSide(chain, { reading, home, claims })
    return side ? { ...chain, sides: [side] } : chain
  })
}

/** What is known of chains so far, by key; persons over all reports. Offices known by their place only are left out. */
function knownSides(chains: readonly Chain[], partyOf: PartyOf): Map<string, string> {
  const persons = samePersons(
    chains.filter(({ kind }) => kind === 'person'),
    partyOf,
  )
  const groups = Map.groupBy(chains, ({ key }) => persons.get(key) ?? key)
  const known = new Map<string, string>()
  for (const group of groups.values()) {
    const sides = group.flatMap(chain => [...chain.sides, ...affiliatedSides(chain, partyOf)])
    const side = toldSide({ sides: sides.filter(({ byPlace }) => !byPlace) })
    if (side) for (const { key } of group) known.set(key, side.value)
  }
  return known
}

/** In one report: the side of whom one serves, of the only body with the same words, of the only one said to have the same rank. */
function withServedSides(chains: readonly Chain[], known: ReadonlyMap<string, string>): Chain[] {
  const byWords = Map.groupBy(
    chains.filter(chain => chain.sides.length > 0 && (chain.kind !== 'person' || isUnnamed(chain))),
    bareWords,
  )
  const byStart = new Map(
    chains.flatMap(chain => chain.mentions.map(({ spans }) => [spans[0]?.[0] ?? -1, chain] as const)),
  )
  return chains.map(chain => {
    if (known.has(chain.key) || chain.sides.length > 0) return chain
    const side = servedSide(chain, byStart, known) ?? qualifiedSide(chain, byWords.get(bareWords(chain)) ?? [])
    return side ? { ...chain, sides: [side] } : chain
  })
}

function servedSide(
  { key, report, mentions }: Chain,
  byStart: ReadonlyMap<number, Chain>,
  known: ReadonlyMap<string, string>,
): ChainSide | undefined {
  for (const mention of mentions) {
    const served = byStart.get(mention.affiliation?.spans[0]?.[0] ?? -1)
    const value = served && served.key !== key ? known.get(served.key) : undefined
    if (value !== undefined) return { value, basis: 'implied', evidence: { report, spans: officeSpans(mention) } }
  }
  return undefined
}

function qualifiedSide(chain: Chain, qualified: readonly Chain[]): ChainSide | undefined {
  const sides = new Set(qualified.map(other => toldSide(other)?.value))
  const [first] = qualified
  const side = first && toldSide(first)
  return side && sides.size === 1 && bareWords(chain) !== ''
    ? { value: side.value, basis: 'implied', evidence: side.evidence }
    : undefined
}

/** What a body is called without its country, or a person’s rank: "defence ministry", "general". Empty for what many are. */
function bareWords({ kind, name, mentions }: Chain): string {
  if (kind === 'person') {
    const role = mentions.find(mention => mention.role)?.role
    return role ? fold(role.value) : ''
  }
  if (kind !== 'government' && kind !== 'organisation') return ''
  const affiliation = mentions.find(mention => mention.affiliation)?.affiliation
  const owner = new Set(affiliation ? wordsOfName(affiliation.value) : [])
  return wordsOfName(name)
    .filter(word => word !== 'the' && !owner.has(word))
    .join(' ')
}

/** "The top American general": a person known by the role only. Another’s role beside a name tells nothing of its next bearer. */
function isUnnamed({ name, mentions }: Chain): boolean {
  return mentions.some(({ role }) => role && name.endsWith(role.value))
}

const COMMANDER = 'commander in chief'

interface At {
  readonly reading: Reading
  readonly home: string | undefined
  readonly claims: Claims
}

/** The council of a place is its country’s, but in a report of a side that claims the place that side’s. */
function claimed(side: ChainSide, at: At): ChainSide {
  const place = side.byPlace ? placeIn(at.reading, side.evidence.spans) : undefined
  const value = place && inPlace(place, at)
  return value === undefined ? side : { ...side, value }
}

/** The report’s own side where it claims the place. */
function inPlace(place: Locus, { home, claims }: At): string | undefined {
  return home !== undefined && claims(place).has(home) ? home : undefined
}

/** The only other state that is told to hold or claim a place. */
function occupier(place: Locus, claims: Claims): string | undefined {
  const [only, ...others] = [...claims(place)].filter(side => side !== place.country)
  return others.length === 0 ? only : undefined
}

/** Of an office without a country: by the place that a local one is of, or by the report’s own side. */
function officeSide(chain: Chain, at: At): ChainSide | undefined {
  const mention = chain.mentions.find(({ role, affiliation }) => role || affiliation) ?? chain.mentions[0]
  if (!mention || chain.kind === 'people' || chain.kind === 'place') return undefined
  // "The army that held the city" could be either’s.
  if (chain.kind === 'force' && !/\p{Lu}/u.test(chain.name)) return undefined
  const words = wordsOfName(
    chain.kind === 'person' ? `${mention.role?.value ?? ''} ${mention.affiliation?.value ?? ''}` : chain.name,
  )
  if (words.some(word => FORMER_WORDS.has(word))) return undefined
  const evidence = { report: chain.report, spans: officeSpans(mention) }
  const { home, claims } = at
  const focus = words.some(word => LOCAL_WORDS.has(word) || OCCUPYING_WORDS.has(word)) ? focusOf(at.reading) : undefined
  if (focus?.country !== undefined) {
    const value = words.some(word => OCCUPYING_WORDS.has(word))
      ? occupier(focus, claims)
      : (inPlace(focus, at) ?? focus.country)
    return value === undefined ? undefined : { value, basis: 'implied', evidence, byPlace: true }
  }
  const isNational = words.some(word => NATIONAL_WORDS.has(word)) || words.join(' ').includes(COMMANDER)
  return home !== undefined && isNational ? { value: home, basis: 'assumed', evidence } : undefined
}
