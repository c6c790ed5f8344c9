import type { ReportId } from '../../record/ids.ts'
import { accountsOfEvent } from '../accounts/accounts-of-event.ts'
import { keyOf, sortedBy } from '../order.ts'
import type { Work } from '../work/work.ts'
import { cellOf } from './cell.ts'
import { eventFaces, eventOfShelf, faceFrom } from './event-face.ts'
import { eventsOf, tellingOfId } from './events-of.ts'
import { placeTellings } from './place-tellings.ts'
import { recordEvent } from './record-event.ts'
import { relink } from './relink.ts'
import type { Telling } from './telling.ts'

const shelvesOf = (work: Work) => ({
  eventOf: eventOfShelf(work),
  faces: eventFaces(work),
  /** Cells of an event and back. */
  cellsOf: work.workings.shelf<1>('event-cells'),
  eventsOfCell: work.workings.shelf<1>('cell-events'),
})
type Shelves = ReturnType<typeof shelvesOf>

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
  const face = faceFrom(event)
  const isOther = JSON.stringify(faces.get(id, '')) !== JSON.stringify(face)
  if (isOther) faces.put(id, '', face)
  return inOrder.flatMap(({ report, event: told }) => {
    const same = ofTelling.get(report, told) === id
    if (!same) ofTelling.put(report, told, id)
    return same && !isOther ? [] : [report]
  })
}
