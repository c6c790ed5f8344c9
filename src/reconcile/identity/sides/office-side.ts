import type { Locus } from '../../../record/place.ts'
import type { Reading } from '../../../record/reading.ts'
import type { Chain } from '../chain.ts'
import { OWN_ARMY } from '../lexicon/armed-groups.ts'
import { FORMER_WORDS, LOCAL_WORDS, NATIONAL_WORDS, OCCUPYING_WORDS } from '../lexicon/offices.ts'
import { wordsOfName } from '../party.ts'
import { type ChainSide, officeSpans } from './chain-side.ts'
import type { Claims } from './claims.ts'
import { focusOf, placeIn } from './office-place.ts'
import type { KnownSides } from './served-side.ts'

const COMMANDER = 'commander in chief'

/** Where a report stands: its own words, its side if that can be told, and who claims which place. */
export interface Standpoint {
  readonly reading: Reading
  readonly home: string | undefined
  readonly claims: Claims
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
  if (chain.kind === 'force' && !/\p{Lu}/u.test(chain.name)) return armySide(chain, at)
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

/** "The army" is that of the country which a report is about, where no other state’s side is told there: else it could be either’s. */
function armySide(chain: Chain, { reading, known }: Standpoint): ChainSide | undefined {
  const words = wordsOfName(chain.name).filter(word => word !== 'the')
  const value = OWN_ARMY.has(words.join(' ')) ? focusOf(reading)?.country : undefined
  const isOnly = [...known.values()].every(side => side === value || !STATE.test(side))
  const evidence = { report: chain.report, spans: chain.mentions[0]?.spans ?? [] }
  return value !== undefined && isOnly ? { value, basis: 'assumed', evidence } : undefined
}

/** A state’s side is the two letters of its country. */
const STATE = /^(?!UN|EU)[A-Z]{2}$/

/** The report’s own side where it claims the place. */
function inPlace(place: Locus, { home, claims }: Standpoint): string | undefined {
  return home !== undefined && claims(place).has(home) ? home : undefined
}

/** The only other state that is told to hold or claim a place. */
function occupier(place: Locus, claims: Claims): string | undefined {
  const [only, ...others] = [...claims(place)].filter(side => side !== place.country)
  return others.length === 0 ? only : undefined
}
