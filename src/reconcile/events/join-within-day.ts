import { dayAfter } from '../days.ts'
import type { DisjointSets } from '../disjoint-sets.ts'
import { byCodeUnits, keyOf, sortedBy } from '../order.ts'
import { type Cell, disputable, doersAgree, happensOnce, isDoneAsPlanned, isOnlyOne } from './cell.ts'
import type { Join } from './links-between.ts'
import { isCoarse, isNear, liesIn, NEAR_KM } from './near.ts'
import { isViolent, type Says } from './says.ts'

interface Joining {
  readonly sets: DisjointSets
  readonly join: Join
}

/** Cells of one time: what has happened, and apart from it what may come. */
export function joinWithinDay(cells: readonly Cell[], joining: Joining): void {
  if (cells.length < 2) return
  for (const group of Map.groupBy(cells, isDone).values()) {
    for (const sameAct of Map.groupBy(group, ({ act }) => act).values()) joinSameAct(sameAct, joining)
    joinAtFacility(group, joining.join)
    for (const says of ['violence', 'harm'] as const) joinVague(group, says, joining)
  }
}

/** A plan for that very day is of what is then done. */
const isDone = (cell: Cell): boolean =>
  cell.mood === 'done' || (cell.mood === 'plan' && (cell.day !== undefined || isDoneAsPlanned(cell)))

function joinSameAct(cells: readonly Cell[], { sets, join }: Joining): void {
  if (cells.length < 2) return
  const byPlace = Map.groupBy(cells, ({ at }) => at?.id ?? '')
  for (const [place, same] of byPlace) if (place !== '') joinDoers(same, join)
  const exact = cells.filter(({ at }) => at && !isCoarse(at))
  joinNear(exact, join)
  joinNearDoer(exact, join)
  for (const cell of cells) {
    const { at } = cell
    if (!at || !isCoarse(at) || (cell.published !== undefined && isViolent(cell.act))) continue
    joinOnly(
      cell,
      exact.filter(one => one.at && liesIn(one.at, at)),
      { sets, join },
    )
  }
  const located = cells.filter(({ at }) => at)
  const everywhere = located.filter(({ at }) => at?.kind === 'country')
  for (const cell of byPlace.get('') ?? []) {
    if (PLACELESS_APART.has(cell.act) || (cell.doer === '' && !isOnlyOne(cell))) continue
    joinOnly(cell, everywhere.length > 0 ? everywhere : located, { sets, join })
  }
}

/** What is destroyed is told by its place only. */
const PLACELESS_APART: ReadonlySet<Cell['act']> = new Set<Cell['act']>(['property.destruction'])

/** Whatever is said to have been done to a bridge or dam on one day is one deed. */
function joinAtFacility(cells: readonly Cell[], join: Join): void {
  const facilities = cells.filter(({ at }) => at?.kind === 'facility')
  for (const [first, ...others] of Map.groupBy(facilities, ({ at }) => at?.id).values())
    if (first) for (const other of others) join(first, other)
}

/** "The attack" and "killed" are told of the only deed of that time which was done there, or near it, by anybody who may have done it. */
function joinVague(cells: readonly Cell[], says: Says, { sets, join }: Joining): void {
  const surer = cells.filter(one => one.at && (one.says === 'deed' || (says === 'harm' && one.says === 'violence')))
  if (surer.length === 0) return
  for (const cell of cells) {
    const { at } = cell
    if (cell.says !== says || !at || (cell.published !== undefined && isCoarse(at))) continue
    const here = surer.filter(one => one.at?.id === at.id)
    const around = surer.filter(one => one.at && (isNear(one.at, at) || (isCoarse(at) && liesIn(one.at, at))))
    joinOnly(cell, here.length > 0 ? here : around, { sets, join })
  }
}

/** At one place: cells without a doer join the only one with; all join where the doer is what is disputed. */
function joinDoers(cells: readonly Cell[], join: Join): void {
  const [first] = cells
  if (!first) return
  if (doersOf(cells).size > 1 && !disputable(first)) {
    for (const [one, ...others] of Map.groupBy(cells, ({ doer }) => doer).values())
      if (one && one.doer !== '') for (const other of others) join(one, other)
    return
  }
  for (const cell of cells) if (cell !== first) join(first, cell)
}

const doersOf = (cells: readonly Cell[]): ReadonlySet<string> =>
  new Set(cells.map(({ doer }) => doer).filter(doer => doer !== ''))

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

const mayJoin = (a: Cell, b: Cell): boolean => doersAgree(a, b) && (a.doer === '') === (b.doer === '')

/** Told of nobody: by the only one who did it near by. */
function joinNearDoer(cells: readonly Cell[], join: Join): void {
  const known = cells.filter(({ doer }) => doer !== '')
  for (const cell of known.length > 0 ? cells : []) {
    const { at } = cell
    if (!at || cell.doer !== '') continue
    const near = known.filter(other => other.at && isNear(at, other.at))
    const [first] = near
    if (first && (doersOf(near).size === 1 || disputable(cell))) join(cell, first)
  }
}

/** Joins a cell to the others if they are all one event already; a cell that could mean several stays by itself. */
function joinOnly(cell: Cell, others: readonly Cell[], { sets, join }: Joining): void {
  const agreeing = others.filter(other => other !== cell && doersAgree(cell, other))
  const [first] = agreeing
  if (first && new Set(agreeing.map(other => sets.find(other.key))).size === 1) join(cell, first)
}

/** What happens once to a place is told of one day or the next: two reports that differ by a day tell of one act. */
export function joinNextDay(cells: readonly Cell[], join: Join): void {
  const once = cells.filter(cell => cell.day !== undefined && cell.at && happensOnce(cell) && isDone(cell))
  const byDay = Map.groupBy(once, ({ act, at, day }) => keyOf(act, at?.id, day))
  for (const today of byDay.values()) {
    const [cell] = sortedBy(today, ({ key }) => key)
    const next = cell && byDay.get(keyOf(cell.act, cell.at?.id, dayAfter(cell.day ?? '', 1)))
    if (!next) continue
    const both = [...today, ...next]
    for (const one of today)
      for (const other of next)
        if (disputable(one) || one.doer === other.doer || (doersOf(both).size < 2 && doersAgree(one, other)))
          join(one, other)
  }
}
