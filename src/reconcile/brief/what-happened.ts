import { familyOf as typeFamilyOf } from '../../record/event-types.ts'
import type { Evidence } from '../../record/evidence.ts'
import type { RecordEvent } from '../../record/record.ts'
import { liesIn } from '../events/near.ts'
import { actOf } from '../events/telling.ts'
import { doerFor, nameOfAct, pastOf, statusToTell, type TitleParts } from '../events/title.ts'
import { byCodeUnits, keyOf, sortedBy } from '../order.ts'
import { withArticle } from './article.ts'
import { type Draft, draft } from './draft.ts'
import type { Known } from './known-by.ts'
import { dayInWords, onDay } from './words-of-days.ts'

const DONE = new Set(['happened', 'ongoing'])
const PROSPECT = new Set(['planned', 'threatened', 'feared', 'predicted', 'hypothetical'])
/** What leads a page of war news; words about words come last. */
const WEIGHTS: { readonly [family: string]: number } = {
  territory: 3,
  strike: 2,
  battle: 2,
  attack: 2,
  explosive: 1.5,
  statement: 0.2,
}

/** What is told as done and new, the most widely told first; on paper by day. */
export function happenedDrafts(known: Known): Draft[] {
  const events = known.record.events.filter(
    event => event.timeFrame === 'current' && DONE.has(statusOf(event)) && known.isOpen(event),
  )
  return eachOnce(ranked(events, known), known).flatMap(event =>
    draft(tell(event, known), event.id, evidenceFor(event, known)),
  )
}

/** The same act by the same side at the same place is told once, by its best supported event. */
function eachOnce(events: readonly RecordEvent[], known: Known): RecordEvent[] {
  const told = new Set<string>()
  return events.filter(({ type, places, agents }) => {
    const key = keyOf(actOf(type), places[0]?.value, known.actor(agents[0]?.value)?.side?.value ?? agents[0]?.value)
    const isNew = places.length === 0 || !told.has(key)
    told.add(key)
    return isNew
  })
}

/** What came before, as reports recall it. */
export function backgroundDrafts(known: Known): Draft[] {
  const events = known.record.events.filter(
    event => event.timeFrame === 'background' && DONE.has(statusOf(event)) && known.isOpen(event),
  )
  return ranked(events, known).flatMap(event => draft(tell(event, known), event.id, evidenceFor(event, known)))
}

/** What is feared, possible, planned or predicted, at a place or by or to somebody of a known side, and told as done by no report. */
export function unknownDrafts(known: Known): Draft[] {
  const done = known.record.events.filter(
    event => event.timeFrame === 'current' && DONE.has(statusOf(event)) && event.tellings.some(isSeen(known)),
  )
  const byAct = Map.groupBy(done, ({ type }) => actOf(type))
  const events = known.record.events.filter(
    event =>
      event.review !== 'rejected' &&
      event.timeFrame === 'current' &&
      event.statuses.length > 0 &&
      event.statuses.every(({ value }) => PROSPECT.has(value)) &&
      (event.places.length > 0 || [...event.agents, ...event.targets].some(({ value }) => known.actor(value)?.side)) &&
      !(byAct.get(actOf(event.type)) ?? []).some(other => mayBe(event, other, known)),
  )
  return ranked(events, known).flatMap(event => {
    const evidence = evidenceFor(event, known)
    const by = sayersOf(evidence, known)
    const act = nameOfAct(partsOf(event, known))
    return draft(`No report so far confirms the ${act}${by ? `, of which ${by} spoke` : ''}`, event.id, evidence)
  })
}

const isSeen =
  (known: Known) =>
  ({ report }: RecordEvent['tellings'][number]): boolean =>
    known.isVisible(report)

/** True when what is done may be what was feared: no other side did it, at a place that is the same, within the other, or not told. */
function mayBe(prospect: RecordEvent, done: RecordEvent, known: Known): boolean {
  const [sides, doers] = [sidesOfAgents(prospect, known), sidesOfAgents(done, known)]
  if (sides.length > 0 && doers.length > 0 && !sides.some(side => doers.includes(side))) return false
  if ((done.interval?.end ?? '~') <= (prospect.interval?.start ?? '') && done.days.length > 0) return false
  const [place, other] = [known.place(prospect.places[0]?.value), known.place(done.places[0]?.value)]
  return !place || !other || place.id === other.id || liesIn(place, other) || liesIn(other, place)
}

