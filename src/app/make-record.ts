import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { reconcile } from '../reconcile/reconcile.ts'
import type { Reading } from '../record/reading.ts'
import type { Record } from '../record/record.ts'
import type { Store } from '../store/store.ts'

// Another process may keep adding: the last try stands, and whoever adds next makes it anew.
const MOST_TRIES = 3

/** Makes the record from all readings and decisions that are kept, and keeps it; again if more was kept meanwhile. */
export async function makeRecord(store: Store, gazetteer: Gazetteer): Promise<Record> {
  let record = await makeOnce(store, gazetteer)
  for (let tries = 1; tries < MOST_TRIES && !(await isCurrent(store)); tries++)
    record = await makeOnce(store, gazetteer)
  return record
}

async function makeOnce(store: Store, gazetteer: Gazetteer): Promise<Record> {
  // Asked before the readings: what is kept from now on is then seen to be missing.
  const inputs = await store.inputs()
  const readings: Reading[] = []
  for await (const reading of store.readings()) readings.push(reading)
  const record = reconcile({ readings, decisions: await store.decisions(), gazetteer })
  await store.replaceRecord(record, inputs)
  return record
}

/** True when the record that is kept was made from all that is kept now. */
export async function isCurrent(store: Store): Promise<boolean> {
  return (await store.recordInputs()) === (await store.inputs())
}
