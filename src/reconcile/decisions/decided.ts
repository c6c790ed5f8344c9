import type { Decision } from '../../record/decision.ts'
import { type ActorId, idFrom, type ReportId } from '../../record/ids.ts'
import type { Reading } from '../../record/reading.ts'
import type { Workings } from '../../record/workings.ts'
import { outletOf } from '../homes/outlet.ts'

/** What decisions that are new, or no longer stand, are about. */
export interface Decided {
  readonly reports: ReadonlySet<ReportId>
  readonly actors: ReadonlySet<ActorId>
  /** Ids of events of the record, each that of a telling. */
  readonly tellings: readonly string[]
}

const shelvesOf = (workings: Workings) => ({
  /** Decisions that stood when the record was last changed. */
  standing: workings.shelf<Decision>('standing'),
  /** The report of each part of a reading that there can be a decision on. */
  partOf: workings.shelf<ReportId>('part-of'),
  parts: workings.shelf<readonly string[]>('report-parts'),
  ofOutlet: workings.shelf<1>('outlet-reports'),
  outlets: workings.shelf<string>('report-outlet'),
  actorReports: workings.shelf<ReportId>('actor-reports'),
})

/** Remembers which parts a report has and whose it is, so that a decision on one finds the report. */
export function noteParts(workings: Workings, report: ReportId, reading: Reading | undefined): void {
  const { partOf, parts, ofOutlet, outlets } = shelvesOf(workings)
  const now = reading ? partIds(reading) : []
  for (const id of parts.get(report, '') ?? []) partOf.remove(id, '')
  for (const id of now) partOf.put(id, '', report)
  if (now.length > 0) parts.put(report, '', now)
  else parts.remove(report, '')
  const before = outlets.get(report, '')
  const outlet = reading && outletOf(reading.report)
  if (before === outlet) return
  if (before !== undefined) ofOutlet.remove(before, report)
  if (outlet === undefined) outlets.remove(report, '')
  else {
    outlets.put(report, '', outlet)
    ofOutlet.put(outlet, report, 1)
  }
}

/** The parts of a reading on which there can be a decision, the statements they are said to stand in, and the family it can be first in. */
function partIds({ report, events, statements, figures, control }: Reading): string[] {
  const parts = [...events, ...figures, ...control]
  const within = parts.flatMap(({ statement }) => statement ?? [])
  return [
    ...new Set<string>([
      ...parts.map(({ id }) => id),
      ...statements.map(({ id }) => id),
      ...within,
      idFrom('w', report.id),
    ]),
  ]
}

/** Compares the decisions that stand now with those that stood before. To be asked before anything else is changed. */
export function decidedSince(workings: Workings, now: readonly Decision[]): Decided {
  const { standing } = shelvesOf(workings)
  const before = new Map(standing.list('').map(([id, decision]) => [id, decision]))
  const changed: Decision[] = []
  for (const decision of now) {
    if (before.delete(decision.id)) continue
    standing.put('', decision.id, decision)
    changed.push(decision)
  }
  for (const [id, decision] of before) {
    standing.remove('', id)
    changed.push(decision)
  }
  // A place that a reviewer names is asked for each time: no report need name it.
  const lasting = now.filter(({ kind, field }) => kind === 'correct' && field === 'place')
  return aboutWhat(workings, [...changed, ...lasting])
}

function aboutWhat(workings: Workings, decisions: readonly Decision[]): Decided {
  const { partOf, ofOutlet, actorReports } = shelvesOf(workings)
  const reports = new Set<ReportId>()
  const actors = new Set<ActorId>()
  const tellings: string[] = []
  for (const { kind, of, with: others = [] } of decisions) {
    const ids = [of, ...others]
    tellings.push(...ids.filter(id => id.startsWith('v-')))
    for (const id of ids) {
      const report = partOf.get(id, '')
      if (report !== undefined) reports.add(report)
    }
    if (kind === 'home' || kind === 'learned-home')
      // Members of the shelf are put as ids of reports.
      for (const [report] of ofOutlet.list(of)) reports.add(report as ReportId)
    if (!of.startsWith('a-')) continue
    // An id that begins so is an actor’s.
    for (const id of ids) if (id.startsWith('a-')) actors.add(id as ActorId)
    if (kind !== 'merge' && kind !== 'split') continue
    for (const id of ids) for (const [, report] of actorReports.list(id)) reports.add(report)
    for (const id of others) if (!id.startsWith('a-')) reports.add(id as ReportId)
  }
  return { reports, actors, tellings }
}
