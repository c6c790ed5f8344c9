import type { EventId, ReportId } from '../../record/ids.ts'
import { keyOf } from '../order.ts'
import type { Work } from '../work/work.ts'
import { anchorOf, blockOf, type Cell, cellOf } from './cell.ts'
import { copiesShelf } from './copies-of.ts'
import { eventIdOf } from './event-face.ts'
import type { Telling } from './telling.ts'

/** What has changed: cells whose tellings are others, and where cells have come or gone. */
export interface Placed {
  readonly cells: ReadonlySet<string>
  /** Days by block. */
  readonly days: ReadonlyMap<string, ReadonlySet<string>>
  /** Cells that have no telling left. */
  readonly gone: ReadonlySet<string>
}

/** Puts what reports tell now in place of what they told before. */
export function placeTellings({ workings }: Work, retold: ReadonlyMap<ReportId, readonly Telling[]>): Placed {
  const tellings = workings.shelf<Telling>('tellings')
  const cellsIn = workings.shelf<Cell>('cells')
  const inCell = workings.shelf<readonly [ReportId, EventId]>('in-cell')
  const ids = workings.shelf<readonly [ReportId, EventId]>('telling-ids')
  const eventOf = workings.shelf<string>('event-of')
  const copies = copiesShelf(workings)
  const touched = new Set<string>()
  const gone = new Set<string>()
  const days = new Map<string, Set<string>>()
  const note = (block: string, day: string) => days.set(block, (days.get(block) ?? new Set()).add(day))

  const put = (telling: Telling) => {
    const cell = cellOf(telling)
    const { report, event } = telling
    const block = blockOf(telling, cell)
    if (inCell.list(cell.key, { limit: 1 }).length === 0) note(block, anchorOf(cell))
    gone.delete(cell.key)
    touched.add(cell.key)
    tellings.put(report, event, telling)
    cellsIn.put(block, keyOf(anchorOf(cell), cell.key), cell)
    inCell.put(cell.key, keyOf(report, event), [report, event])
    ids.put(eventIdOf(telling), '', [report, event])
    copies.put(telling.copyKey, keyOf(report, event), cell.key)
    for (const [, copy] of copies.list(telling.copyKey)) touched.add(copy)
  }
  const uncopy = ({ copyKey, report, event }: Telling) => {
    copies.remove(copyKey, keyOf(report, event))
    for (const [, copy] of copies.list(copyKey)) touched.add(copy)
  }
  const take = (telling: Telling) => {
    const cell = cellOf(telling)
    const { report, event } = telling
    touched.add(cell.key)
    tellings.remove(report, event)
    uncopy(telling)
    inCell.remove(cell.key, keyOf(report, event))
    if (inCell.list(cell.key, { limit: 1 }).length > 0) return
    const block = blockOf(telling, cell)
    cellsIn.remove(block, keyOf(anchorOf(cell), cell.key))
    gone.add(cell.key)
    note(block, anchorOf(cell))
  }
  for (const [report, all] of retold) {
    const before = new Map(tellings.list(report))
    for (const telling of all) {
      const old = before.get(telling.event)
      before.delete(telling.event)
      if (old && JSON.stringify(old) === JSON.stringify(telling)) continue
      if (old && cellOf(old).key !== cellOf(telling).key) take(old)
      else if (old) uncopy(old)
      put(telling)
    }
    for (const [event, old] of before) {
      take(old)
      ids.remove(eventIdOf(old), '')
      eventOf.remove(report, event)
    }
  }
  return { cells: touched, days, gone }
}
