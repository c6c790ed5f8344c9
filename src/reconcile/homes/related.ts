import type { Point } from '../../gazetteer/distance.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { partOf } from '../../record/ids.ts'
import type { Locus, Place } from '../../record/place.ts'

/**
 * The place that a name stands for, without what is said by it: Springfield of "near Springfield", with the precision of the whole. For a
 * name that stands for a government the first that it can mean. `undefined` where only a gazetteer could tell and it does not.
 */
export function baseOf({ at, candidates, relation }: Place, gazetteer: Gazetteer | undefined): Locus | undefined {
  if (!relation || !at) return at ?? candidates[0]
  const entry = gazetteer?.byId(relation.to)
  if (!entry) return undefined
  const { place, name, longitude, latitude, kind } = entry
  const { geometry: _, ...locus } = at
  return { ...locus, place, name, longitude, latitude, kind }
}

/** Relations that say a place by one other, at a distance from it; the others go by a line on the map that a namesake has not. */
const BY_ONE = new Set<Relation['kind']>([
  'near',
  'direction',
  'outskirts',
  'part',
  'part-of-town',
  'around',
  'facility',
])
type Relation = NonNullable<Place['relation']>

/** A place that is said by another of the name, `to`: as far from it and on the same side. `undefined` where that cannot be told. */
export function saidBy(
  to: Locus,
  { at, relation }: Pick<Place, 'at' | 'relation'>,
  gazetteer: Gazetteer | undefined,
): Pick<Place, 'at' | 'relation'> | undefined {
  const from = relation && gazetteer?.byId(relation.to)
  if (!at || !from || !BY_ONE.has(relation.kind) || !at.place.startsWith(`${from.place}/`)) return undefined
  const place = partOf(to.place, at.place.slice(from.place.length + 1))
  const name = at.name.replace(from.name, () => to.name)
  // What is within a town has not the town’s id.
  const { geonamesId, ...rest } = to
  const id = at.geonamesId !== undefined && geonamesId !== undefined ? { geonamesId } : {}
  return {
    at: { ...rest, ...id, place, name, kind: at.kind, ...shifted(to, { from, at }), precision: at.precision },
    relation: { ...relation, to: to.place },
  }
}

function shifted(to: Point, { from, at }: { readonly from: Point; readonly at: Point }): Point {
  const degree = (point: Point) => Math.cos((point.latitude * Math.PI) / 180)
  const east = ((at.longitude - from.longitude) * degree(from)) / Math.max(0.01, degree(to))
  const longitude = ((((to.longitude + east + 180) % 360) + 360) % 360) - 180
  const latitude = Math.max(-90, Math.min(90, to.latitude + at.latitude - from.latitude))
  return { longitude: Math.round(longitude * 1e5) / 1e5, latitude: Math.round(latitude * 1e5) / 1e5 }
}
