import { civil, daysOf } from './calendar.ts'

export type StepUnit = 'day' | 'week' | 'month' | 'year'

/** The day so many units later, or earlier if `count` is negative: by months and years the same day, or the month's last where it has no such day. */
export function stepped(day: number, unit: StepUnit, count: number): number {
  if (unit === 'day' || unit === 'week') return day + count * (unit === 'week' ? 7 : 1)
  const { year, month, day: ofMonth } = civil(day)
  const [first, end] = daysOf({ unit: 'month', index: year * 12 + month - 1 + count * (unit === 'year' ? 12 : 1) })
  return Math.min(first + ofMonth - 1, end - 1)
}

/** The unit that a word names, one or many; `undefined` for others. */
export function stepUnitOf(word: string): StepUnit | undefined {
  const lower = word.toLowerCase().replace(/s$/, '')
  return lower === 'day' || lower === 'week' || lower === 'month' || lower === 'year' ? lower : undefined
}
