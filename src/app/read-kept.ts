import type { Knowledge } from '../reading/knowledge.ts'
import type { ReportId } from '../record/ids.ts'
import type { Reading } from '../record/reading.ts'
import type { Refusal } from '../record/refusal.ts'
import type { Store } from '../store/store.ts'
import type { OnProgress } from './progress.ts'
import { read } from './read.ts'

/** Reports that are read before they are written together. */
export const BATCH = 50

/** Reads the reports of these ids and keeps their readings, a batch at a time; stops after the batch in hand. */
export async function readKept(
  store: Store,
  ids: readonly ReportId[],
  options: {
    readonly knowledge: Knowledge
    readonly signal?: AbortSignal | undefined
    readonly onProgress?: OnProgress | undefined
  },
): Promise<{ readonly read: number; readonly refusals: readonly Refusal[] }> {
  const refusals: Refusal[] = []
  let done = 0
  for (let start = 0; start < ids.length && !options.signal?.aborted; start += BATCH) {
    const batch = await readBatch(store, ids.slice(start, start + BATCH), options.knowledge)
    refusals.push(...batch.refusals)
    done += batch.read
    options.onProgress?.({ stage: 'reading', done: done + refusals.length, of: ids.length })
  }
  return { read: done, refusals }
}

/** Reads a few kept reports and keeps their readings together. */
export async function readBatch(
  store: Store,
  ids: readonly ReportId[],
  knowledge: Knowledge,
): Promise<{ readonly read: number; readonly refusals: readonly Refusal[] }> {
  const readings: Reading[] = []
  const refusals: Refusal[] = []
  for (const id of ids) {
    const report = await store.report(id)
    if (!report) continue
    const result = read(report, knowledge)
    if (result.ok) readings.push(result.value)
    else refusals.push(result.error)
  }
  await store.keepReadings(readings)
  if (refusals.length > 0) await store.keepRefusals(refusals)
  return { read: readings.length, refusals }
}
