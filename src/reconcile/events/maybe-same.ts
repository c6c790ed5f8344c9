import type { RecordEventId } from '../../record/ids.ts'
import { byCodeUnits } from '../order.ts'
import type { Work } from '../work/work.ts'
import { eventsOfCellShelf } from './event-face.ts'
import { nearTo } from './relink.ts'

/** How many events are listed as perhaps the same as one. */
const AT_MOST = 5
/** Of cells that nearly match one there may be hundreds: so many are looked at. */
const FEW = 8

/** Events that cells of one nearly match, in the order of their ids. */
export function maybeSame(work: Work, id: RecordEventId, cells: Iterable<string>): RecordEventId[] {
  const found = new Set<RecordEventId>()
  for (const cell of cells) for (const other of eventsNear(work, cell, FEW)) if (other !== id) found.add(other)
  return [...found].sort(byCodeUnits).slice(0, AT_MOST)
}

/** Events of the cells that one nearly matches, and of up to so many that nearly match it. */
export function eventsNear(work: Work, cell: string, limit?: number): RecordEventId[] {
  const events = eventsOfCellShelf(work)
  // Put with the ids of events only.
  return nearTo(work, cell, limit).flatMap(near => events.list(near).map(([id]) => id as RecordEventId))
}
