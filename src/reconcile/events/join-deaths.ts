import { daysBetween } from '../days.ts'
import { keyOf, sortedBy } from '../order.ts'
import { anchorOf, type Cell } from './cell.ts'
import type { Join } from './links-between.ts'

/** Somebody dies once: reports of a week that name the same dead tell one death, wherever each places it. */
export function joinDeaths(cells: readonly Cell[], join: Join): void {
  const dead = cells.filter(({ victim, mood }) => victim !== undefined && mood === 'done')
  for (const group of Map.groupBy(dead, ({ act, victim }) => keyOf(act, victim)).values()) {
    const inOrder = sortedBy(group, cell => keyOf(anchorOf(cell), cell.key))
    inOrder.forEach((cell, index) => {
      const before = inOrder[index - 1]
      const days = before && daysBetween(anchorOf(before), anchorOf(cell))
      if (before && days !== undefined && days <= WEEK) join(cell, before)
    })
  }
}

const WEEK = 7
