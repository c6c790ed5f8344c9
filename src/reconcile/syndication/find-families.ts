import { idFrom, type ReportId } from '../../record/ids.ts'
import type { Family } from '../../record/record.ts'
import type { Report } from '../../record/report.ts'
import { wordsAt } from '../../text/span.ts'
import { disjointSets } from '../disjoint-sets.ts'
import { byCodeUnits, sortedBy } from '../order.ts'
import { findCopies } from './copies.ts'
import { firstInstant, lastInstant } from './publication-order.ts'
import { shinglesOf } from './shingles.ts'

/**
 * Families of reports that carry the same words, by resemblance and containment of word shingles (Broder 1997). Sorted by
 * id. A report alone is its own origin. Reports must be distinct and sorted by id.
 */
export function findFamilies(reports: readonly Report[]): Family[] {
  const copies = findCopies(reports.map(report => shinglesOf(wordsAt(report.text, report.body))))
  const sets = disjointSets()
  const idAt = (index: number) => reports[index]?.id ?? ''
  for (const { a, b } of copies) sets.join(idAt(a), idAt(b))
  const shared = new Map<string, number>()
  for (const copy of copies) {
    const set = sets.find(idAt(copy.a))
    shared.set(set, Math.min(shared.get(set) ?? 1, copy.shared))
  }
  const families = Map.groupBy(reports, report => sets.find(report.id))
  return sortedBy(
    Array.from(families, ([set, members]) => familyFrom(members, shared.get(set) ?? 1)),
    family => family.id,
  )
}

/** A function from report to family; for a report that is in none, a family of its own. */
export function familyLookup(families: readonly Family[]): (report: ReportId) => Family['id'] {
  const known = new Map(families.flatMap(family => family.reports.map(report => [report, family.id] as const)))
  return report => known.get(report) ?? idFrom('w', report)
}

function familyFrom(members: readonly Report[], shared: number): Family {
  const inOrder = members.toSorted((a, b) => firstInstant(a) - firstInstant(b) || byCodeUnits(a.id, b.id))
  const [first, ...others] = inOrder
  if (!first) throw new Error('A family without a report')
  const leads = others.every(other => lastInstant(first) < firstInstant(other) && Number.isFinite(firstInstant(other)))
  return {
    id: idFrom('w', first.id),
    reports: inOrder.map(({ id }) => id),
    ...(leads ? { origin: first.id } : {}),
    shared: Math.round(shared * 1000) / 1000,
  }
}
