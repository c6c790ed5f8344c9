import { presentIds } from '../reconcile/decisions/present-ids.ts'
import type { Decision } from '../record/decision.ts'
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
import { type FoundId, only, resolve } from './resolve.ts'

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
  const place = await resolve(desk, id)
  if (!place.ok) return place
  const record = await desk.record()
  const explanation = await explainFound(desk, record, place.value)
  if (!explanation) return fail({ kind: 'no-such-id', id })
  const decisions = await decisionsOn(desk, explanation.id)
  const { notes, ...explained } = withRecord(explanation, record)
  const { was } = place.value
  const since = was === undefined ? [] : [`What had the id ${was} is part of this now.`]
  return ok({ ...explained, notes: [...since, ...notes], decisions })
}

/** Decisions on a part, also those that were made while it had another id. */
async function decisionsOn({ store }: Desk, id: string): Promise<readonly Decision[]> {
  const decisions = await store.decisions()
  return store.look(workings => decisions.filter(({ of }) => of === id || presentIds(workings, of).includes(id)))
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
