import { dayAfter, daysBetween } from '../days.ts'
import { keyOf, sortedBy } from '../order.ts'
import { type Cell, doersAgree } from './cell.ts'
import type { Link } from './links-between.ts'
import { isCoarse, liesIn } from './near.ts'

/** How many other cells one is at most said to be perhaps the same as. */
const AT_MOST = 3
/** A fortnight: what was feared, or is told again without its day, may be what happened then. */
const FORTNIGHT = 14

/**
 * Cells of one block that a reader would want to look at together: the same act at one place on the next day, or by somebody else; one told
 * without its day or place and those that it could be of; what was feared and what then happened. Whatever else joins them is not asked.
 */
export function nearMisses(cells: readonly Cell[]): Link[] {
  const inOrder = sortedBy(cells, ({ key }) => key)
  const done = inOrder.filter(({ day, mood }) => day !== undefined && mood === 'done')
  const index: Index = {
    here: Map.groupBy(done, ({ act, at }) => keyOf(act, at?.id)),
    thatDay: Map.groupBy(done, ({ act, day }) => keyOf(act, day)),
  }
  return inOrder.flatMap(owner =>
    likeIt(owner, index)
      .filter(other => other !== owner)
      .slice(0, AT_MOST)
      .map(other => ({ owner, other })),
  )
}

/** Dated cells by act and place, and by act and day. */
interface Index {
  readonly here: ReadonlyMap<string, readonly Cell[]>
  readonly thatDay: ReadonlyMap<string, readonly Cell[]>
}

function likeIt(cell: Cell, { here, thatDay }: Index): readonly Cell[] {
  const { act, at, day } = cell
  if (day === undefined)
    return at ? (here.get(keyOf(act, at.id)) ?? []).filter(other => isInFortnight(cell, other)) : []
  const sameDay = thatDay.get(keyOf(act, day)) ?? []
  if (!at) return sameDay.filter(other => other.at && doersAgree(cell, other))
  if (isCoarse(at))
    return sameDay.filter(other => other.at && !isCoarse(other.at) && liesIn(other.at, at) && doersAgree(cell, other))
  const next = thatDay.get(keyOf(act, dayAfter(day, 1))) ?? []
  return [
    ...sameDay.filter(other => other.at?.id === at.id && other.doer !== cell.doer),
    ...next.filter(other => other.at?.id === at.id && doersAgree(cell, other)),
  ]
}

/** What is told without its day was before; what may come is after. */
function isInFortnight(cell: Cell, other: Cell): boolean {
  if (cell.published === undefined || !doersAgree(cell, other)) return false
  const ago = daysBetween(other.day ?? '', cell.published)
  if (ago === undefined) return false
  return cell.mood === 'done' ? ago >= 0 && ago <= FORTNIGHT : ago <= 0 && ago >= -FORTNIGHT
}
