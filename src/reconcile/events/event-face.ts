import { type EventId, idFrom, type PlaceId, type RecordEventId, type ReportId } from '../../record/ids.ts'
import type { RecordEvent } from '../../record/record.ts'
import type { Interval } from '../../record/shape.ts'
import type { Shelf } from '../../record/workings.ts'
import type { Work } from '../work/work.ts'
import type { Telling } from './telling.ts'

/** What the other steps ask of an event. */
export interface EventFace {
  readonly id: RecordEventId
  /** Where any report tells them. */
  readonly days?: Interval
  /** Its best-supported place and day, for what is counted there. */
  readonly place?: PlaceId
  readonly day?: string
  readonly isRejected: boolean
}

/** The event that each telling is part of; group: report. */
export const eventOfShelf = ({ workings }: Work): Shelf<RecordEventId> => workings.shelf('event-of')
/** Events by id. */
export const eventFaces = ({ workings }: Work): Shelf<EventFace> => workings.shelf('event-faces')

/** Events by cell, and cells by event. */
export const eventsOfCellShelf = ({ workings }: Work): Shelf<1> => workings.shelf('cell-events')
export const cellsOfEventShelf = ({ workings }: Work): Shelf<1> => workings.shelf('event-cells')

/** The event of the record that a report’s telling is part of. */
export function eventOf(work: Work, report: ReportId, event: EventId | undefined): EventFace | undefined {
  const id = event === undefined ? undefined : eventOfShelf(work).get(report, event)
  return id === undefined ? undefined : eventFaces(work).get(id, '')
}

/** The id that an event has whose first telling this is; every telling’s id leads to the event that it is part of. */
export function eventIdOf({ report, event }: Pick<Telling, 'report' | 'event'>): RecordEventId {
  return idFrom('v', report, event)
}

/** What an event shows to the other steps. */
export function faceFrom({ id, days: [best], places: [place], interval, review }: RecordEvent): EventFace {
  return {
    id,
    ...(best && interval ? { days: interval, day: best.value } : {}),
    ...(place ? { place: place.value } : {}),
    isRejected: review === 'rejected',
  }
}
