import type { Shelf } from '../../record/workings.ts'
import { dayAfter } from '../days.ts'
import { byCodeUnits } from '../order.ts'
import type { Work } from '../work/work.ts'
import { anchorOf, type Cell } from './cell.ts'
import { linksBetween, REACH_DAYS } from './links-between.ts'
import type { Placed } from './place-tellings.ts'

const shelvesOf = ({ workings }: Work) => ({
  cells: workings.shelf<Cell>('cells'),
  /** The cells that a cell is linked with by its own reasons; group: cell. And back. */
  links: workings.shelf<1>('links'),
  linkedBy: workings.shelf<1>('linked-by'),
})
type Shelves = ReturnType<typeof shelvesOf>

/** The cells that are linked with one. */
export function neighboursOf({ workings }: Work, cell: string): string[] {
  const links: Shelf<1> = workings.shelf('links')
  const back: Shelf<1> = workings.shelf('linked-by')
  return [...links.list(cell), ...back.list(cell)].map(([other]) => other)
}

/** Finds anew the links of cells around those that have come or gone; returns the cells whose links are others. */
export function relink(work: Work, { days, gone }: Placed): Set<string> {
  const shelves = shelvesOf(work)
  const touched = new Set<string>()
  for (const cell of gone) for (const other of unlink(cell, shelves)) touched.add(other)
  for (const [block, changed] of days)
    for (const span of spansAround(changed)) for (const cell of relinkSpan(block, span, shelves)) touched.add(cell)
  return touched
}

function unlink(cell: string, { links, linkedBy }: Shelves): string[] {
  const to = links.list(cell).map(([other]) => other)
  const from = linkedBy.list(cell).map(([other]) => other)
  for (const other of to) {
    links.remove(cell, other)
    linkedBy.remove(other, cell)
  }
  for (const other of from) {
    links.remove(other, cell)
    linkedBy.remove(cell, other)
  }
  return [...to, ...from]
}

interface DaySpan {
  readonly from: string
  readonly to: string
}

/** The days on which a link can have changed, by those on which a cell has: stretches that do not touch. Undated cells stand at the empty day. */
function spansAround(days: ReadonlySet<string>): DaySpan[] {
  const spans: DaySpan[] = []
  for (const day of [...days].sort(byCodeUnits)) {
    const span = { from: dayAfter(day, -REACH_DAYS), to: dayAfter(day, REACH_DAYS) }
    const last = spans.at(-1)
    if (last && span.from <= last.to && last.from !== '') spans[spans.length - 1] = { from: last.from, to: span.to }
    else spans.push(span)
  }
  return spans
}

function relinkSpan(block: string, { from, to }: DaySpan, { cells, links, linkedBy }: Shelves): string[] {
  // Keys go on after the day: what begins with the last day comes before its next character.
  const range = { from: dayAfter(from, -REACH_DAYS), to: `${dayAfter(to, REACH_DAYS)}~` }
  const around = cells
    .list(block, range)
    .map(([, cell]) => cell)
    .sort((a, b) => byCodeUnits(a.key, b.key))
  const isInside = (cell: Cell) => from <= anchorOf(cell) && anchorOf(cell) <= to
  const found = new Map<string, Set<string>>()
  for (const cell of around) if (isInside(cell)) found.set(cell.key, new Set())
  for (const { owner, other } of linksBetween(around)) found.get(owner.key)?.add(other.key)
  const touched: string[] = []
  for (const [owner, now] of found) {
    for (const [other] of links.list(owner)) {
      if (now.delete(other)) continue
      links.remove(owner, other)
      linkedBy.remove(other, owner)
      touched.push(owner, other)
    }
    for (const other of now) {
      links.put(owner, other, 1)
      linkedBy.put(other, owner, 1)
      touched.push(owner, other)
    }
  }
  return touched
}
