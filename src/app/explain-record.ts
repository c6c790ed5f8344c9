import type { Evidence } from '../record/evidence.ts'
import type { Record, RecordEvent } from '../record/record.ts'
import type { Report } from '../record/report.ts'
import { nameOf } from '../record/report.ts'
import { accountNotes } from './account-notes.ts'
import { emptyExplanation } from './explain-reading.ts'
import { wordsIn } from './explained-words.ts'
import type { ExplainedField, Explanation } from './explanation.ts'
import { saidValue } from './said-value.ts'
import { supportText } from './support-text.ts'

/** What a part of the record is explained with: the record, and the reports by id that its evidence points into. */
export interface Source {
  readonly record: Record
  readonly reports: ReadonlyMap<string, Report>
}

/** Ids of reports that explaining this part of the record needs. */
export function reportsFor(record: Record, id: string): readonly string[] {
  const { events, control, actors, families, accounts, places } = record
  const lists: readonly (readonly { readonly id: string }[])[] = [events, control, actors, families, accounts, places]
  const part = lists.flat().find(candidate => candidate.id === id)
  const found = new Set<string>()
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('report' in value && typeof value.report === 'string') found.add(value.report)
    if ('reports' in value && Array.isArray(value.reports))
      for (const report of value.reports) found.add(String(report))
    for (const inner of Object.values(value)) walk(inner)
  }
  walk(part)
  return [...found]
}

/** Why an event, control span, actor, place, family or account of the record says what it says. */
export function explainRecordPart(source: Source, id: string): Explanation | undefined {
  const { record } = source
  const event = record.events.find(part => part.id === id)
  if (event) return explainEvent(source, event)
  return (
    explainControl(source, id) ??
    explainActor(source, id) ??
    explainPlace(source, id) ??
    explainFamily(source, id) ??
    explainAccount(source, id)
  )
}

function explainEvent(source: Source, event: RecordEvent): Explanation {
  const { record } = source
  const names = new Map<string, string>([...record.actors, ...record.places].map(part => [part.id, part.name]))
  const fields = VALUED.flatMap(([list, name]) =>
    event[list].map(({ value, evidence, reports, independent }) => ({
      name,
      value: names.has(value) ? `${names.get(value)} (${value})` : value,
      support: supportText(reports, independent),
      words: wordsOf(source, evidence),
    })),
  )
  const tellings = event.tellings.map(telling => ({
    report: telling.report,
    source: sourceName(source, telling.report),
    id: telling.event,
    title: 'tells it',
  }))
  return {
    ...emptyExplanation(event.id, 'event', event.title),
    fields: [plain('type', event.type), plain('time frame', event.timeFrame), ...fields, ...mayBeSame(record, event)],
    tellings,
    notes: [
      `${toldIn(tellings.length)}: ${supportText(event.reports, event.independent)}.`,
      ...(event.review ? [`Reviewed: ${event.review}.`] : []),
    ],
  }
}

function mayBeSame({ events }: Record, { maybe = [] }: RecordEvent): readonly ExplainedField[] {
  const titles = new Map<string, string>(events.map(({ id, title }) => [id, title]))
  return maybe.map(id => plain('may be the same', titles.has(id) ? `${titles.get(id)} (${id})` : id))
}

const toldIn = (tellings: number) =>
  tellings === 1 ? 'Told once' : `One event out of ${tellings} tellings that agree in kind, day and place`

const VALUED = [
  ['statuses', 'status'],
  ['days', 'day'],
  ['places', 'place'],
  ['agents', 'agent'],
  ['targets', 'target'],
  ['instruments', 'instrument'],
] as const

function explainControl(source: Source, id: string): Explanation | undefined {
  const span = source.record.control.find(part => part.id === id)
  if (!span) return undefined
  const place = source.record.places.find(part => part.id === span.place)
  const { holder, side, kind, sense, from, to, knownFrom } = span
  const said = span.assertions.map(assertion => ({
    name: 'according to',
    value: assertion.speaker ?? 'the reporter',
    words: wordsOf(source, [assertion]),
  }))
  const plains = {
    place: `${place?.name ?? ''} (${span.place})`,
    holder,
    side,
    kind,
    sense,
    from,
    to,
    'known from': knownFrom,
  }
  return {
    ...emptyExplanation(id, 'control', `${holder} ${kind} ${place?.name ?? span.place}`),
    fields: [...plainFields(plains), ...said],
    tellings: span.assertions.map(({ report, control }) => ({
      report,
      source: sourceName(source, report),
      id: control,
      title: 'says so',
    })),
    notes: [`${supportText(span.reports, span.independent)}.`],
  }
}

