import { type EventId, idFrom, type RecordEventId, type ReportId, type StatementId } from '../../record/ids.ts'
import type { Reading } from '../../record/reading.ts'
import type { RecordEvent } from '../../record/record.ts'
import { byCodeUnits, keyOf } from '../order.ts'
import { recordEvent } from './record-event.ts'
import { sameEvents } from './same-events.ts'
import { type Resolved, type Telling, tellingsOf } from './telling.ts'

/** The events of all reports and where each telling went. */
export interface MergedEvents {
  /** By first day, then id; undated last. */
  readonly events: readonly RecordEvent[]
  readonly tellings: ReadonlyMap<RecordEventId, readonly Telling[]>
  eventOf(report: ReportId, event: EventId | undefined): RecordEvent | undefined
  eventsIn(report: ReportId, statement: StatementId): readonly RecordEventId[]
}

/** Merges the tellings of all reports into events, then replays merges and splits. Nothing is lost: each telling is listed. */
export function mergeEvents(readings: readonly Reading[], resolved: Resolved): MergedEvents {
  const { replay, identity, places, familyOf } = resolved
  const found = sameEvents(readings.flatMap(reading => tellingsOf(reading, resolved)))
  const groups = replay.regroup(
    new Map(Array.from(found, ([key, members]) => [idFrom('v', key), members] as const)),
    telling => telling.report,
    (...parts) => idFrom('v', ...parts),
  )
  const actors = new Map(identity.actors.map(actor => [actor.id as string, actor]))
  const events = Array.from(groups, ([id, tellings]) => recordEvent({ id, tellings, places, actors, familyOf, replay }))
  const dayOf = (event: RecordEvent) => event.interval?.start ?? '~'
  events.sort((a, b) => byCodeUnits(dayOf(a), dayOf(b)) || byCodeUnits(a.id, b.id))
  const byTelling = new Map<string, RecordEvent>()
  const byStatement = new Map<string, Set<RecordEventId>>()
  for (const event of events) {
    for (const { report, event: told } of groups.get(event.id) ?? []) {
      byTelling.set(keyOf(report, told.id), event)
      if (told.statement === undefined) continue
      const key = keyOf(report, told.statement)
      byStatement.set(key, (byStatement.get(key) ?? new Set()).add(event.id))
    }
  }
  return {
    events,
    tellings: groups,
    eventOf: (report, event) => (event === undefined ? undefined : byTelling.get(keyOf(report, event))),
    eventsIn: (report, statement) => [...(byStatement.get(keyOf(report, statement)) ?? [])].sort(byCodeUnits),
  }
}
