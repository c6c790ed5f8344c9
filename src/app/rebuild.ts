import { type Knowledge, readerOf } from '../reading/knowledge.ts'
import type { ReportId } from '../record/ids.ts'
import type { Refusal } from '../record/refusal.ts'
import { ok, type Result } from '../record/result.ts'
import type { Desk } from './desk.ts'
import type { Problem } from './errors.ts'
import { loadKnowledge } from './load-knowledge.ts'
import { makeRecord } from './make-record.ts'
import type { OnProgress } from './progress.ts'
import { readKept } from './read-kept.ts'
import { recordDigest } from './record-digest.ts'
import { writing } from './writing.ts'

/** What came of a rebuild. Two rebuilds of the same reports and decisions by the same program have the same `digest`. */
export interface Rebuilt {
  readonly reports: number
  readonly read: number
  readonly refusals: readonly Refusal[]
  readonly digest: string
  /** True when the signal ended the reading early: the reports not reached keep their old readings. */
  readonly stopped: boolean
}

export interface RebuildOptions {
  readonly unreadOnly?: boolean
  readonly onProgress?: OnProgress
  readonly signal?: AbortSignal
}

/** Reads every report again (`unreadOnly`: those that this reader has not read) and makes the record anew from all readings and decisions. */
export async function rebuild(desk: Desk, options: RebuildOptions = {}): Promise<Result<Rebuilt, Problem>> {
  const knowledge = await loadKnowledge(desk)
  if (!knowledge.ok) return knowledge
  return writing(() => rebuildWith(desk, { ...options, knowledge: knowledge.value }))
}

async function rebuildWith(
  desk: Desk,
  options: RebuildOptions & { readonly knowledge: Knowledge },
): Promise<Result<Rebuilt, Problem>> {
  const { gazetteer } = options.knowledge
  const ids = options.unreadOnly ? await desk.store.unread(readerOf(options.knowledge)) : await allIds(desk)
  const { read, refusals } = await readKept(desk.store, ids, options)
  options.onProgress?.({ stage: 'reconciling', done: 0 })
  await desk.store.forgetRecord()
  await makeRecord(desk.store, gazetteer)
  const { reports } = await desk.store.counts()
  return ok({
    reports,
    read,
    refusals,
    digest: recordDigest(await desk.record()),
    stopped: options.signal?.aborted ?? false,
  })
}

async function allIds(desk: Desk): Promise<readonly ReportId[]> {
  const ids: ReportId[] = []
  for await (const report of desk.store.reports()) ids.push(report.id)
  return ids
}
