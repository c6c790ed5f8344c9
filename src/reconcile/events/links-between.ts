import { disjointSets } from '../disjoint-sets.ts'
import type { Cell } from './cell.ts'
import { joinDeaths } from './join-deaths.ts'
import { joinLone, joinPlaceless } from './join-placeless.ts'
import { joinSuccessive, joinUndated } from './join-undated.ts'
import { joinNextDay, joinWithinDay } from './join-within-day.ts'

/** Two cells of one event. Whether there is a link follows from the cells within `REACH_DAYS` of the first. */
export interface Link {
  readonly owner: Cell
  readonly other: Cell
}

export type Join = (owner: Cell, other: Cell) => void

/** A month, and a week for what follows from another link. */
export const REACH_DAYS = 31 + 7

/**
 * Which cells of one block are the same event: same act, time frame and day; the same place, one near it, or one
 * that contains it if it can contain no other; doers that agree. Undated cells join the last dated one. The cost
 * follows the number of cells that share a day.
 */
export function linksBetween(cells: readonly Cell[]): Link[] {
  const links: Link[] = []
  const sets = disjointSets()
  const join: Join = (owner, other) => {
    sets.join(owner.key, other.key)
    links.push({ owner, other })
  }
  for (const sameTime of Map.groupBy(cells, ({ timeKey }) => timeKey).values()) joinWithinDay(sameTime, { sets, join })
  joinNextDay(cells, join)
  joinDeaths(cells, join)
  const undated = joinUndated(cells, join)
  const meant = joinPlaceless(cells, join)
  joinLone(cells, join)
  joinSuccessive(
    undated.filter(cell => !meant.has(cell)),
    join,
  )
  return links
}
