import { fold } from '../../gazetteer/fold.ts'
import type { Actor } from '../../record/actor.ts'
import type { Evidence } from '../../record/evidence.ts'
import type { ActorId, ReportId } from '../../record/ids.ts'
import type { MentionKind } from '../../record/mention.ts'
import { bestOf, byCodeUnits, keyOf, sortedBy } from '../order.ts'
import { ASSUMED, basisOfRank, type FactKind } from './actor-facts.ts'

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
  readonly last: LastTeller
}

/** The last published report that tells a fact, by its order. */
export interface LastTeller {
  readonly order: string
  readonly report: ReportId
}

/** The order of a report without a date begins so: behind all others. */
export const UNDATED = '~'

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
      ({ value, more, reports: told, first, last }) => ({
        role: value,
        ...(more === undefined ? {} : { affiliation: more }),
        ...daysOf([first[0], last]),
        reports: told,
        evidence: evidenceOf(first),
      }),
    ),
    ...(side ? { side } : {}),
    sides: sidesOf(of('side')),
    partOf: sortedBy(of('part-of'), ({ value, more }) => keyOf(value, more)).map(
      ({ value, more = '', reports: told, first }) => ({
        name: value,
        // Put by `factsOf` only, as an actor’s id.
        actor: more as ActorId,
        reports: told,
        evidence: evidenceOf(first),
      }),
    ),
    reports,
  }
}

const evidenceOf = (first: readonly Told[]): Evidence[] => first.map(({ evidence }) => evidence)

/** Every side that is told, by the surest words for it; what is assumed only where nothing else is told. */
function sidesOf(facts: readonly Known[]): Actor['sides'] {
  const told = facts.filter(({ more }) => Number(more) < ASSUMED)
  const sides = [...Map.groupBy(told.length > 0 ? told : facts, ({ value }) => value)].flatMap(([value, same]) => {
    const surest = bestOf(same, (a, b) => Number(a.more) - Number(b.more))
    if (!surest) return []
    return [
      {
        value,
        basis: basisOfRank(Number(surest.more)),
        ...daysOf(same.flatMap(({ first, last }) => [first[0], last])),
        reports: Math.max(...same.map(({ reports }) => reports)),
        evidence: evidenceOf(surest.first),
      },
    ]
  })
  return sortedBy(sides, ({ value, from }) => keyOf(from ?? UNDATED, value))
}

/** The first and the last day of publication of some tellers. */
function daysOf(tellers: readonly ({ readonly order: string } | undefined)[]): { from?: string; to?: string } {
  const days = tellers
    .flatMap(teller => (teller && !teller.order.startsWith(UNDATED) ? [teller.order.slice(0, 10)] : []))
    .sort(byCodeUnits)
  const [from, to] = [days[0], days.at(-1)]
  return from === undefined || to === undefined ? {} : { from, to }
}

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
