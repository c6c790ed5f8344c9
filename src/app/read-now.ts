import type { ReadNow } from '../reconcile/decisions/conflicts.ts'
import { presentIds } from '../reconcile/decisions/present-ids.ts'
import {
  type ReadValues,
  readInReport,
  readOfActor,
  readOfEvent,
  readOfStatement,
} from '../reconcile/decisions/read-values.ts'
import type { Decision } from '../record/decision.ts'
import type { ReportId } from '../record/ids.ts'
import type { Reading } from '../record/reading.ts'
import type { Desk } from './desk.ts'

// As many readings as tell most of any event; its kind does not change by more.
const MOST_READINGS = 50

/** What an id that there is, or was, a decision on stands for now, and what is read of that; `undefined` where nothing read tells of it. */
export async function readNow(
  { store }: Desk,
  id: string,
  standing: readonly Decision[],
): Promise<ReadNow | undefined> {
  const there = (await store.idsBeginning(id, 2)).some(one => one.id === id)
  const now = there ? [id] : await store.look(workings => presentIds(workings, id))
  const report = await store.look(workings => workings.shelf<ReportId>('part-of').get(id, ''))
  const reading = report === undefined ? undefined : await store.reading(report)
  const told = reading && readInReport(reading, id)
  if (told) return { now: [id], values: { ...told, ...(await learned(store, id, correctedOf(standing, [id]))) } }
  if (now.length === 0) return undefined
  const [only, ...others] = now
  return { now, values: only === undefined || others.length > 0 ? {} : await valuesOf(store, { id, only, standing }) }
}

/** Fields of which there is a correction that stands. */
function correctedOf(standing: readonly Decision[], ids: readonly string[]): ReadonlySet<string> {
  const corrections = standing.filter(({ kind, of }) => kind === 'correct' && ids.includes(of))
  return new Set(corrections.flatMap(({ field }) => field ?? []))
}

async function learned(store: Desk['store'], id: string, corrected: ReadonlySet<string>): Promise<ReadValues> {
  const [statement] = id.startsWith('s-') ? await store.parts('statements', [id]) : []
  return statement ? readOfStatement(statement, corrected) : {}
}

interface Wanted {
  readonly id: string
  readonly only: string
  readonly standing: readonly Decision[]
}

async function valuesOf(store: Desk['store'], { id, only, standing }: Wanted): Promise<ReadValues> {
  const [actor] = only.startsWith('a-') ? await store.parts('actors', [only]) : []
  if (actor) return readOfActor(actor, correctedOf(standing, [id, only]))
  const [event] = only.startsWith('v-') ? await store.parts('events', [only]) : []
  if (!event) return {}
  const corrected = await correctedOfEvent(store, only, standing)
  const reports = corrected.has('type') ? [...new Set(event.tellings.map(({ report }) => report))] : []
  const readings: Reading[] = []
  for (const report of reports.slice(0, MOST_READINGS)) {
    const reading = await store.reading(report)
    if (reading) readings.push(reading)
  }
  return readOfEvent(event, corrected, readings)
}

/** By the ids of all its tellings. */
async function correctedOfEvent(
  store: Desk['store'],
  event: string,
  standing: readonly Decision[],
): Promise<ReadonlySet<string>> {
  const on = [
    ...new Set(standing.filter(({ kind, of }) => kind === 'correct' && of.startsWith('v-')).map(({ of }) => of)),
  ]
  const its = await store.look(workings => on.filter(id => presentIds(workings, id).includes(event)))
  return correctedOf(standing, [event, ...its])
}
