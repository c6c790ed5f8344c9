import { daysBetween } from '../days.ts'
import { bestOf, keyOf } from '../order.ts'
import { anchorOf, type Cell, doersAgree, happensOnceAround, isOnlyOne } from './cell.ts'
import { arePlacesOne } from './join-undated.ts'
import type { Join } from './links-between.ts'
import { canMean, WEEK } from './meant-day.ts'
import { isCoarse, liesIn } from './near.ts'

/** "They completed their withdrawal on Friday": a dated act without a place is the undated one of the same doer, where that has one place only. Returns those joined. */
export function joinPlaceless(cells: readonly Cell[], join: Join): ReadonlySet<Cell> {
  const joined = new Set<Cell>()
  const dated = cells.filter(cell => cell.day !== undefined && cell.doer !== '' && !cell.at && happensOnceAround(cell))
  if (dated.length === 0) return joined
  const undated = Map.groupBy(
    cells.filter(({ day, at, mood }) => day === undefined && at && mood === 'done'),
    ({ act, doer }) => keyOf(act, doer),
  )
  for (const cell of dated) {
    const meant = (undated.get(keyOf(cell.act, cell.doer)) ?? []).filter(other => canMean(other, cell, WEEK))
    const [exact, ...others] = new Map(
      meant.flatMap(({ at }) => (at && !isCoarse(at) ? [[at.id, at] as const] : [])),
    ).values()
    if (!exact || others.length > 0) continue
    for (const other of meant) {
      const { at } = other
      if (!at || (at.id !== exact.id && !liesIn(exact, at))) continue
      join(cell, other)
      joined.add(other)
    }
  }
  return joined
}

/** "The retreat", told without day and place, is the one that reports of the week before tell of, where that has one place and one doer. */
export function joinLone(cells: readonly Cell[], join: Join): void {
  const lone = cells.filter(
    cell => !cell.at && cell.published !== undefined && cell.mood === 'done' && !cell.isBackground && isOnlyOne(cell),
  )
  if (lone.length === 0) return
  const located = Map.groupBy(
    cells.filter(({ at, interval, isBackground }) => at && !interval && !isBackground),
    ({ act }) => act,
  )
  for (const cell of lone) {
    const week = (located.get(cell.act) ?? []).filter(
      other => other.mood !== 'open' && doersAgree(cell, other) && isInWeekBefore(other, cell),
    )
    const doers = new Set(week.map(({ doer }) => doer).filter(doer => doer !== ''))
    if (doers.size > 1 || !arePlacesOne(week)) continue
    const last = bestOf(week, (a, b) => (keyOf(anchorOf(a), a.key) > keyOf(anchorOf(b), b.key) ? -1 : 1))
    if (last) join(cell, last)
  }
}

function isInWeekBefore(other: Cell, { published = '' }: Cell): boolean {
  const days = daysBetween(anchorOf(other), published)
  return days !== undefined && days >= 0 && days <= WEEK
}
