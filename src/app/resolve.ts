import { presentIds } from '../reconcile/decisions/present-ids.ts'
import type { ReportId } from '../record/ids.ts'
import type { ListName } from '../record/part.ts'
import { fail, ok, type Result } from '../record/result.ts'
import type { ListedId } from '../store/store.ts'
import type { Desk } from './desk.ts'
import type { Problem } from './errors.ts'
import { idsIn } from './explain-reading.ts'

/** An id, and the report whose reading holds it; `inReport` absent: the record holds it. `was`: the older id that was asked for. */
export interface FoundId {
  readonly id: string
  readonly inReport?: ReportId
  readonly was?: string
}

/**
 * The one thing that an id stands for now, or whose id begins so: reports and record first, then ids that were shown once and stand
 * for another part since, then whatever the readings hold. Refuses an id that stands for several now.
 */
export async function resolve(desk: Desk, beginning: string): Promise<Result<FoundId, Problem>> {
  if (beginning === '') return fail({ kind: 'no-such-id', id: beginning })
  const begun = await desk.store.idsBeginning(beginning, MOST_MATCHES)
  const exact = begun.find(({ id }) => id === beginning)
  if (exact) return ok(await located(desk, exact))
  const now = await desk.store.look(workings => presentIds(workings, beginning))
  const [present, ...others] = now
  if (present !== undefined && others.length === 0) return ok({ id: present, was: beginning })
  if (present !== undefined) return fail({ kind: 'ambiguous-id', id: beginning, matches: now })
  const told = await toldIn(desk, beginning)
  if (told !== undefined) return ok({ id: beginning, inReport: told })
  const [first] = begun
  if (!first) return findInReadings(desk, beginning)
  const found = only(
    beginning,
    begun.map(({ id }) => id),
  )
  return found.ok ? ok(await located(desk, first)) : found
}

const MOST_MATCHES = 1000
const IN_REPORT = new Set<ListName>(['statements', 'figures'])

/** Where an id of the record is explained. */
async function located({ store }: Desk, { list, id }: ListedId): Promise<FoundId> {
  // Reports are listed by their own ids.
  if (list === 'reports') return { id, inReport: id as ReportId }
  if (!IN_REPORT.has(list)) return { id }
  const [part] = await store.parts(list === 'statements' ? 'statements' : 'figures', [id])
  return part ? { id, inReport: part.report } : { id }
}

/** The report that tells a part of a reading that there can be a decision on. */
function toldIn({ store }: Desk, id: string): Promise<ReportId | undefined> {
  return store.look(workings => workings.shelf<ReportId>('part-of').get(id, ''))
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

/** The one of some ids that is meant by a beginning of it. */
export function only(id: string, matches: readonly string[]): Result<string, Problem> {
  if (matches.includes(id)) return ok(id)
  const [first, ...others] = new Set(matches)
  if (first === undefined) return fail({ kind: 'no-such-id', id })
  return others.length === 0 ? ok(first) : fail({ kind: 'ambiguous-id', id, matches: [first, ...others].sort() })
}
