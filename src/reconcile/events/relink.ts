import type { Shelf } from '../../record/workings.ts'
import { dayAfter } from '../days.ts'
import { byCodeUnits } from '../order.ts'
import type { Work } from '../work/work.ts'
import { anchorOf, type Cell } from './cell.ts'
import { type Link, linksBetween, REACH_DAYS } from './links-between.ts'
import { nearMisses } from './near-misses.ts'
import type { Placed } from './place-tellings.ts'

/** The cells that a cell is linked with by its own reasons; group: cell. And back. */
interface Web {
  readonly links: Shelf<1>
  readonly linkedBy: Shelf<1>
}

const shelvesOf = ({ workings }: Work) => ({
  cells: workings.shelf<Cell>('cells'),
  same: { links: workings.shelf<1>('links'), linkedBy: workings.shelf<1>('linked-by') },
  near: { links: workings.shelf<1>('near-misses'), linkedBy: workings.shelf<1>('near-missed-by') },
})
type Shelves = ReturnType<typeof shelvesOf>

/** The cells that are linked with one. */
export function neighboursOf(work: Work, cell: string): string[] {
  const { links, linkedBy } = shelvesOf(work).same
  return [...links.list(cell), ...linkedBy.list(cell)].map(([other]) => other)
}

/** The cells that one nearly matches, and those that nearly match it: of the last no more than `limit`, if given, the first by key. */
export function nearTo(work: Work, cell: string, limit?: number): string[] {
  const { links, linkedBy } = shelvesOf(work).near
  return [...links.list(cell), ...linkedBy.list(cell, limit === undefined ? {} : { limit })].map(([other]) => other)
}

/** Finds anew the links of cells around those that have come or gone; returns the cells whose links are others. */
export function relink(work: Work, { days, gone }: Placed): Set<string> {
  const shelves = shelvesOf(work)
  const touched = new Set<string>()
  for (const cell of gone)
    for (const web of [shelves.same, shelves.near]) for (const other of unlink(cell, web)) touched.add(other)
  for (const [block, changed] of days)
    for (const span of spansAround(changed)) for (const cell of relinkSpan(block, span, shelves)) touched.add(cell)
  return touched
}

function unlink(cell: string, { links, linkedBy }: Web): string[] {
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

function relinkSpan(block: string, { from, to }: DaySpan, { cells, same, near }: Shelves): string[] {
  // Keys go on after the day: what begins with the last day comes before its next character.
  const range = { from: dayAfter(from, -REACH_DAYS), to: `${dayAfter(to, REACH_DAYS)}~` }
  const around = cells
    .list(block, range)
    .map(([, cell]) => cell)
    .sort((a, b) => byCodeUnits(a.key, b.key))
  const inside = around.filter(cell => from <= anchorOf(cell) && anchorOf(cell) <= to).map(({ key }) => key)
  return [...putLinks(inside, linksBetween(around), same), ...putLinks(inside, nearMisses(around), near)]
}

/** Puts the links of some cells in place of those they had; returns the cells whose links are others. */
function putLinks(owners: readonly string[], links: readonly Link[], web: Web): string[] {
  const found = new Map(owners.map(owner => [owner, new Set<string>()]))
  for (const { owner, other } of links) found.get(owner.key)?.add(other.key)
  const touched: string[] = []
  for (const [owner, now] of found) {
    for (const [other] of web.links.list(owner)) {
      if (now.delete(other)) continue
      web.links.remove(owner, other)
      web.linkedBy.remove(other, owner)
      touched.push(owner, other)
    }
    for (const other of now) {
      web.links.put(owner, other, 1)
      web.linkedBy.put(other, owner, 1)
      touched.push(owner, other)
    }
  }
  return touched
}
