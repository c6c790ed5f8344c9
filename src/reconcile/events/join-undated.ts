import { daysBetween } from '../days.ts'
import { bestOf, byCodeUnits, keyOf, sortedBy } from '../order.ts'
import { type Cell, daysBack, doersAgree, happensOnce, happensOnceAround, isDoneAsPlanned } from './cell.ts'
import type { Join } from './links-between.ts'
import { canMean, MONTH, WEEK } from './meant-day.ts'
import { isCoarse, isNear, spotsAgree } from './near.ts'
import { isViolent } from './says.ts'

/**
 * A telling without a day, or with a week or month, joins the last dated one of the same act and place that it can mean; a plan joins
 * the first one after it. Returns those left.
 */
export function joinUndated(cells: readonly Cell[], join: Join): Cell[] {
  const left: Cell[] = []
  const where = ({ act, at }: Cell) => keyOf(act, at?.id)
  const dated = Map.groupBy(
    cells.filter(cell => cell.day !== undefined && cell.at),
    where,
  )
  for (const list of dated.values())
    list.sort((a, b) => byCodeUnits(b.day ?? '', a.day ?? '') || byCodeUnits(a.key, b.key))
  const days = daysOfViolence(cells)
  for (const cell of cells) {
    if (cell.day !== undefined || !cell.at) continue
    const here = dated.get(where(cell)) ?? []
    const meant =
      cell.mood === 'done'
        ? (here.find(other => means(cell, other)) ?? onlyAround(cell, cells) ?? onlyDeed(cell, days))
        : here.findLast(other => isCarriedOut(cell, other))
    if (meant) join(cell, meant)
    else left.push(cell)
  }
  return left
}

const means = (cell: Cell, other: Cell): boolean =>
  other.mood === 'done' && canMean(cell, other, MONTH) && doersAgree(cell, other)

/** True where what was planned is done within a week. */
function isCarriedOut(plan: Cell, { mood, day = '', ...other }: Cell): boolean {
  if (plan.mood !== 'plan' || mood !== 'done' || !isDoneAsPlanned(plan) || plan.published === undefined) return false
  const days = daysBetween(plan.published, day)
  return days !== undefined && days >= 0 && days <= WEEK && doersAgree(plan, { mood, day, ...other })
}

/** Of an act that happens once: the last dated cell at a place that contains the cell’s or lies in it, where these are one place. */
function onlyAround(cell: Cell, others: readonly Cell[]): Cell | undefined {
  if (!happensOnceAround(cell)) return undefined
  const around = others.filter(
    other => other.day !== undefined && other.act === cell.act && placesAgree(cell, other) && means(cell, other),
  )
  return arePlacesOne(around)
    ? bestOf(around, (a, b) => byCodeUnits(b.day ?? '', a.day ?? '') || byCodeUnits(a.key, b.key))
    : undefined
}

/** What was done with violence at each place, dated. */
function daysOfViolence(cells: readonly Cell[]): ReadonlyMap<string, readonly Cell[]> {
  return Map.groupBy(
    cells.filter(({ act, day, at, mood }) => isViolent(act) && day !== undefined && at && mood === 'done'),
    ({ at }) => at?.id ?? '',
  )
}

/** "The attack on the port", told some days later, is the only one of that week there. */
function onlyDeed(cell: Cell, days: ReadonlyMap<string, readonly Cell[]>): Cell | undefined {
  if (!cell.refers || cell.published === undefined || !isViolent(cell.act)) return undefined
  const { published, at } = cell
  const week = (days.get(at?.id ?? '') ?? []).filter(({ day = '' }) => {
    const ago = daysBetween(day, published)
    return ago !== undefined && ago >= 0 && ago <= WEEK
  })
  const agreeing = week.filter(other => doersAgree(cell, other) && (other.act === cell.act || cell.says !== 'deed'))
  return new Set(week.map(({ day }) => day)).size === 1
    ? bestOf(agreeing, (a, b) => byCodeUnits(a.key, b.key))
    : undefined
}

/**
 * Undated tellings of one act by one doer at one place, each published soon after the one before, are one: a plan told for days,
 * and its doing where that is one event with it.
 */
export function joinSuccessive(cells: readonly Cell[], join: Join): void {
  const undated = cells.filter(cell => cell.published !== undefined && (cell.mood !== 'done' || happensOnce(cell)))
  const groups = Map.groupBy(undated, cell =>
    keyOf(
      cell.at?.kind === 'facility' ? cell.at.id : cell.act,
      cell.isBackground ? 'before' : '',
      isAhead(cell) ? 'ahead' : '',
    ),
  )
  for (const group of groups.values()) {
    const inOrder = sortedBy(group, ({ published, key }) => keyOf(published, key))
    inOrder.forEach((cell, index) => {
      const before = lastBefore(cell, inOrder, index)
      if (before) join(cell, before)
    })
  }
}

const isAhead = (cell: Cell): boolean => cell.mood !== 'done' && !isDoneAsPlanned(cell)

/** Two weeks: what is feared is feared again as long as it has not come. */
const reachOf = (cell: Cell): number => (isAhead(cell) ? 2 * WEEK : daysBack(cell))

/** The last one published no longer ago than the cell can mean that tells the same; `undefined` where several doers are told of and the cell names none. */
function lastBefore(cell: Cell, inOrder: readonly Cell[], index: number): Cell | undefined {
  let last: Cell | undefined
  for (let at = index - 1; at >= 0; at--) {
    const other = inOrder[at]
    const days = other && daysBetween(other.published ?? '', cell.published ?? '')
    if (!other || days === undefined || days > reachOf(cell)) break
    if (!isSame(cell, other)) continue
    if (cell.doer === other.doer) return last ?? other
    if (last && last.doer !== other.doer && last.doer !== '' && other.doer !== '') return undefined
    last ??= other
  }
  return last
}

const isSame = (cell: Cell, other: Cell): boolean =>
  doersAgree(cell, other) &&
  (cell.at?.id === other.at?.id || (cell.doer !== '' && !isViolent(cell.act) && placesAgree(cell, other)))

function placesAgree({ at: a }: Cell, { at: b }: Cell): boolean {
  return a !== undefined && b !== undefined && spotsAgree(a, b)
}

/** True where the exact places of some cells are one, or near each other. */
export function arePlacesOne(cells: readonly Cell[]): boolean {
  const exact = cells.flatMap(({ at }) => (at && !isCoarse(at) ? [at] : []))
  return exact.every(at => exact[0] && (at.id === exact[0].id || isNear(at, exact[0])))
}
