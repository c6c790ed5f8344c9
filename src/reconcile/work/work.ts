import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { ReportId } from '../../record/ids.ts'
import type { Reading } from '../../record/reading.ts'
import type { Workings } from '../../record/workings.ts'
import type { Replay } from '../decisions/replay.ts'
import type { PartyOf } from '../identity/party.ts'
import type { Keep } from './keep.ts'

/** What every step works with. */
export interface Work {
  readonly workings: Workings
  readonly keep: Keep
  /** The decisions that stand now. */
  readonly replay: Replay
  readonly partyOf: PartyOf
  readonly gazetteer?: Gazetteer | undefined
  /** A report’s reading as its outlet’s home has it; `undefined` where the report has gone. */
  reading(report: ReportId): Reading | undefined
}
