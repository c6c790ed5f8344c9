import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Decision } from '../../record/decision.ts'
import type { ReportId } from '../../record/ids.ts'
import type { RecordHead, Sink } from '../../record/part.ts'
import type { Reading } from '../../record/reading.ts'
import type { Workings } from '../../record/workings.ts'
import { decidedSince, noteParts } from '../decisions/decided.ts'
import { replay as replayed } from '../decisions/replay.ts'
import { homesIn } from '../homes/home.ts'
import { outletOf } from '../homes/outlet.ts'
import { rankReading } from '../homes/rank-readings.ts'
import { partyReader } from '../identity/party.ts'
import { byCodeUnits } from '../order.ts'
import { keeper } from './keep.ts'
import { update } from './update.ts'

/** Changes whenever the same readings give another record, or the workings are of another shape. */
export const RECORD_RULES = '9: '

/** What a change of the record is made from. */
export interface RecordChange {
  readonly workings: Workings
  readonly sink: Sink
  /** Reports that have come, gone or been read anew since the last change. */
  readonly changed: Iterable<ReportId>
  /** All decisions that there are now. */
  readonly decisions: readonly Decision[]
  readonly gazetteer?: Gazetteer | undefined
  /** The reading of a report as it is now; `undefined` for one that is no longer there. */
  reading(report: ReportId): Reading | undefined
}

/**
 * Brings the record up to date with what has changed. However the readings and decisions are parted into changes, and in
 * whatever order they come, the parts that the sink is left with are the same.
 */
export function updateRecord(change: RecordChange): RecordHead {
  const { workings, sink, gazetteer } = change
  const replay = replayed(change.decisions)
  const homes = homesIn(replay.decisions)
  const ranked = new Map<ReportId, Reading | undefined>()
  const reading = (report: ReportId): Reading | undefined => {
    if (ranked.has(report)) return ranked.get(report)
    const read = change.reading(report)
    const home = read && homes.get(outletOf(read.report) ?? '')?.home
    const one = read && home ? rankReading(read, home, gazetteer) : read
    ranked.set(report, one)
    return one
  }
  const changed = new Set(change.changed)
  const decided = decidedSince(workings, replay.decisions)
  for (const report of changed) noteParts(workings, report, change.reading(report))
  const work = { workings, keep: keeper(workings, sink), replay, partyOf: partyReader(gazetteer), gazetteer, reading }
  update(work, changed, decided)
  return { schema: 'dateline/record/1', reader: readersNow(workings, changed, change.reading) }
}

/** The versions of the reader that the readings were made with, joined. */
function readersNow(workings: Workings, changed: ReadonlySet<ReportId>, reading: RecordChange['reading']): string {
  const readers = workings.shelf<string>('reader-of')
  const counts = workings.shelf<number>('readers')
  const count = (reader: string, by: number) => {
    const now = (counts.get('', reader) ?? 0) + by
    if (now > 0) counts.put('', reader, now)
    else counts.remove('', reader)
  }
  for (const report of changed) {
    const before = readers.get(report, '')
    const now = reading(report)?.reader
    if (before === now) continue
    if (now === undefined) readers.remove(report, '')
    else readers.put(report, '', now)
    if (now !== undefined) count(now, 1)
    if (before !== undefined) count(before, -1)
  }
  return counts
    .list('')
    .map(([reader]) => reader)
    .sort(byCodeUnits)
    .join(', ')
}
