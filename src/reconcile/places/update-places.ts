import { digest } from '../../record/digest.ts'
import type { PlaceId, ReportId } from '../../record/ids.ts'
import type { Locus } from '../../record/place.ts'
import type { RecordPlace } from '../../record/record.ts'
import type { Shelf } from '../../record/workings.ts'
import { bestOf, byCodeUnits, keyOf } from '../order.ts'
import type { Work } from '../work/work.ts'

/** A place as reports give it, and how many give it just so. */
interface Variant {
  readonly at: Omit<Locus, 'score'>
  readonly reports: number
}

const shelvesOf = ({ workings }: Work) => ({
  /** The places that a report names, each with the key of its variant; group: report. */
  ofReport: workings.shelf<string>('report-places'),
  variants: workings.shelf<Variant>('loci'),
  reports: workings.shelf<1>('place-reports'),
  counts: workings.shelf<number>('place-count'),
  places: placesShelf(workings),
})
type Shelves = ReturnType<typeof shelvesOf>

/** A place without the number of its reports. */
export type PlaceFace = Omit<RecordPlace, 'reports'>

const placesShelf = (workings: Work['workings']): Shelf<PlaceFace> => workings.shelf('places')

/** A place that some report puts on the map. */
export function placeOf({ workings }: Work, place: string | undefined): PlaceFace | undefined {
  return place === undefined ? undefined : placesShelf(workings).get(place, '')
}

/**
 * Every place that a report puts on the map, once. Where readings differ the more precise one; of equals the one
 * that most reports give: "the left bank" lies by the town that a report is about. Returns the reports of places that have moved.
 */
export function updatePlaces(work: Work, changed: readonly ReportId[]): Set<ReportId> {
  const shelves = shelvesOf(work)
  const touched = new Set<string>()
  for (const report of changed) for (const place of recount(report, shelves, work)) touched.add(place)
  const moved = new Set<ReportId>()
  for (const place of touched) for (const report of renew(place, shelves, work)) moved.add(report)
  return moved
}

function recount(report: ReportId, { ofReport, variants, reports, counts }: Shelves, work: Work): readonly string[] {
  const now = lociIn(report, work)
  const before = new Map(ofReport.list(report))
  const touched: string[] = []
  for (const [place, { key, at }] of now) {
    const old = before.get(place)
    before.delete(place)
    if (old === key) continue
    touched.push(place)
    variants.put(place, key, { at, reports: (variants.get(place, key)?.reports ?? 0) + 1 })
    if (old === undefined) {
      reports.put(place, report, 1)
      counts.put(place, '', (counts.get(place, '') ?? 0) + 1)
    } else drop(place, old, variants)
    ofReport.put(report, place, key)
  }
  for (const [place, old] of before) {
    touched.push(place)
    drop(place, old, variants)
    reports.remove(place, report)
    ofReport.remove(report, place)
    counts.put(place, '', (counts.get(place, '') ?? 1) - 1)
  }
  return touched
}

function drop(place: string, key: string, variants: Shelf<Variant>): void {
  const known = variants.get(place, key)
  if (known && known.reports > 1) variants.put(place, key, { ...known, reports: known.reports - 1 })
  else variants.remove(place, key)
}

interface Given {
  readonly key: string
  readonly at: Variant['at']
}

/** The most exact of what one report gives for each place. */
function lociIn(report: ReportId, work: Work): Map<PlaceId, Given> {
  const found = new Map<PlaceId, Given>()
  for (const { at: locus } of work.reading(report)?.places ?? []) {
    if (!locus) continue
    const { score: _, ...at } = locus
    const given = { at, key: digest(JSON.stringify(at)) }
    const known = found.get(at.place)
    if (!known || compareLoci(given, known) < 0) found.set(at.place, given)
  }
  return found
}

const compareLoci = (a: Given, b: Given): number =>
  a.at.precision.metres - b.at.precision.metres || byCodeUnits(JSON.stringify(a.at), JSON.stringify(b.at))

function renew(place: string, { variants, reports, counts, places }: Shelves, work: Work): ReportId[] {
  const owner = keyOf('place', place)
  const best = bestVariant(variants.list(place).map(([, variant]) => variant))
  if (!best) {
    places.remove(place, '')
    counts.remove(place, '')
    work.keep(owner, [])
    return []
  }
  const face = faceFrom(best)
  work.keep(owner, [{ list: 'places', order: face.id, part: { ...face, reports: counts.get(place, '') ?? 0 } }])
  if (JSON.stringify(places.get(place, '')) === JSON.stringify(face)) return []
  places.put(place, '', face)
  // Members of the shelf are put as ids of reports.
  return reports.list(place).map(([report]) => report as ReportId)
}

function bestVariant(variants: readonly Variant[]): Variant['at'] | undefined {
  const points = Map.groupBy(variants, ({ at }) => keyOf(at.longitude, at.latitude, at.precision.metres))
  const given = [...points.values()].map(same => ({
    at: bestOf(same, (a, b) => byCodeUnits(JSON.stringify(a.at), JSON.stringify(b.at)))?.at,
    reports: same.reduce((sum, { reports }) => sum + reports, 0),
  }))
  const best = bestOf(
    given.flatMap(({ at, reports }) => (at ? [{ at, reports }] : [])),
    (a, b) =>
      a.at.precision.metres - b.at.precision.metres ||
      b.reports - a.reports ||
      byCodeUnits(JSON.stringify(a.at), JSON.stringify(b.at)),
  )
  return best?.at
}

function faceFrom(at: Variant['at']): PlaceFace {
  return {
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
  }
}
