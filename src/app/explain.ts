import type { ReportId } from '../record/ids.ts'
import type { Reading } from '../record/reading.ts'
import type { Record } from '../record/record.ts'
import type { Report } from '../record/report.ts'
import { fail, ok, type Result } from '../record/result.ts'
import { atHome } from './at-home.ts'
import type { Desk } from './desk.ts'
import type { Problem } from './errors.ts'
import { explainPart, explainReport, idsIn } from './explain-reading.ts'
import { explainRecordPart, reportsFor } from './explain-record.ts'
import type { Explanation } from './explanation.ts'

/** Why a part of one reading says what it says; `id` may be the beginning of one, if only one begins so. */
export function explainInReading(reading: Reading, id: string): Result<Explanation, Problem> {
  if (reading.report.id === id) return ok(explainReport(reading.report))
  const found = only(id, idsIn(reading, id))
  if (!found.ok) return found
  const explanation = explainPart(reading, found.value)
  return explanation ? ok(explanation) : fail({ kind: 'no-such-id', id })
}

/** Why a report, a part of a reading, or a part of the record says what it says; `id` may be the beginning of one. */
export async function explain(desk: Desk, id: string): Promise<Result<Explanation, Problem>> {
  const place = await findId(desk, id)
  if (!place.ok) return place
  const record = await desk.record()
  const explanation = await explainFound(desk, record, place.value)
  if (!explanation) return fail({ kind: 'no-such-id', id })
  const decisions = (await desk.store.decisions()).filter(({ of }) => of === explanation.id)
  return ok({ ...withRecord(explanation, record), decisions })
}

/** An id, and the report whose reading holds it; `inReport` absent: the record holds it. */
export interface FoundId {
  readonly id: string
  readonly inReport?: ReportId
}

/** The one thing that has this id or whose id begins so: reports and record first, then whatever the readings hold. */
export async function findId(desk: Desk, beginning: string): Promise<Result<FoundId, Problem>> {
  const record = await desk.record()
  const known = idsOfRecord(record)
  const exact = known.get(beginning)
  if (exact) return ok(exact)
  if (beginning.length > 0) {
    const matches = [...known.keys()].filter(id => id.startsWith(beginning))
    if (matches.length === 0) return findInReadings(desk, beginning)
    const found = only(beginning, matches)
    return found.ok ? ok(known.get(found.value) ?? { id: found.value }) : found
  }
  return fail({ kind: 'no-such-id', id: beginning })
}

function idsOfRecord(record: Record): ReadonlyMap<string, FoundId> {
  const found = new Map<string, FoundId>()
  const { reports, families, actors, places, events, control, accounts } = record
  for (const list of [families, actors, places, events, control, accounts])
    for (const { id } of list) found.set(id, { id })
  for (const { id } of reports) found.set(id, { id, inReport: id })
  for (const { id, report } of [...record.statements, ...record.figures]) found.set(id, { id, inReport: report })
  for (const event of events)
    for (const telling of event.tellings) found.set(telling.event, { id: telling.event, inReport: telling.report })
  for (const span of control)
    for (const said of span.assertions) found.set(said.control, { id: said.control, inReport: said.report })
  return found
}

// Mentions, places and times of a report are in its reading only; the ids do not say which, so all are looked through.
async function findInReadings(desk: Desk, beginning: string): Promise<Result<FoundId, Problem>> {
  // Ids are looked up by their text; the brand is the compiler's.
  const report = await desk.store.report(beginning as ReportId)
  if (report) return ok({ id: report.id, inReport: report.id })
  const found: { readonly id: string; readonly inReport: ReportId }[] = []
  for await (const reading of desk.store.readings()) {
    for (const id of idsIn(reading, beginning)) {
      if (id === beginning) return ok({ id, inReport: reading.report.id })
      found.push({ id, inReport: reading.report.id })
    }
  }
  const [first] = found
  const one = only(
    beginning,
    found.map(({ id }) => id),
  )
  return one.ok && first ? ok(first) : fail(one.ok ? { kind: 'no-such-id', id: beginning } : one.error)
}

function only(id: string, matches: readonly string[]): Result<string, Problem> {
  if (matches.includes(id)) return ok(id)
  const [first, ...others] = new Set(matches)
  if (first === undefined) return fail({ kind: 'no-such-id', id })
  return others.length === 0 ? ok(first) : fail({ kind: 'ambiguous-id', id, matches: [first, ...others].sort() })
}

async function explainFound(desk: Desk, record: Record, { id, inReport }: FoundId): Promise<Explanation | undefined> {
  if (inReport === id) {
    const report = await desk.store.report(inReport)
    return report && explainReport(report)
  }
  if (inReport !== undefined) {
    const kept = await desk.store.reading(inReport)
    if (!kept) return undefined
    const { reading, why } = await atHome(desk, kept)
    const explanation = explainPart(reading, id)
    const reason = why(id)
    return explanation && reason ? { ...explanation, notes: [...explanation.notes, reason] } : explanation
  }
  const reports = new Map<string, Report>()
  for (const needed of reportsFor(record, id)) {
    // Evidence names reports by their ids.
    const report = await desk.store.report(needed as ReportId)
    if (report) reports.set(needed, report)
  }
  return explainRecordPart({ record, reports }, id)
}

function withRecord(explanation: Explanation, record: Record): Explanation {
  const accounts = record.accounts.filter(account => account.about === explanation.id)
  const event = record.events.find(({ tellings }) => tellings.some(telling => telling.event === explanation.id))
  const statement = record.statements.find(({ id }) => id === explanation.id)
  const notes = [
    ...explanation.notes,
    ...(event ? [`Part of the record’s event ${event.id}: ${event.title}.`] : []),
    ...(statement?.side ? [`Side of the speaker: ${statement.side}.`] : []),
    ...(statement?.events ?? []).map(id => `It tells of ${id}.`),
  ]
  return { ...explanation, notes, accounts }
}
