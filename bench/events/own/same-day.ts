import { parseDay, periodAt, timexValueOf, weekdayOf } from '../../../src/reading/times/calendar.ts'
import type { TimeRef } from '../../../src/record/time.ts'

/** True when a time lies wholly in what is expected: a day, month, year or week as TIMEX3 writes it, a range of days with `/`; or has that value. */
export function isInside(expected: string, { value, interval }: TimeRef): boolean {
  if (value.replace(/T.*/, '') === expected) return true
  const [from, behind] = [parseDay(interval?.start ?? ''), parseDay(interval?.end ?? '')]
  return from !== undefined && behind !== undefined && [from, behind - 1].every(day => holds(expected, day))
}

function holds(expected: string, day: number): boolean {
  const date = timexValueOf({ unit: 'day', index: day })
  if (expected.includes('W')) {
    const unit = expected.endsWith('-WE') ? 'weekend' : 'week'
    return timexValueOf(periodAt(unit, day)) === expected && (unit === 'week' || weekdayOf(day) > 5)
  }
  const [first = '', last = first] = expected.split('/')
  // A month or year as a bound is compared by as much of the date as it has.
  return date.slice(0, first.length) >= first && date.slice(0, last.length) <= last
}
