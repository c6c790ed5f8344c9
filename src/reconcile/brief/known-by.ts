import type { Actor } from '../../record/actor.ts'
import type { Evidence } from '../../record/evidence.ts'
import type { FamilyId, ReportId } from '../../record/ids.ts'
import type { Record, RecordEvent, RecordPlace, RecordReport, RecordStatement } from '../../record/record.ts'
import { keyOf } from '../order.ts'

/** The record as the writer of a brief looks things up: only what reports published by `asOf` say. */
export interface Known {
  readonly record: Record
  readonly asOf?: string
  readonly year?: string
  readonly reports: ReadonlyMap<ReportId, RecordReport>
  /** Reports published by then. */
  readonly visible: readonly RecordReport[]
  isVisible(report: ReportId): boolean
  seen(evidence: readonly Evidence[]): Evidence[]
  /** "7 reports, 2 independent" of those seen. */
  counts(evidence: readonly Evidence[]): string
  statement(evidence: Evidence): RecordStatement | undefined
  actor(id: string | undefined): Actor | undefined
  place(id: string | undefined): RecordPlace | undefined
  /** Not rejected, told by then, and more than a bare act: it has a place, or somebody who does it to somebody. */
  isOpen(event: RecordEvent): boolean
}

/** Reports without a date count as published. */
export function knownBy(record: Record, asOf: string | undefined): Known {
  const visible = record.reports.filter(
    ({ published }) => asOf === undefined || published === undefined || published.slice(0, 10) <= asOf.slice(0, 10),
  )
  const reports = new Map(visible.map(report => [report.id, report]))
  const statements = new Map(record.statements.map(one => [keyOf(one.report, one.id), one]))
  const actors = new Map(record.actors.map(actor => [actor.id as string, actor]))
  const placesById = new Map(record.places.map(place => [place.id as string, place]))
  const lastDay = visible
    .flatMap(({ published }) => published ?? [])
    .sort()
    .at(-1)
  const isVisible = (report: ReportId) => reports.has(report)
  const seen = (evidence: readonly Evidence[]) => evidence.filter(({ report }) => isVisible(report))
  return {
    record,
    ...(asOf === undefined ? {} : { asOf }),
    ...(lastDay === undefined ? {} : { year: lastDay.slice(0, 4) }),
    reports,
    visible,
    isVisible,
    seen,
    counts: evidence => sayCounts(seen(evidence).map(({ report }) => reports.get(report))),
    statement: ({ report, statement }) =>
      statement === undefined ? undefined : statements.get(keyOf(report, statement)),
    actor: id => (id === undefined ? undefined : actors.get(id)),
    place: id => (id === undefined ? undefined : placesById.get(id)),
    isOpen: ({ review, interval, places, agents, targets }) =>
      review !== 'rejected' &&
      (places.length > 0 || (agents.length > 0 && targets.length > 0)) &&
      (asOf === undefined || interval === undefined || interval.start <= asOf),
  }
}

/** "1 report, 1 independent", "7 reports, 2 independent": reports and their families of copies. */
export function sayCounts(reports: Iterable<RecordReport | undefined>): string {
  const ids = new Set<ReportId>()
  const families = new Set<FamilyId>()
  for (const report of reports) {
    if (!report) continue
    ids.add(report.id)
    families.add(report.family)
  }
  return `${ids.size} ${ids.size === 1 ? 'report' : 'reports'}, ${families.size} independent`
}
