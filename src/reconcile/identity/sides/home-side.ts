import type { ReportId } from '../../../record/ids.ts'
import type { Reading } from '../../../record/reading.ts'
import { byCodeUnits } from '../../order.ts'
import { chainKey } from '../chain.ts'

/** How many times as many statements as any other side the side of a report must have. */
const LEAD = 2

/**
 * The side that a report’s bare words for a state mean ("the Defence Ministry"): the one that twice as many of its statements
 * are told by as by any other, and more than half; where that does not tell, by those of all reports of its outlet.
 */
export function homeSides(
  readings: readonly Reading[],
  sideOf: (chainKey: string) => string | undefined,
): ReadonlyMap<ReportId, string> {
  const votes = new Map(readings.map(reading => [reading.report.id, votesIn(reading, sideOf)]))
  const byOutlet = Map.groupBy(readings, ({ report }) => report.outlet ?? '')
  const homes = new Map<ReportId, string>()
  for (const [outlet, ofOutlet] of byOutlet) {
    const all = ofOutlet.flatMap(({ report }) => votes.get(report.id) ?? [])
    const usual = outlet === '' ? undefined : leader(all)
    for (const { report } of ofOutlet) {
      const home = leader(votes.get(report.id) ?? []) ?? usual
      if (home !== undefined) homes.set(report.id, home)
    }
  }
  return homes
}

function votesIn({ report, statements }: Reading, sideOf: (chainKey: string) => string | undefined): string[] {
  return statements.flatMap(({ speaker }) => (speaker && sideOf(chainKey(report.id, speaker.value.chain))) ?? [])
}

function leader(votes: readonly string[]): string | undefined {
  const counts = Array.from(
    Map.groupBy(votes, side => side),
    ([side, same]) => ({ side, count: same.length }),
  ).sort((a, b) => b.count - a.count || byCodeUnits(a.side, b.side))
  const [first, second] = counts
  const isMost = first !== undefined && first.count * 2 > votes.length
  return isMost && first.count >= LEAD * (second?.count ?? 0) ? first.side : undefined
}
