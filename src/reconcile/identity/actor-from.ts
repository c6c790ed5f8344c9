import { fold } from '../../gazetteer/fold.ts'
import type { Actor } from '../../record/actor.ts'
import type { Evidence } from '../../record/evidence.ts'
import type { ActorId } from '../../record/ids.ts'
import type { MentionKind } from '../../record/mention.ts'
import { bestOf, byCodeUnits, keyOf, sortedBy } from '../order.ts'
import { basisOfRank, type FactKind } from './actor-facts.ts'

/** Where a report tells a fact: `order` puts the first published first. */
export interface Told {
  readonly order: string
  readonly evidence: Evidence
  /** As that report writes it. */
  readonly value: string
  readonly more?: string
}

/** A fact of an actor over all reports: how many tell it, and the first of them. */
export interface CountedFact {
  readonly kind: FactKind
  readonly reports: number
  readonly first: readonly Told[]
}

type Known = CountedFact & Pick<Told, 'value' | 'more'>

/** One actor out of all that is told of it: the commonest full name, every alias and role with its words, the best supported side. */
export function actorFrom(id: ActorId, facts: readonly CountedFact[], reports: number): Actor {
  const of = (kind: FactKind): Known[] =>
    facts.flatMap(fact => {
      const [{ value, more } = { value: '', more: undefined }] = fact.first
      return fact.kind === kind ? [{ ...fact, value, ...(more === undefined ? {} : { more }) }] : []
    })
  const side = sideOf(of('side'))
  return {
    id,
    name: commonest(of('table-name')) ?? commonestName(of('name')),
    // Put by `factsOf` only, as a chain’s kind.
    kind: (commonest(of('kind')) ?? 'group') as MentionKind,
    aliases: sortedBy(
      of('alias').map(({ value, reports: told, first }) => ({
        name: value,
        reports: told,
        evidence: evidenceOf(first),
      })),
      ({ name }) => name,
    ),
    roles: sortedBy(of('role'), ({ value, more }) => keyOf(fold(value), fold(more ?? ''))).map(
      ({ value, more, reports: told, first }) => ({
        role: value,
        ...(more === undefined ? {} : { affiliation: more }),
        reports: told,
        evidence: evidenceOf(first),
      }),
    ),
    ...(side ? { side } : {}),
    reports,
  }
}

const evidenceOf = (first: readonly Told[]): Evidence[] => first.map(({ evidence }) => evidence)

function commonest(facts: readonly Known[]): string | undefined {
  return bestOf(facts, (a, b) => b.reports - a.reports || byCodeUnits(a.value, b.value))?.value
}

function commonestName(facts: readonly Known[]): string {
  const best = bestOf(facts, (a, b) => score(b) - score(a) || byCodeUnits(a.value, b.value))
  return best?.value ?? ''
}

// A name with a given name before a bare surname, however common that is.
const score = ({ value, reports }: Known): number => reports + (/\S{3,} \S/.test(value) ? 1e9 : 0)

/** Of the surest source the side with the surest basis; of equals the one with more reports. */
function sideOf(facts: readonly Known[]): Actor['side'] {
  const rankOf = ({ more }: Known) => Number(more)
  const source = Math.min(...facts.map(fact => Math.floor(rankOf(fact) / 10)))
  const told = facts.filter(fact => Math.floor(rankOf(fact) / 10) === source)
  const best = bestOf(told, (a, b) => rankOf(a) - rankOf(b) || b.reports - a.reports || byCodeUnits(a.value, b.value))
  return best && { value: best.value, basis: basisOfRank(rankOf(best)), evidence: evidenceOf(best.first) }
}
