import { reconcile } from '../reconcile/reconcile.ts'
import type { Record } from '../record/record.ts'
import { ok, type Result } from '../record/result.ts'
import { openSqliteStore } from '../store/sqlite/open-sqlite.ts'
import type { Store } from '../store/store.ts'
import type { Desk } from './desk.ts'
import type { Problem } from './errors.ts'
import type { KnowledgePaths } from './load-knowledge.ts'

/** Opens a record file; `create` makes it if it is not there. What it is read with lies at the paths given. */
export async function openRecord(
  path: string,
  options: KnowledgePaths & { readonly create?: boolean },
): Promise<Result<Desk, Problem>> {
  const opened = await openSqliteStore(path, { create: options.create ?? false })
  if (!opened.ok) return opened
  const store = opened.value
  const { gazetteer, places, models } = options
  const paths = { gazetteer, models, ...(places !== undefined && { places }) }
  return ok({ path, ...paths, store, record: recordOf(store), close: () => store.close() })
}

function recordOf(store: Store): () => Promise<Record> {
  let kept: { readonly edition: number; readonly record: Record } | undefined
  return async () => {
    const edition = await store.edition()
    if (kept?.edition === edition) return kept.record
    const record = (await store.record()) ?? reconcile({ readings: [], decisions: [] })
    kept = { edition, record }
    return record
  }
}
