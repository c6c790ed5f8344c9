import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { updateRecord } from '../reconcile/work/update-record.ts'
import type { Store } from '../store/store.ts'

// The more at once, the fewer pages of the file are written for each; but what a change puts is held in memory, and others wait with
// their writing until it is over.
const REPORTS_AT_ONCE = 500

/** Brings the record up to date with all readings and decisions that are kept; again if more was kept meanwhile. */
export async function makeRecord(store: Store, gazetteer: Gazetteer): Promise<void> {
  while (!(await isCurrent(store))) {
    const { reports, inputs } = await store.readSince(await store.recordInputs(), REPORTS_AT_ONCE)
    const decisions = await store.decisions()
    await store.changeRecord(kept => updateRecord({ ...kept, changed: reports, decisions, gazetteer }), inputs)
  }
}

/** True when the record that is kept was made from all that is kept now. */
export async function isCurrent(store: Store): Promise<boolean> {
  return (await store.recordInputs()) === (await store.inputs())
}
