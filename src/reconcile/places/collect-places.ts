import type { ReportId } from '../../record/ids.ts'
import type { Locus } from '../../record/place.ts'
import type { Reading } from '../../record/reading.ts'
import type { RecordPlace } from '../../record/record.ts'
import { bestOf, byCodeUnits, keyOf, sortedBy } from '../order.ts'

/**
 * Every place that a report puts on the map, once, with its reports. Where readings differ the more precise one; of equals the one
 * that most reports give: "the left bank" lies by the town that a report is about. Sorted by id.
 */
export function collectPlaces(readings: readonly Reading[]): RecordPlace[] {
  const found = new Map<string, { reports: Set<ReportId>; loci: Map<string, Told> }>()
  for (const { report, places } of readings) {
    for (const { at } of places) {
      if (!at) continue
      const place = found.get(at.place) ?? { reports: new Set(), loci: new Map() }
      found.set(at.place, place)
      place.reports.add(report.id)
      const key = keyOf(at.longitude, at.latitude, at.precision.metres)
      const told = place.loci.get(key) ?? { at, reports: new Set() }
      place.loci.set(key, told)
      told.reports.add(report.id)
      if (moreExact(at, told.at)) told.at = at
    }
  }
  const listed = [...found.values()].flatMap(({ reports, loci }) => {
    const best = bestOf(loci.values(), compare)
    return best ? [{ at: best.at, reports }] : []
  })
  return sortedBy(listed, ({ at }) => at.place).map(({ at, reports }) => ({
    id: at.place,
    name: at.name,
    longitude: at.longitude,
    latitude: at.latitude,
    kind: at.kind,
    ...(at.country === undefined ? {} : { country: at.country }),
    ...(at.region === undefined ? {} : { region: at.region }),
    precisionMetres: at.precision.metres,
    precisionReason: at.precision.reason,
    ...(at.geometry === undefined ? {} : { geometry: at.geometry }),
    reports: [...reports].sort(byCodeUnits),
  }))
}

interface Told {
  at: Locus
  readonly reports: Set<ReportId>
}

function compare(a: Told, b: Told): number {
  const order = a.at.precision.metres - b.at.precision.metres || b.reports.size - a.reports.size
  return order || (moreExact(a.at, b.at) ? -1 : 1)
}

/** Of two with the same point the first as JSON: readings in any order give the same. */
function moreExact(a: Locus, b: Locus): boolean {
  return a !== b && JSON.stringify(a) < JSON.stringify(b)
}
