import type { Reading } from '../record/reading.ts'
import { byCodeUnits } from './order.ts'

/**
 * One reading per report, in the order of report ids. Of two readings of one report the one by the later reader version (in
 * code units) counts, then the one whose JSON is larger in code units, so that the order of arrival plays no part.
 */
export function distinctReadings(readings: Iterable<Reading>): Reading[] {
  const byReport = new Map<string, Reading>()
  for (const reading of readings) {
    const other = byReport.get(reading.report.id)
    if (!other || (other !== reading && supersedes(reading, other))) byReport.set(reading.report.id, reading)
  }
  return [...byReport.values()].sort((a, b) => byCodeUnits(a.report.id, b.report.id))
}

function supersedes(a: Reading, b: Reading): boolean {
  const order = byCodeUnits(a.reader, b.reader) || byCodeUnits(JSON.stringify(a), JSON.stringify(b))
  return order > 0
}
