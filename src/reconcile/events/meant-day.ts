import { daysBetween } from '../days.ts'
import { type Cell, daysBack } from './cell.ts'

export const WEEK = 7
export const MONTH = 31

/** True where the words leave that day open: it lies in the days they give, which are no more than `longest`, or shortly before publication. */
export function canMean(undated: Cell, { day = '' }: Cell, longest: number): boolean {
  const { interval, published } = undated
  if (interval) {
    const days = daysBetween(interval.start, interval.end)
    return days !== undefined && days <= longest && interval.start <= day && day < interval.end
  }
  // "Had been blown up" is told of a bridge only once, "had taken the town" of any war.
  if (published === undefined || (undated.isBackground && undated.at?.kind !== 'facility')) return false
  const ago = daysBetween(day, published)
  return ago !== undefined && ago >= 0 && ago <= daysBack(undated)
}
