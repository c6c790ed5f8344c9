import { type EventId, idFrom, type PlaceId, type RecordEventId, type ReportId } from '../../record/ids.ts'
import type { RecordEvent } from '../../record/record.ts'
import type { Interval } from '../../record/shape.ts'
import type { Shelf } from '../../record/workings.ts'
import { accountsOfEvent } from '../accounts/accounts-of-event.ts'
import { keyOf, sortedBy } from '../order.ts'
import type { Work } from '../work/work.ts'
import { cellOf } from './cell.ts'
import { eventsOf, tellingOfId } from './events-of.ts'
import { placeTellings } from './place-tellings.ts'
import { recordEvent } from './record-event.ts'
import { relink } from './relink.ts'
import type { Telling } from './telling.ts'

/** What the other steps ask of an event: its id, and its days where any report tells them. */
export interface EventFace {
  readonly id: RecordEventId
  readonly days?: Interval
  /** Its best-supported place and day, for what is counted there. */
  readonly place?: PlaceId
  readonly day?: string
  readonly isRejected: boolean
}

const shelvesOf = ({ workings }: Work) => ({
  eventOf: eventOfShelf(workings),
  faces: facesShelf(workings),
  /** Cells of an event and back. */
  cellsOf: workings.shelf<1>('event-cells'),
  eventsOfCell: workings.shelf<1>('cell-events'),
})
type Shelves = ReturnType<typeof shelvesOf>

type Workings = Work['workings']
const eventOfShelf = (workings: Workings): Shelf<RecordEventId> => workings.shelf('event-of')
const facesShelf = (workings: Workings): Shelf<EventFace> => workings.shelf('event-faces')

/** The event of the record that a report’s telling is part of. */
export function eventOf({ workings }: Work, report: ReportId, event: EventId | undefined): EventFace | undefined {
  const id = event === undefined ? undefined : eventOfShelf(workings).get(report, event)
  return id === undefined ? undefined : facesShelf(workings).get(id, '')
}

/** The id that an event has whose first telling this is; every telling’s id leads to the event that it is part of. */
export function eventIdOf({ report, event }: Pick<Telling, 'report' | 'event'>): RecordEventId {
  return idFrom('v', report, event)
}

/**
 * Takes in what reports tell now, and decisions on tellings’ ids. Tellings that agree outright are a cell; cells are linked with those
 * around them; what links connect is an event. Returns the reports whose tellings are part of another event than before, or of one whose days are others.
 */
export function updateEvents(
  work: Work,
  retold: ReadonlyMap<ReportId, readonly Telling[]>,
  decided: readonly string[],
): Set<ReportId> {
  const placed = placeTellings(work, retold)
  const touched = new Set([...placed.cells, ...relink(work, placed), ...cellsOfIds(work, decided)])
  return renew(work, touched)
}

function cellsOfIds(work: Work, ids: readonly string[]): string[] {
  return ids.flatMap(id => {
    const telling = tellingOfId(work, id)
    return telling ? [cellOf(telling).key] : []
  })
}

/** Makes the events anew that some cells are part of now or were before. */
function renew(work: Work, touched: ReadonlySet<string>): Set<ReportId> {
  const shelves = shelvesOf(work)
  const former = new Set([...touched].flatMap(cell => shelves.eventsOfCell.list(cell).map(([id]) => id)))
  const open = new Set([...touched, ...[...former].flatMap(id => shelves.cellsOf.list(id).map(([cell]) => cell))])
  for (const id of former) {
    for (const [cell] of shelves.cellsOf.list(id)) {
      shelves.cellsOf.remove(id, cell)
      shelves.eventsOfCell.remove(cell, id)
    }
  }
  const moved = new Set<ReportId>()
  const kept = new Set<string>()
  for (const found of eventsOf(work, open)) {
    kept.add(found.id)
    for (const report of keepEvent(work, found, shelves)) moved.add(report)
  }
  for (const id of former) {
    if (kept.has(id)) continue
    shelves.faces.remove(id, '')
    work.keep(keyOf('event', id), [])
  }
  return moved
}

function keepEvent(
  work: Work,
  { id, tellings, ids }: ReturnType<typeof eventsOf>[number],
  { eventOf: ofTelling, faces, cellsOf, eventsOfCell }: Shelves,
): ReportId[] {
  for (const telling of tellings) {
    const { key } = cellOf(telling)
    cellsOf.put(id, key, 1)
    eventsOfCell.put(key, id, 1)
  }
  const inOrder = sortedBy(tellings, ({ report, event }) => keyOf(report, event))
  const event = recordEvent(work, { id, tellings: inOrder, ids })
  work.keep(keyOf('event', id), [
    { list: 'events', order: event.interval?.start ?? '~', part: event },
    ...accountsOfEvent(work, event, inOrder).map(part => ({ list: 'accounts' as const, order: part.id, part })),
  ])
  const face = faceOf(event)
  const isOther = JSON.stringify(faces.get(id, '')) !== JSON.stringify(face)
  if (isOther) faces.put(id, '', face)
  return inOrder.flatMap(({ report, event: told }) => {
    const same = ofTelling.get(report, told) === id
    if (!same) ofTelling.put(report, told, id)
    return same && !isOther ? [] : [report]
  })
}

function faceOf({ id, days: [best], places: [place], interval, review }: RecordEvent): EventFace {
  return {
    id,
    ...(best && interval ? { days: interval, day: best.value } : {}),
    ...(place ? { place: place.value } : {}),
    isRejected: review === 'rejected',
  }
}
