import { daysBetween } from '../days.ts'
import { type DisjointSets, disjointSets } from '../disjoint-sets.ts'
import { byCodeUnits, keyOf, sortedBy } from '../order.ts'
import { type Cell, daysBack, disputable, doersAgree, happensOnce } from './cell.ts'
import { isCoarse, isNear, liesIn, NEAR_KM } from './near.ts'
import type { Says } from './says.ts'

/** Two cells of one event. Whether there is a link follows from the cells within `REACH_DAYS` of the first. */
export interface Link {
  readonly owner: Cell
  readonly other: Cell
}

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
  for (const sameTime of Map.groupBy(cells, ({ timeKey }) => timeKey).values()) {
    for (const sameAct of Map.groupBy(sameTime, ({ act }) => act).values()) joinWithinDay(sameAct, sets, join)
    for (const says of ['violence', 'harm'] as const) joinVague(sameTime, says, { sets, join })
  }
  const undated = joinUndated(cells, join)
  const meant = joinPlaceless(cells, join)
  joinSuccessive(
    undated.filter(cell => !meant.has(cell)),
    join,
  )
  return links
}

type Join = (owner: Cell, other: Cell) => void

function joinWithinDay(cells: readonly Cell[], sets: DisjointSets, join: Join): void {
  if (cells.length < 2) return
  const byPlace = Map.groupBy(cells, ({ at }) => at?.id ?? '')
  for (const [place, same] of byPlace) if (place !== '') joinDoers(same, join)
  const exact = cells.filter(({ at }) => at && !isCoarse(at))
  joinNear(exact, join)
  for (const cell of cells) {
    const { at } = cell
    if (!at || !isCoarse(at)) continue
    joinOnly(
      cell,
      exact.filter(one => one.at && liesIn(one.at, at)),
      { sets, join },
    )
  }
  const located = cells.filter(({ at }) => at)
  for (const cell of byPlace.get('') ?? []) if (cell.doer !== '') joinOnly(cell, located, { sets, join })
}

/** "The attack" and "killed" are told of the only deed of that time which was done there, or near it, by anybody who may have done it. */
function joinVague(cells: readonly Cell[], says: Says, { sets, join }: Joining): void {
  const surer = cells.filter(one => one.at && (one.says === 'deed' || (says === 'harm' && one.says === 'violence')))
  if (surer.length === 0) return
  for (const cell of cells) {
    const { at } = cell
    if (cell.says !== says || !at) continue
    const here = surer.filter(one => one.at?.id === at.id)
    const around = surer.filter(one => one.at && (isNear(one.at, at) || (isCoarse(at) && liesIn(one.at, at))))
    joinOnly(cell, here.length > 0 ? here : around, { sets, join })
  }
}

interface Joining {
  readonly sets: DisjointSets
  readonly join: Join
}

/** At one place: cells without a doer join the only one with; all join where the doer is what is disputed. */
function joinDoers(cells: readonly Cell[], join: Join): void {
  const [first] = cells
  if (!first) return
  const doers = new Set(cells.map(({ doer }) => doer).filter(doer => doer !== ''))
  if (doers.size > 1 && !disputable(first)) return
  for (const cell of cells) if (cell !== first) join(first, cell)
}

/** Sweeps by latitude, so that only places within 15 km north or south are compared. */
function joinNear(cells: readonly Cell[], join: Join): void {
  const inOrder = cells.toSorted((a, b) => latitude(a) - latitude(b) || byCodeUnits(a.key, b.key))
  inOrder.forEach((cell, index) => {
    for (let next = index + 1; next < inOrder.length; next++) {
      const other = inOrder[next]
      if (!other?.at || !cell.at || latitude(other) - latitude(cell) > NEAR_KM / 111) break
      if (cell.at.id !== other.at.id && isNear(cell.at, other.at) && mayJoin(cell, other)) join(cell, other)
    }
  })
}

const latitude = ({ at }: Cell): number => at?.latitude ?? 0

const mayJoin = (a: Cell, b: Cell): boolean => doersAgree(a, b) && (a.doer !== '' || b.doer === '')

/** Joins a cell to the others if they are all one event already; a cell that could mean several stays by itself. */
function joinOnly(cell: Cell, others: readonly Cell[], { sets, join }: Joining): void {
  const agreeing = others.filter(other => other !== cell && doersAgree(cell, other))
  const [first] = agreeing
  if (first && new Set(agreeing.map(other => sets.find(other.key))).size === 1) join(cell, first)
}

/** A telling without a day, or with a week or month, joins the last dated one of the same act and place that it can mean. Returns those left. */
function joinUndated(cells: readonly Cell[], join: Join): Cell[] {
  const left: Cell[] = []
  const where = ({ act, at }: Cell) => keyOf(act, at?.id)
  const dated = Map.groupBy(
    cells.filter(cell => cell.day !== undefined && cell.at),
    where,
  )
  for (const list of dated.values())
    list.sort((a, b) => byCodeUnits(b.day ?? '', a.day ?? '') || byCodeUnits(a.key, b.key))
  for (const cell of cells) {
    if (cell.day !== undefined || !cell.at) continue
    const last = cell.isProspect
      ? undefined
      : dated.get(where(cell))?.find(other => canMean(cell, other, MONTH) && doersAgree(cell, other))
    if (last) join(cell, last)
    else left.push(cell)
  }
  return left
}

/** Undated tellings of one act by one doer at one place, each published soon after the one before, are one: a plan told for days. */
function joinSuccessive(cells: readonly Cell[], join: Join): void {
  const undated = cells.filter(cell => cell.published !== undefined && (cell.isProspect || happensOnce(cell)))
  const groups = Map.groupBy(undated, ({ act, at, doer }) => keyOf(act, at?.id, doer))
  for (const group of groups.values()) {
    const inOrder = sortedBy(group, ({ published, key }) => keyOf(published, key))
    inOrder.forEach((cell, index) => {
      const before = inOrder[index - 1]
      const days = before && daysBetween(before.published ?? '', cell.published ?? '')
      if (before && days !== undefined && days <= daysBack(cell)) join(cell, before)
    })
  }
}

/** "They completed their withdrawal on Friday": a dated act without a place is the undated one of the same doer, where that has one place only. Returns those joined. */
function joinPlaceless(cells: readonly Cell[], join: Join): ReadonlySet<Cell> {
  const joined = new Set<Cell>()
  const dated = cells.filter(cell => cell.day !== undefined && cell.doer !== '' && !cell.at && happensOnce(cell))
  if (dated.length === 0) return joined
  const undated = Map.groupBy(
    cells.filter(({ day, at, isProspect }) => day === undefined && at && !isProspect),
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

const WEEK = 7
const MONTH = 31

/** True where the words leave that day open: it lies in the days they give, which are no more than `longest`, or shortly before publication. */
function canMean(undated: Cell, { day = '' }: Cell, longest: number): boolean {
  const { interval, published } = undated
  if (interval) {
    const days = daysBetween(interval.start, interval.end)
    return days !== undefined && days <= longest && interval.start <= day && day < interval.end
  }
  if (published === undefined) return false
  const ago = daysBetween(day, published)
  return ago !== undefined && ago >= 0 && ago <= daysBack(undated)
}
