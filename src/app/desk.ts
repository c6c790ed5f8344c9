import type { Record } from '../record/record.ts'
import type { Store } from '../store/store.ts'

/** An open record: what all functions here take. */
export interface Desk {
  /** The record file. */
  readonly path: string
  /** The gazetteer file. */
  readonly gazetteer: string
  /** The folder of places added to it; none are read where it is absent. */
  readonly places?: string
  /** The folder of weight files. */
  readonly models: string
  readonly store: Store
  /** The record as it is kept, one without any report before the first; read again only when it has changed. */
  record(): Promise<Record>
  close(): Promise<void>
}
