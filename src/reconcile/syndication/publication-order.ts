import type { Report } from '../../record/report.ts'
import { byCodeUnits } from '../order.ts'

/** The first millisecond (UTC) at which a report can have been published; infinite when no date is known. */
export function firstInstant(report: Pick<Report, 'published'>): number {
  return instantOf(report.published)
}

/** The last millisecond (UTC) at which it can have been published: a bare day lasts until its end. */
export function lastInstant(report: Pick<Report, 'published'>): number {
  const first = instantOf(report.published)
  return report.published?.includes('T') ? first : first + DAY_MS - 1
}

const DAY_MS = 86_400_000
const ZONED = /(?:Z|[+-]\d{2}:\d{2})$/

// A time without a zone is read as UTC, so that the machine's own zone plays no part.
function instantOf(published: string | undefined): number {
  if (published === undefined) return Number.POSITIVE_INFINITY
  const complete = published.includes('T') && !ZONED.test(published) ? `${published}Z` : published
  const parsed = Date.parse(complete)
  return Number.isNaN(parsed) ? Number.POSITIVE_INFINITY : parsed
}

/** First published first; of one instant by id. */
export function familyOrder(a: Dated, b: Dated): number {
  return firstInstant(a) - firstInstant(b) || byCodeUnits(a.id, b.id)
}

/** True when one was published before the other, whatever the hour of a bare day. */
export function leads(first: Dated, other: Dated): boolean {
  return lastInstant(first) < firstInstant(other) && Number.isFinite(firstInstant(other))
}

type Dated = Pick<Report, 'id' | 'published'>
