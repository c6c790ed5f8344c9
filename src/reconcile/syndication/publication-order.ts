import type { Report } from '../../record/report.ts'

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
