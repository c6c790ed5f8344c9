import { fold } from '../../gazetteer/fold.ts'
import type { Evidence } from '../../record/evidence.ts'
import { BASES } from '../../record/vocabulary.ts'
import { keyOf } from '../order.ts'
import type { IdentifiedChain } from './identify-chain.ts'
import { affiliatedSides, type ChainSide } from './sides/chain-side.ts'
import { withoutSponsor } from './sponsored.ts'

/** The kinds of thing that reports tell of an actor. */
export type FactKind = 'name' | 'kind' | 'alias' | 'role' | 'side' | 'part-of' | 'table-name' | 'anybody'

/** One thing that a report tells of an actor, and the words. */
export interface Fact {
  /** The same for the same thing told in any report; begins with its kind. */
  readonly key: string
  readonly kind: FactKind
  readonly value: string
  /** Role: whose. Part of: that body’s id. Side: how sure, 0 for what its own words tell, see `sideRank`. */
  readonly more?: string
  readonly spans: Evidence['spans']
}

/** Everything that the chains of one report tell of one actor, each thing once, by key. */
export function factsOf(chains: readonly IdentifiedChain[]): Map<string, Fact> {
  const facts = new Map<string, Fact>()
  const add = (kind: FactKind, value: string, spans: Evidence['spans'], more?: string) => {
    const told = kind === 'role' ? keyOf(fold(value), fold(more ?? '')) : keyOf(value, more)
    const key = keyOf(kind, told)
    if (!facts.has(key)) facts.set(key, { key, kind, value, spans, ...(more === undefined ? {} : { more }) })
  }
  for (const { chain, body, whole, anybody } of chains) {
    const spans = chain.mentions[0]?.spans ?? []
    if (anybody) add('anybody', '', spans)
    add('name', body?.called ?? withoutArticle(withoutSponsor(chain.name)), spans)
    add('kind', chain.kind, spans)
    if (whole) add('part-of', whole.name, spans, whole.actor)
    if (body?.name !== undefined) add('table-name', body.name, spans)
    for (const { name, evidence } of chain.surfaces) add('alias', name, evidence.spans)
    for (const { role, affiliation, spans: own } of chain.mentions)
      if (role) add('role', role.value, role.spans.length > 0 ? role.spans : own, affiliation?.value)
    const side = (rank: number, { value, evidence }: Pick<ChainSide, 'value' | 'evidence'>) =>
      add('side', value, evidence.spans, String(rank))
    for (const one of chain.sides) side(sideRank('told', one.basis), one)
    for (const one of affiliatedSides(chain)) side(sideRank('affiliated', one.basis), one)
    const party = body?.party
    if (party !== undefined)
      for (const { evidence } of chain.surfaces) side(sideRank('named', 'implied'), { value: party, evidence })
  }
  return facts
}

/**
 * How sure a side is, the surest first: told by any report’s words, by an affiliation that some report gives, by the body’s own
 * name, and last by what is assumed. Ten for each, with the basis.
 */
function sideRank(from: 'told' | 'affiliated' | 'named', basis: (typeof BASES)[number]): number {
  const source = from === 'told' ? (basis === 'assumed' ? ASSUMED / 10 : 0) : from === 'affiliated' ? 1 : 2
  return source * 10 + BASES.indexOf(basis)
}

/** The least rank of what is only assumed. */
export const ASSUMED = 30

/** The basis that a rank was made with. */
export function basisOfRank(rank: number): (typeof BASES)[number] {
  return BASES[rank % 10] ?? 'assumed'
}

const withoutArticle = (name: string): string => name.replace(/^the\s+/i, '')