function toldBetween(from: string | undefined, to: string | undefined): string {
  if (from === undefined || to === undefined) return ''
  return from === to ? ` (told on ${from})` : ` (told ${from} to ${to})`
}

function explainActor(source: Source, id: string): Explanation | undefined {
  const actor = source.record.actors.find(part => part.id === id)
  if (!actor) return undefined
  const fields: ExplainedField[] = [
    plain('kind', actor.kind),
    ...actor.aliases.map(({ name, evidence }) => ({ name: 'name', value: name, words: wordsOf(source, evidence) })),
    ...actor.roles.map(({ role, affiliation, from, to, evidence }) => ({
      name: 'role',
      value: `${affiliation ? `${affiliation} ` : ''}${role}${toldBetween(from, to)}`,
      words: wordsOf(source, evidence),
    })),
  ]
  const { side } = actor
  if (side) fields.push({ name: 'side', value: side.value, basis: side.basis, words: wordsOf(source, side.evidence) })
  if (actor.sides.length > 1)
    for (const { value, basis, from, to, evidence } of actor.sides)
      fields.push({
        name: 'told on side',
        value: `${value}${toldBetween(from, to)}`,
        basis,
        words: wordsOf(source, evidence),
      })
  for (const { name, evidence } of actor.partOf)
    fields.push({ name: 'part of', value: name, words: wordsOf(source, evidence) })
  const notes = [`Named in ${actor.reports} ${actor.reports === 1 ? 'report' : 'reports'}.`]
  return { ...emptyExplanation(id, 'actor', actor.name), fields, notes }
}

function explainPlace(source: Source, id: string): Explanation | undefined {
  const place = source.record.places.find(part => part.id === id)
  if (!place) return undefined
  const { id: _, name: __, reports, ...plains } = place
  return {
    ...emptyExplanation(id, 'place', place.name),
    fields: plainFields(plains),
    notes: [`Named in ${reports} ${reports === 1 ? 'report' : 'reports'}.`],
  }
}

function explainFamily(source: Source, id: string): Explanation | undefined {
  const family = source.record.families.find(part => part.id === id)
  if (!family) return undefined
  const relations = new Map(family.members.map(({ report, relation }) => [report, relation]))
  const fields = family.reports.map(report =>
    plain(report === family.origin ? 'origin' : (relations.get(report) ?? 'first'), sourceName(source, report)),
  )
  const shared = `Neighbours share at least ${Math.round(family.shared * 100)}% of their word sequences.`
  const title =
    family.reports.length === 1 ? 'a report of its own' : `${family.reports.length} reports that carry the same words`
  return { ...emptyExplanation(id, 'family', title), fields, notes: family.reports.length > 1 ? [shared] : [] }
}

function explainAccount(source: Source, id: string): Explanation | undefined {
  const account = source.record.accounts.find(part => part.id === id)
  if (!account) return undefined
  const fields = account.positions.map(position => ({
    name: position.side ? `${position.speaker} (${position.side})` : position.speaker,
    value: `${position.stance}: ${position.value}`,
    ...(position.repeatedBy.length > 0 ? { support: `repeated by ${position.repeatedBy.length}` } : {}),
    words: wordsOf(source, position.evidence),
  }))
  const notes = [
    account.disputed ? 'Disputed: two of these cannot both be so.' : 'Not disputed.',
    ...accountNotes(account),
    `It is about ${account.about}.`,
  ]
  return { ...emptyExplanation(id, 'account', account.title), fields, notes }
}

function wordsOf({ reports }: Source, evidence: readonly Pick<Evidence, 'report' | 'spans'>[]) {
  return evidence.flatMap(({ report, spans }) => {
    const told = reports.get(report)
    return told ? wordsIn(told, spans) : []
  })
}

function sourceName({ reports }: Source, id: string): string {
  const report = reports.get(id)
  return report ? nameOf(report) : id
}

const plain = (name: string, value: string): ExplainedField => ({ name, value, words: [] })

function plainFields(values: { readonly [name: string]: unknown }): readonly ExplainedField[] {
  return Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [plain(name, saidValue(value))]))
}
