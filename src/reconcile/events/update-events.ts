import type { RecordEventId, ReportId } from '../../record/ids.ts'
import { accountsOfEvent } from '../accounts/accounts-of-event.ts'
import { keyOf, sortedBy } from '../order.ts'
import type { Work } from '../work/work.ts'
import { cellOf } from './cell.ts'
import { cellsOfEventShelf, eventFaces, eventOfShelf, eventsOfCellShelf, faceFrom } from './event-face.ts'
import { eventsOf, type FoundEvent, tellingOfId } from './events-of.ts'
import { eventsNear, maybeSame } from './maybe-same.ts'
import { placeTellings } from './place-tellings.ts'
import { recordEvent } from './record-event.ts'
import { relink } from './relink.ts'
import type { Telling } from './telling.ts'

const shelvesOf = (work: Work) => ({
  eventOf: eventOfShelf(work),
  faces: eventFaces(work),
  cellsOf: cellsOfEventShelf(work),
  eventsOfCell: eventsOfCellShelf(work),
  /** The events that each is listed as perhaps the same as. */
  maybe: work.workings.shelf<readonly RecordEventId[]>('maybe-same'),
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

/** Makes the events anew that some cells are part of now or were before, and those that nearly match them. */
function renew(work: Work, touched: ReadonlySet<string>): Set<ReportId> {
  const shelves = shelvesOf(work)
  const { former, open, found } = opened(work, touched, shelves)
  const before = new Map([...open].map(cell => [cell, eventsIn(cell, shelves)]))
  for (const id of former) {
    for (const [cell] of shelves.cellsOf.list(id)) {
      shelves.cellsOf.remove(id, cell)
      shelves.eventsOfCell.remove(cell, id)
    }
  }
  for (const event of found) putCells(event, shelves)
  const moved = new Set(found.flatMap(event => keepEvent(work, event, shelves)))
  const kept = new Set<string>(found.map(({ id }) => id))
  for (const id of former) {
    if (kept.has(id)) continue
    shelves.faces.remove(id, '')
    shelves.maybe.remove(id, '')
    work.keep(keyOf('event', id), [])
  }
  const others = [...open].filter(cell => eventsIn(cell, shelves) !== before.get(cell))
  for (const id of new Set(others.flatMap(cell => eventsNear(work, cell))))
    if (!kept.has(id)) for (const report of keepNear(work, id, shelves)) moved.add(report)
  return moved
}

/**
 * The events that some cells are part of now, those that they were part of, and all cells of either. What a split parted is one again when
 * the telling that it names has gone: so each event that is reached now is left too.
 */
function opened(work: Work, touched: ReadonlySet<string>, { cellsOf, eventsOfCell }: Shelves) {
  const former = new Set<string>()
  const open = new Set(touched)
  for (;;) {
    for (const cell of open)
      for (const [id] of eventsOfCell.list(cell)) {
        former.add(id)
        for (const [own] of cellsOf.list(id)) open.add(own)
      }
    const found = eventsOf(work, open)
    const before = open.size
    for (const { tellings } of found) for (const telling of tellings) open.add(cellOf(telling).key)
    if (open.size === before) return { former, open, found }
  }
}

const eventsIn = (cell: string, { eventsOfCell }: Shelves): string =>
  keyOf(...eventsOfCell.list(cell).map(([id]) => id))

/** Makes an event anew if others than before are perhaps the same. */
function keepNear(work: Work, id: RecordEventId, shelves: Shelves): ReportId[] {
  const cells = shelves.cellsOf.list(id).map(([cell]) => cell)
  if (JSON.stringify(maybeSame(work, id, cells)) === JSON.stringify(shelves.maybe.get(id, ''))) return []
  return eventsOf(work, new Set(cells)).flatMap(event => (event.id === id ? keepEvent(work, event, shelves) : []))
}

function putCells({ id, tellings }: FoundEvent, { cellsOf, eventsOfCell }: Shelves): void {
  for (const telling of tellings) {
    const { key } = cellOf(telling)
    cellsOf.put(id, key, 1)
    eventsOfCell.put(key, id, 1)
  }
}

function keepEvent(
  work: Work,
  { id, tellings, ids }: FoundEvent,
  { eventOf: ofTelling, faces, cellsOf, maybe: maybes }: Shelves,
): ReportId[] {
  const cells = cellsOf.list(id).map(([cell]) => cell)
  const maybe = maybeSame(work, id, cells)
  maybes.put(id, '', maybe)
  const inOrder = sortedBy(tellings, ({ report, event }) => keyOf(report, event))
  const event = recordEvent(work, { id, tellings: inOrder, ids, maybe })
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
