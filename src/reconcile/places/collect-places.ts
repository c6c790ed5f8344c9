import type { ReportId } from '../../record/ids.ts'
import type { Locus } from '../../record/place.ts'
import type { Reading } from '../../record/reading.ts'
import type { RecordPlace } from '../../record/record.ts'
import { byCodeUnits, sortedBy } from '../order.ts'

/** Every place that a report puts on the map, once, with its reports; where readings differ, the more precise one. Sorted by id. */
export function collectPlaces(readings: readonly Reading[]): RecordPlace[] {
  const found = new Map<string, { at: Locus; reports: Set<ReportId> }>()
  for (const { report, places } of readings) {
    for (const { at, literal } of places) {
      if (!at || !literal.value) continue
      const known = found.get(at.place)
      if (!known) found.set(at.place, { at, reports: new Set([report.id]) })
      else {
        known.reports.add(report.id)
        if (moreExact(at, known.at)) known.at = at
      }
    }
  }
  return sortedBy(found.values(), ({ at }) => at.place).map(({ at, reports }) => ({
    id: at.place,
    name: at.name,
    longitude: at.longitude,
    latitude: at.latitude,
    kind: at.kind,
    ...(at.country === undefined ? {} : { country: at.country }),
    ...(at.region === undefined ? {} : { region: at.region }),
    precisionMetres: at.precision.metres,
    reports: [...reports].sort(byCodeUnits),
  }))
}

function moreExact(a: Locus, b: Locus): boolean {
  if (a === b) return false
  const order = a.precision.metres - b.precision.metres
  return order === 0 ? JSON.stringify(a) < JSON.stringify(b) : order < 0
}
