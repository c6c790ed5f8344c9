import { countSources, type IntakeOptions, takeIn } from '../intake/intake.ts'
import { type Knowledge, readerOf } from '../reading/knowledge.ts'
import type { Refusal } from '../record/refusal.ts'
import type { Report } from '../record/report.ts'
import { ok, type Result } from '../record/result.ts'
import type { Desk } from './desk.ts'
import type { Problem } from './errors.ts'
import { loadKnowledge } from './load-knowledge.ts'
import { isCurrent, makeRecord } from './make-record.ts'
import type { OnProgress } from './progress.ts'
import { BATCH, readBatch, readKept } from './read-kept.ts'
import { writing } from './writing.ts'

/** What came of adding. `found` reports were in the sources; `read` also counts reports that an earlier run had left unread. */
export interface Added {
  readonly found: number
  readonly added: number
  readonly duplicates: number
  readonly refused: number
  readonly read: number
  readonly refusals: readonly Refusal[]
  /** True when the signal ended it before the sources did. */
  readonly stopped: boolean
}

/**
 * Takes in all reports of the paths, reads them and makes the record anew. Reports are kept before they are read, so
 * ending the program at any moment loses none; the next `add`, also one of no paths, goes on from there. A signal stops it
 * after the batch in hand.
 */
export async function add(
  desk: Desk,
  paths: readonly string[],
  options: IntakeOptions & { readonly onProgress?: OnProgress },
): Promise<Result<Added, Problem>> {
  const knowledge = await loadKnowledge(desk)
  if (!knowledge.ok) return knowledge
  return writing(() => addWith(desk, paths, { ...options, knowledge: knowledge.value }))
}

type Adding = IntakeOptions & { readonly onProgress?: OnProgress; readonly knowledge: Knowledge }

async function addWith(desk: Desk, paths: readonly string[], reading: Adding): Promise<Result<Added, Problem>> {
  const { gazetteer } = reading.knowledge
  const left = await readKept(desk.store, await desk.store.unread(readerOf(reading.knowledge)), reading)
  const taken = await takeAll(desk, paths, reading)
  if (!(await isCurrent(desk.store))) {
    reading.onProgress?.({ stage: 'reconciling', done: 0 })
    await makeRecord(desk.store, gazetteer)
  }
  const refusals = [...left.refusals, ...taken.refusals]
  return ok({ ...taken, refused: refusals.length, read: taken.read + left.read, refusals })
}

interface Tally {
  found: number
  added: number
  duplicates: number
  read: number
  stopped: boolean
  readonly refusals: Refusal[]
}

async function takeAll(desk: Desk, paths: readonly string[], options: Adding): Promise<Tally> {
  const tally: Tally = { found: 0, added: 0, duplicates: 0, read: 0, stopped: false, refusals: [] }
  const of = options.onProgress ? await countSources(paths) : 0
  let batch: Report[] = []
  const keep = async () => {
    await keepBatch(desk, batch, { tally, knowledge: options.knowledge })
    batch = []
    options.onProgress?.({ stage: 'taking-in', done: tally.found, of: Math.max(of, tally.found) })
  }
  for await (const taken of takeIn(paths, options)) {
    if (taken.kind === 'refusal') {
      tally.refusals.push(taken.refusal)
      await desk.store.keepRefusals([taken.refusal])
      continue
    }
    tally.found++
    batch.push(taken.report)
    if (batch.length >= BATCH) await keep()
    if (options.signal?.aborted) break
  }
  if (batch.length > 0) await keep()
  tally.stopped = options.signal?.aborted ?? false
  return tally
}

// First the reports are on disk, then they are read.
async function keepBatch(
  { store }: Desk,
  batch: readonly Report[],
  { tally, knowledge }: { readonly tally: Tally; readonly knowledge: Knowledge },
): Promise<void> {
  const { added, duplicates } = await store.acceptReports(batch)
  tally.added += added.length
  tally.duplicates += duplicates.length
  const { read, refusals } = await readBatch(store, added, knowledge)
  tally.read += read
  tally.refusals.push(...refusals)
}
