import { daysBetween } from '../days.ts'
import { type DisjointSets, disjointSets } from '../disjoint-sets.ts'
import { byCodeUnits, keyOf, sortedBy } from '../order.ts'
import { type Cell, cellsOf, daysBack, disputable, doersAgree, happensOnce, isProspect } from './cell.ts'
import { isCoarse, isNear, liesIn, NEAR_KM } from './near.ts'
import type { Telling } from './telling.ts'

/**
 * Tellings of the same event, by the key of its first cell: same act, time frame and day; the same place, one near it, or one
 * that contains it if it can contain no other; doers that agree. Undated tellings join the last dated one. The cost
 * follows the number of cells that share act and day, not of tellings.
 */
export function sameEvents(tellings: readonly Telling[]): Map<string, Telling[]> {
  const cells = cellsOf(tellings)
  const sets = disjointSets()
  for (const sameTime of Map.groupBy(cells, timeKey).values()) joinWithinDay(sameTime, sets)
  const undated = joinUndated(cells, sets)
  const meant = joinPlaceless(cells, sets)
  joinSuccessive(
    undated.filter(cell => !meant.has(cell)),
    sets,
  )
  const events = new Map<string, Telling[]>()
  for (const cell of cells) {
    const key = sets.find(cell.key)
    const members = events.get(key)
    if (members) members.push(...cell.tellings)
    else events.set(key, [...cell.tellings])
  }
  return events
}

function timeKey({ kind, first }: Cell): string {
  return keyOf(kind, first.time?.day ?? first.time?.value ?? `~${first.published ?? first.report}`)
}

function joinWithinDay(cells: readonly Cell[], sets: DisjointSets): void {
  if (cells.length < 2) return
  const byPlace = Map.groupBy(cells, ({ first }) => first.place ?? '')
  for (const [place, same] of byPlace) if (place !== '') joinDoers(same, sets)
  const located = cells.filter(({ first }) => first.at)
  const exact = located.filter(({ first }) => first.at && !isCoarse(first.at))
  joinNear(exact, sets)
  const coarse = located.filter(({ first }) => first.at && isCoarse(first.at))
  for (const cell of coarse)
    joinOnly(
      cell,
      exact.filter(one => one.first.at && cell.first.at && liesIn(one.first.at, cell.first.at)),
      sets,
    )
  for (const cell of byPlace.get('') ?? []) if (cell.doer !== '') joinOnly(cell, located, sets)
}

/** At one place: cells without a doer join the only one with; all join where the doer is what is disputed. */
function joinDoers(cells: readonly Cell[], sets: DisjointSets): void {
  const [first] = cells
  if (!first) return
  const doers = new Set(cells.map(({ doer }) => doer).filter(doer => doer !== ''))
  if (doers.size > 1 && !disputable(first)) return
  for (const cell of cells) sets.join(first.key, cell.key)
}

/** Sweeps by latitude, so that only places within 15 km north or south are compared. */
function joinNear(cells: readonly Cell[], sets: DisjointSets): void {
  const inOrder = cells.toSorted((a, b) => latitude(a) - latitude(b) || byCodeUnits(a.key, b.key))
  inOrder.forEach((cell, index) => {
    for (let next = index + 1; next < inOrder.length; next++) {
      const other = inOrder[next]
      if (!other?.first.at || !cell.first.at || latitude(other) - latitude(cell) > NEAR_KM / 111) break
      if (cell.first.place !== other.first.place && isNear(cell.first.at, other.first.at) && mayJoin(cell, other)) {
        sets.join(cell.key, other.key)
      }
    }
  })
}

const latitude = ({ first }: Cell): number => first.at?.latitude ?? 0

const mayJoin = (a: Cell, b: Cell): boolean => doersAgree(a, b) && (a.doer !== '' || b.doer === '')

/** Joins a cell to the others if they are all one event already; a cell that could mean several stays by itself. */
function joinOnly(cell: Cell, others: readonly Cell[], sets: DisjointSets): void {
  const agreeing = others.filter(other => other !== cell && doersAgree(cell, other))
  const events = new Set(agreeing.map(other => sets.find(other.key)))
  const [only] = events
  if (events.size === 1 && only !== undefined) sets.join(cell.key, only)
}

/** A telling without a day, or with a week or month, joins the last dated one of the same act and place that it can mean. Returns those left. */
function joinUndated(cells: readonly Cell[], sets: DisjointSets): Cell[] {
  const left: Cell[] = []
  const where = ({ kind, first }: Cell) => keyOf(kind, first.place)
  const dated = Map.groupBy(
    cells.filter(cell => cell.day !== undefined && cell.first.place !== undefined),
    where,
  )
  for (const list of dated.values())
    list.sort((a, b) => byCodeUnits(b.day ?? '', a.day ?? '') || byCodeUnits(a.key, b.key))
  for (const cell of cells) {
    if (cell.day !== undefined || cell.first.place === undefined) continue
    if (isProspect(cell.first)) {
      left.push(cell)
      continue
    }
    const last = dated.get(where(cell))?.find(other => canMean(cell, other) && doersAgree(cell, other))
    if (last) sets.join(cell.key, last.key)
    else left.push(cell)
  }
  return left
}

/** Undated tellings of one act by one doer at one place, each published soon after the one before, are one: a plan told for days. */
function joinSuccessive(cells: readonly Cell[], sets: DisjointSets): void {
  const undated = cells.filter(
    ({ first }) => !first.time && first.published !== undefined && (isProspect(first) || happensOnce(first)),
  )
  const groups = Map.groupBy(undated, ({ kind, first, doer }) => keyOf(kind, first.place, doer))
  for (const group of groups.values()) {
    const inOrder = sortedBy(group, ({ first, key }) => keyOf(first.published, key))
    inOrder.forEach((cell, index) => {
      const before = inOrder[index - 1]
      const days = before && daysBetween(before.first.published ?? '', cell.first.published ?? '')
      if (before && days !== undefined && days <= daysBack(cell)) sets.join(before.key, cell.key)
    })
  }
}

/** "They completed their withdrawal on Friday": a dated act without a place is the undated one of the same doer, where that has one place only. Returns those joined. */
function joinPlaceless(cells: readonly Cell[], sets: DisjointSets): ReadonlySet<Cell> {
  const joined = new Set<Cell>()
  const dated = cells.filter(
    ({ day, doer, first }) => day !== undefined && doer !== '' && !first.place && happensOnce(first),
  )
  if (dated.length === 0) return joined
  const undated = Map.groupBy(
    cells.filter(({ day, first }) => day === undefined && first.at && !isProspect(first)),
    ({ kind, doer }) => keyOf(kind, doer),
  )
  for (const cell of dated) {
    const meant = (undated.get(keyOf(cell.kind, cell.doer)) ?? []).filter(other => canMean(other, cell))
    const [exact, ...others] = new Map(
      meant.flatMap(({ first: { at } }) => (at && !isCoarse(at) ? [[at.id, at] as const] : [])),
    ).values()
    if (!exact || others.length > 0) continue
    for (const other of meant) {
      const { at } = other.first
      if (!at || (at.id !== exact.id && !liesIn(exact, at))) continue
      sets.join(cell.key, other.key)
      joined.add(other)
    }
  }
  return joined
}

function canMean(undated: Cell, { day = '' }: Cell): boolean {
  const { time, published } = undated.first
  if (time?.interval) return time.interval.start <= day && day < time.interval.end
  if (published === undefined) return false
  const ago = daysBetween(day, published)
  return ago !== undefined && ago >= 0 && ago <= daysBack(undated)
}
