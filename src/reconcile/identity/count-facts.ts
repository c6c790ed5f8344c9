import type { ActorId, ReportId } from '../../record/ids.ts'
import type { Shelf } from '../../record/workings.ts'
import { byCodeUnits } from '../order.ts'
import type { Fact } from './actor-facts.ts'
import { type CountedFact, type LastTeller, type Told, UNDATED } from './actor-from.ts'

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
    const last = lastOf(counted?.last, { order, report }) ?? lastTold(fact.key, tellers())
    shelf.put(actor, fact.key, {
      kind: fact.kind,
      reports,
      first: moved ? firstTold(fact.key, tellers()) : first,
      last,
    })
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
    const last = counted?.last && counted.last.report !== report ? counted.last : lastTold(key, tellers())
    shelf.put(actor, key, { kind: fact.kind, reports, first: whole ? first : firstTold(key, tellers()), last })
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

/** The later of the last teller and another, a dated one before one without a date; `undefined` where the last one itself may have moved. */
function lastOf(last: LastTeller | undefined, teller: LastTeller): LastTeller | undefined {
  if (!last) return teller
  if (last.report === teller.report) return last.order === teller.order ? last : undefined
  return byCodeUnits(dated(last), dated(teller)) < 0 ? teller : last
}

function lastTold(key: string, tellers: Iterable<Teller>): LastTeller {
  let last: LastTeller | undefined
  for (const { order, report, facts } of tellers)
    if (facts.some(fact => fact.key === key)) last = last ? lastOf(last, { order, report }) : { order, report }
  if (!last) throw new Error('A fact that nobody tells')
  return last
}

/** Reports without a date come before all others here. */
const dated = ({ order }: LastTeller): string => (order.startsWith(UNDATED) ? '' : order)

function toldBy({ value, more, spans }: Fact, { order, report }: Pick<Teller, 'order' | 'report'>): Told {
  return { order, evidence: { report, spans }, value, ...(more === undefined ? {} : { more }) }
}
