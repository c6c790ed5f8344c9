import type { Locus } from '../../../record/place.ts'
import type { Reading } from '../../../record/reading.ts'
import type { Chain } from '../chain.ts'
import { FORMER_WORDS, LOCAL_WORDS, NATIONAL_WORDS, OCCUPYING_WORDS } from '../lexicon/offices.ts'
import { wordsOfName } from '../party.ts'
import { type ChainSide, officeSpans } from './chain-side.ts'
import type { Claims, GroupsAround } from './claims.ts'
import { focusOf, placeIn } from './office-place.ts'
import { ownPower } from './own-power.ts'
import { rebelsThere } from './rebels-there.ts'
import type { KnownSides } from './served-side.ts'
import { isState } from './state.ts'

const COMMANDER = 'commander in chief'

/** Where a report stands: its own words, its side if that can be told, and who claims which place. */
export interface Standpoint {
  readonly reading: Reading
  readonly home: string | undefined
  readonly claims: Claims
  readonly groupsAround: GroupsAround
  /** The sides that the report tells. */
  readonly known: KnownSides
}

/** The council of a place is its country’s, but in a report of a side that claims the place that side’s. */
export function claimedSide(side: ChainSide, at: Standpoint): ChainSide {
  const place = side.byPlace ? placeIn(at.reading, side.evidence.spans) : undefined
  const value = place && inPlace(place, at)
  return value === undefined ? side : { ...side, value }
}

/** Of an office without a country: by the place that a local one is of, or by the report’s own side. */
export function officeSide(chain: Chain, at: Standpoint): ChainSide | undefined {
  const mention = chain.mentions.find(({ role, affiliation }) => role || affiliation) ?? chain.mentions[0]
  if (!mention || chain.kind === 'people' || chain.kind === 'place') return undefined
  const group = rebelsThere(chain, at)
  if (group !== undefined)
    return { value: group, basis: 'assumed', evidence: { report: chain.report, spans: mention.spans } }
  const power = powerSide(chain, mention, at)
  if (power || (chain.kind === 'force' && !/\p{Lu}/u.test(chain.name))) return power
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
  return home !== undefined && isState(home) && isNational ? { value: home, basis: 'assumed', evidence } : undefined
}

/** Of a junta, a government or an army by no more than that word, and of who speaks for it; a government may be that of the side by which the report is told. */
function powerSide(chain: Chain, mention: Chain['mentions'][number], at: Standpoint): ChainSide | undefined {
  const isPerson = chain.kind === 'person' || chain.kind === 'office'
  const name = isPerson ? mention.affiliation?.value : chain.name
  if (name === undefined || (at.home !== undefined && wordsOfName(name).includes('government'))) return undefined
  const value = ownPower(name, at)
  const spans = isPerson ? officeSpans(mention) : mention.spans
  return value === undefined ? undefined : { value, basis: 'assumed', evidence: { report: chain.report, spans } }
}

/** The report’s own side where it claims the place. */
function inPlace(place: Locus, { home, claims }: Standpoint): string | undefined {
  return home !== undefined && claims(place).has(home) ? home : undefined
}

/** The only other state that is told to hold or claim a place. */
function occupier(place: Locus, claims: Claims): string | undefined {
  const [only, ...others] = [...claims(place)].filter(side => side !== place.country)
  return others.length === 0 ? only : undefined
}
