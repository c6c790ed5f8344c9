import type { Evidence, Valued } from '../record/evidence.ts'
import type { ReportId } from '../record/ids.ts'
import { byCodeUnits, keyOf, sortedBy } from './order.ts'

/** The family of a report: reports that carry the same words. */
export type FamilyOf = (report: ReportId) => string

/**
 * How many reports evidence comes from, and how many of them are independent. Version zero counts families only: two
 * reports that relay the same agency in different words still count as two.
 */
export function supportOf(evidence: Iterable<Evidence>, familyOf: FamilyOf): { reports: number; independent: number } {
  const reports = new Set<ReportId>()
  for (const { report } of evidence) reports.add(report)
  const families = new Set<string>()
  for (const report of reports) families.add(familyOf(report))
  return { reports: reports.size, independent: families.size }
}

/** Evidence in the order of report, place in the text and statement, each piece once. */
export function sortedEvidence(evidence: Iterable<Evidence>): Evidence[] {
  const pieces = [...evidence]
  if (pieces.length < 2) return pieces
  const once = new Map<string, Evidence>()
  for (const piece of pieces) once.set(evidenceKey(piece), piece)
  return [...once].sort(([a], [b]) => byCodeUnits(a, b)).map(([, piece]) => piece)
}

const evidenceKey = ({ report, spans, statement }: Evidence): string =>
  keyOf(report, spans.map(span => span.map(offset => String(offset).padStart(9, '0')).join('-')).join(','), statement)

/** Every value with its evidence, the best supported first; of equals the smaller in code units. */
export function valuedList<T extends string>(
  given: Iterable<readonly [value: T, evidence: Evidence]>,
  familyOf: FamilyOf,
): Valued<T>[] {
  const byValue = new Map<T, Evidence[]>()
  for (const [value, evidence] of given) {
    const pieces = byValue.get(value)
    if (pieces) pieces.push(evidence)
    else byValue.set(value, [evidence])
  }
  return sortedBy(byValue, ([value]) => value)
    .map(([value, pieces]) => ({ value, evidence: sortedEvidence(pieces), ...supportOf(pieces, familyOf) }))
    .sort((a, b) => b.independent - a.independent)
}
