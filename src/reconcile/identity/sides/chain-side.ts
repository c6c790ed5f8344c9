import type { Evidence } from '../../../record/evidence.ts'
import type { Mention } from '../../../record/mention.ts'
import { BASES } from '../../../record/vocabulary.ts'
import { bestOf } from '../../order.ts'
import type { Chain } from '../chain.ts'
import { partyInName } from '../party.ts'
import { isOfNoState } from '../sponsored.ts'

/** A side that somebody is told to be on, and the words. ISO 3166 alpha-2. */
export interface ChainSide {
  readonly value: string
  readonly basis: (typeof BASES)[number]
  readonly evidence: Evidence
  /** The rule of the reading that took it from the name of a place only: "the Kherson council". */
  readonly byPlace?: boolean
}

/** The side that a report’s own words for somebody tell: what stands beside any mention. The first stated one before implied ones. */
export function toldSide(chain: Pick<Chain, 'sides'>): ChainSide | undefined {
  return bestOf(chain.sides, (a, b) => BASES.indexOf(a.basis) - BASES.indexOf(b.basis))
}

/** The same; else what an affiliation names: "Kremlin". */
export function sideOfChain(chain: Chain): string | undefined {
  return toldSide(chain)?.value ?? affiliatedSides(chain)[0]?.value
}

/** The parties that affiliations beside mentions of somebody name. */
export function affiliatedSides({ report, mentions, partyOf }: Chain): ChainSide[] {
  return mentions.flatMap(({ affiliation, spans, name }) => {
    const value = affiliation && !isOfNoState(name, partyOf) ? partyInName(affiliation.value, partyOf) : undefined
    return value === undefined ? [] : [{ value, basis: 'implied' as const, evidence: { report, spans } }]
  })
}

/** The words that a side of somebody rests on where nothing but role and affiliation tell it; else the name. */
export function officeSpans({ role, affiliation, spans }: Mention): Evidence['spans'] {
  const office = [...(role?.spans ?? []), ...(affiliation?.spans ?? [])]
  return office.length > 0 ? office.toSorted((a, b) => a[0] - b[0]) : spans
}
