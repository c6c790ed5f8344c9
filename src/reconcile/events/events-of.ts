import type { EventId, RecordEventId, ReportId } from '../../record/ids.ts'
import { keyOf, sortedBy } from '../order.ts'
import type { Work } from '../work/work.ts'
import { cellOf } from './cell.ts'
import { copiesShelf } from './copies-of.ts'
import { eventIdOf } from './event-face.ts'
import { neighboursOf } from './relink.ts'
import type { Telling } from './telling.ts'

/** An event that links and decisions make. `ids`: those of all its tellings on which there is a decision, and its own. */
export interface FoundEvent {
  readonly id: RecordEventId
  readonly tellings: readonly Telling[]
  readonly ids: readonly string[]
}

/** The events that some cells are part of: what links, copied passages and a reviewer’s merges connect, less what splits take out. Known by the first telling. */
export function eventsOf(work: Work, cells: ReadonlySet<string>): FoundEvent[] {
  const { workings } = work
  const inCell = workings.shelf<readonly [ReportId, EventId]>('in-cell')
  const tellings = workings.shelf<Telling>('tellings')
  const copies = copiesShelf(workings)
  const merged = mergedCells(work)
  const done = new Set<string>()
  const found: FoundEvent[] = []
  for (const start of cells) {
    if (done.has(start)) continue
    const reached = new Set([start])
    const passages = new Set<string>()
    const all: Telling[] = []
    for (const cell of reached) {
      done.add(cell)
      const told = inCell.list(cell).flatMap(([, [report, event]]) => tellings.get(report, event) ?? [])
      for (const other of [...neighboursOf(work, cell), ...(merged.get(cell) ?? [])]) reached.add(other)
      for (const { copyKey } of told) {
        if (passages.has(copyKey)) continue
        passages.add(copyKey)
        for (const [, other] of copies.list(copyKey)) reached.add(other)
      }
      all.push(...told)
    }
    found.push(...split(work, all).map(group => foundEvent(work, group)))
  }
  return found
}

/** Cells that merges join, both ways. */
function mergedCells(work: Work): ReadonlyMap<string, readonly string[]> {
  const joined = new Map<string, string[]>()
  const join = (a: string, b: string) => joined.set(a, [...(joined.get(a) ?? []), b])
  for (const { kind, of, with: others = [] } of work.replay.decisions) {
    const cell = kind === 'merge' ? cellOfId(work, of) : undefined
    if (cell === undefined) continue
    for (const id of others) {
      const other = cellOfId(work, id)
      if (other === undefined) continue
      join(cell, other)
      join(other, cell)
    }
  }
  return joined
}

/** The telling that a telling’s id names. */
export function tellingOfId({ workings }: Work, id: string): Telling | undefined {
  const [report, event] = workings.shelf<readonly [ReportId, EventId]>('telling-ids').get(id, '') ?? []
  return report === undefined || event === undefined
    ? undefined
    : workings.shelf<Telling>('tellings').get(report, event)
}

function cellOfId(work: Work, id: string): string | undefined {
  const telling = tellingOfId(work, id)
  return telling && cellOf(telling).key
}

/** What splits leave together, and merges after them join again, in the order in which they were decided. */
function split(work: Work, tellings: readonly Telling[]): (readonly Telling[])[] {
  let groups: (readonly Telling[])[] = tellings.length > 0 ? [tellings] : []
  for (const { kind, of, with: others = [] } of work.replay.decisions) {
    if (kind === 'merge' && groups.length > 1) groups = joined(groups, new Set([of, ...others]))
    if (kind !== 'split') continue
    const reports = new Set<string>(others)
    groups = groups.flatMap(group => {
      if (!group.some(telling => eventIdOf(telling) === of)) return [group]
      const leaving = group.filter(({ report }) => reports.has(report))
      const staying = group.filter(({ report }) => !reports.has(report))
      return leaving.length === 0 || staying.length === 0 ? [group] : [staying, leaving]
    })
  }
  return groups
}

function joined(groups: readonly (readonly Telling[])[], ids: ReadonlySet<string>): (readonly Telling[])[] {
  const named = groups.filter(group => group.some(telling => ids.has(eventIdOf(telling))))
  return [...groups.filter(group => !named.includes(group)), ...(named.length > 0 ? [named.flat()] : [])]
}

function foundEvent(work: Work, group: readonly Telling[]): FoundEvent {
  const tellings = sortedBy(group, ({ published, report, event }) => keyOf(published ?? '~', report, event))
  const [first] = tellings
  if (!first) throw new Error('An event that nobody tells')
  const ids = work.replay.decides('v') ? tellings.map(eventIdOf).filter(id => work.replay.isDecided(id)) : []
  return { id: eventIdOf(first), tellings, ids }
}
