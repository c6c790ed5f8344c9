import type { ActorId, ReportId } from '../../record/ids.ts'
import type { Shelf } from '../../record/workings.ts'
import { byCodeUnits } from '../order.ts'
import type { Fact } from './actor-facts.ts'
import type { CountedFact, Told } from './actor-from.ts'

/** So many reports are kept as evidence of one fact, the first published first; all are counted. */
export const FIRST_TELLERS = 5

/** A fact with its kind, counted. */
export type Counted = CountedFact

/** What one report tells of an actor now, and told before. */
export interface Telling {
  readonly report: ReportId
  readonly order: string
  readonly before: readonly Fact[]
  readonly now: readonly Fact[]
}

interface Teller {
  readonly order: string
  readonly report: ReportId
  readonly facts: readonly Fact[]
}

/** Counts what a report tells. Only where one of the first tellers goes are the others asked again. */
export function countFacts(
  shelf: Shelf<Counted>,
  actor: ActorId,
  { report, order, before, now }: Telling,
  tellers: () => Iterable<Teller>,
): void {
  const old = new Map(before.map(fact => [fact.key, fact]))
  for (const fact of now) {
    const known = old.get(fact.key)
    old.delete(fact.key)
    const told = toldBy(fact, { order, report })
    const counted = shelf.get(actor, fact.key)
    const reports = (counted?.reports ?? 0) + (known ? 0 : 1)
    const others = (counted?.first ?? []).filter(({ evidence }) => evidence.report !== report)
    const first = [...others, told].sort((a, b) => byCodeUnits(a.order, b.order)).slice(0, FIRST_TELLERS)
    // A teller that moved behind others may have to make room for one that is not listed.
    const moved = known !== undefined && first.at(-1) === told && reports > first.length
    shelf.put(actor, fact.key, { kind: fact.kind, reports, first: moved ? firstTold(fact.key, tellers()) : first })
  }
  for (const [key, fact] of old) {
    const counted = shelf.get(actor, key)
    const reports = (counted?.reports ?? 1) - 1
    if (reports === 0) {
      shelf.remove(actor, key)
      continue
    }
    const first = (counted?.first ?? []).filter(({ evidence }) => evidence.report !== report)
    const whole = first.length === Math.min(reports, FIRST_TELLERS)
    shelf.put(actor, key, { kind: fact.kind, reports, first: whole ? first : firstTold(key, tellers()) })
  }
}

function firstTold(key: string, tellers: Iterable<Teller>): Told[] {
  const first: Told[] = []
  for (const { order, report, facts } of tellers) {
    const fact = facts.find(one => one.key === key)
    if (fact) first.push(toldBy(fact, { order, report }))
    if (first.length === FIRST_TELLERS) break
  }
  return first
}

function toldBy({ value, more, spans }: Fact, { order, report }: Pick<Teller, 'order' | 'report'>): Told {
  return { order, evidence: { report, spans }, value, ...(more === undefined ? {} : { more }) }
}