function sidesOfAgents({ agents }: RecordEvent, known: Known): string[] {
  return agents.flatMap(({ value }) => known.actor(value)?.side?.value ?? [])
}

/** What was first told after a day. */
export function changedDrafts(known: Known, since: string): Draft[] {
  const isNew = (report: Evidence['report']) =>
    (known.reports.get(report)?.published ?? '').slice(0, 10) > since.slice(0, 10)
  const events = known.record.events.filter(
    event =>
      event.timeFrame === 'current' &&
      known.isOpen(event) &&
      event.tellings.every(({ report }) => !known.isVisible(report) || isNew(report)),
  )
  return ranked(events, known).flatMap(event =>
    draft(`New since ${dayInWords(since, known.year)}: ${event.title}`, event.id, evidenceFor(event, known)),
  )
}

function tell(event: RecordEvent, known: Known): string {
  const evidence = evidenceFor(event, known)
  const when = whenOf(event, evidence, known)
  const sayers = evidence.every(piece => piece.statement !== undefined) ? sayersOf(evidence, known) : ''
  return `${pastOf(partsOf(event, known))}${when}${sayers ? `, according to ${sayers}` : ''} (${known.counts(evidence)})`
}

/** Its day; where no report tells one, the day on which it was told, said as that. */
function whenOf({ days, interval }: RecordEvent, evidence: readonly Evidence[], known: Known): string {
  const [day] = days
  if (day) return ` ${onDay(day.value, known.year)}`.trimEnd()
  const [first] = evidence.flatMap(({ report }) => known.reports.get(report)?.published ?? []).sort(byCodeUnits)
  const told = first ?? interval?.start
  return told === undefined ? '' : `, told ${onDay(told, known.year)}`
}

/** Those who say so, at most two by name. */
function sayersOf(evidence: readonly Evidence[], known: Known): string {
  const names = [...new Set(evidence.flatMap(piece => known.statement(piece)?.speaker || []).map(withArticle))]
  return names.length > 2 ? `${names.slice(0, 2).join(', ')} and others` : names.join(' and ')
}

function partsOf(event: RecordEvent, known: Known): TitleParts {
  const { actor } = known
  return {
    type: event.type,
    status: statusOf(event),
    agent: named(
      doerFor(
        event.type,
        event.agents.flatMap(({ value }) => actor(value) ?? []),
      ),
    ),
    target: actor(event.targets[0]?.value),
    place: known.place(event.places[0]?.value)?.name,
    placeKind: known.place(event.places[0]?.value)?.kind,
  }
}

const named = (agent: TitleParts['agent']): TitleParts['agent'] => agent && { ...agent, name: withArticle(agent.name) }

/** What no report gives a day of is told after what is dated. */
const UNDATED = 0.5

/** More than any brief has room for; the rest need not be put into words. */
const MOST_EVENTS = 100

function ranked(events: readonly RecordEvent[], known: Known): RecordEvent[] {
  const scored = events.map(event => ({
    event,
    score:
      (event.independent * (WEIGHTS[typeFamilyOf(event.type)] ?? 1) + (event.places.length > 0 ? 0.5 : 0)) *
      (event.days.length > 0 ? 1 : UNDATED),
  }))
  const best = scored
    .filter(({ event }) => event.tellings.some(({ report }) => known.isVisible(report)))
    .sort(
      (a, b) =>
        b.score - a.score ||
        byCodeUnits(b.event.interval?.start ?? '', a.event.interval?.start ?? '') ||
        byCodeUnits(a.event.id, b.event.id),
    )
  return best.slice(0, MOST_EVENTS).map(({ event }) => event)
}

const statusOf = ({ statuses }: RecordEvent): TitleParts['status'] => statusToTell(statuses)

function evidenceFor(event: RecordEvent, known: Known): Evidence[] {
  return sortedBy(
    known.seen(
      event.statuses
        .filter(({ value }) => value === statusOf(event) || !DONE.has(statusOf(event)))
        .flatMap(({ evidence }) => evidence),
    ),
    ({ statement, report }) =>
      `${statement === undefined ? 0 : 1}${known.reports.get(report)?.published ?? '~'}${report}`,
  )
}
