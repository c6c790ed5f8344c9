import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { RECORD_RULES, updateRecord } from '../reconcile/work/update-record.ts'
import type { Store } from '../store/store.ts'

// The more at once, the fewer pages of the file are written for each; but what a change puts is held in memory, and others wait with
// their writing until it is over.
const REPORTS_AT_ONCE = 250

/** Brings the record up to date with all readings and decisions that are kept; again if more was kept meanwhile. One that was made by other rules is made anew. */
export async function makeRecord(store: Store, gazetteer: Gazetteer): Promise<void> {
  if ((await madeFrom(store)) === undefined) await store.forgetRecord()
  while (!(await isCurrent(store))) {
    const { reports, inputs } = await store.readSince(await madeFrom(store), REPORTS_AT_ONCE)
    const decisions = await store.decisions()
    await store.changeRecord(
      kept => updateRecord({ ...kept, changed: reports, decisions, gazetteer }),
      `${RECORD_RULES}${inputs}`,
    )
  }
}

/** True when the record that is kept was made by these rules from all that is kept now. */
export async function isCurrent(store: Store): Promise<boolean> {
  return (await madeFrom(store)) === (await store.inputs())
}

/** What the record that is kept was made from; `undefined` where there is none, or it was made by other rules. */
async function madeFrom(store: Store): Promise<string | undefined> {
  const inputs = await store.recordInputs()
  return inputs?.startsWith(RECORD_RULES) ? inputs.slice(RECORD_RULES.length) : undefined
}
