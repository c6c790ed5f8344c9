import type { GroupCount } from './day-groups.ts'

const DAY_MS = 86_400_000
/** Days without an event after which another time begins: a chart of both would leave no width to either. */
const WIDEST_GAP = 366

/** Of days in order, the stretch with most events in which no two neighbours are more than a year apart; of equals the later. */
export function busiestStretch(counts: readonly GroupCount[]): readonly GroupCount[] {
  const stretches: GroupCount[][] = []
  for (const count of counts) {
    const last = stretches.at(-1)?.at(-1)
    if (last && daysFrom(last.day, count.day) <= WIDEST_GAP) stretches.at(-1)?.push(count)
    else stretches.push([count])
  }
  return stretches.reduce((best, stretch) => (eventsOf(stretch) >= eventsOf(best) ? stretch : best), [])
}

/** How many events they are together. */
export function eventsOf(counts: readonly GroupCount[]): number {
  return counts.reduce((sum, { events }) => sum + events, 0)
}

const daysFrom = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS
