import type { Interval } from '../record/shape.ts'

const DAY_MS = 86_400_000

/** The calendar day so many days later (or earlier); the day itself when it is not a date. */
export function dayAfter(day: string, days: number): string {
  const at = Date.parse(`${day.slice(0, 10)}T00:00:00Z`)
  const later = at + days * DAY_MS
  return Number.isNaN(at) || Math.abs(later) > 8.6e15 ? day : new Date(later).toISOString().slice(0, 10)
}

/** Whole days from one day to another; `undefined` when either is not a date. */
export function daysBetween(from: string, to: string): number | undefined {
  const days = (Date.parse(`${to.slice(0, 10)}T00:00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00:00Z`)) / DAY_MS
  return Number.isNaN(days) ? undefined : Math.round(days)
}

/** The one day that an interval covers; `undefined` for a longer one. */
export function onlyDay(interval: Interval | undefined): string | undefined {
  return interval && daysBetween(interval.start, interval.end) === 1 ? interval.start : undefined
}
