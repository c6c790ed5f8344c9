import { kilometresBetween } from '../../gazetteer/distance.ts'
import type { PlaceFace } from '../places/update-places.ts'

/** What is asked of a place to tell which others it is near. */
export type Spot = Pick<PlaceFace, 'id' | 'kind' | 'longitude' | 'latitude' | 'country' | 'region' | 'precisionMetres'>

const COARSE = new Set<Spot['kind']>([
  'country',
  'region',
  'district',
  'river',
  'bank',
  'sea',
  'lake',
  'island',
  'area',
  'continent',
])
/** Two exact places farther apart than this are never one, however wide their precision. */
export const NEAR_KM = 15

/** True for a place that other places lie in. */
export function isCoarse(place: Spot): boolean {
  return COARSE.has(place.kind) || place.precisionMetres > NEAR_KM * 1000
}

/** True when the circles of precision of two exact places meet and the places are at most 15 km apart; of two bridges or dams one must lie in the other’s. */
export function isNear(a: Spot, b: Spot): boolean {
  const km = kilometresBetween(a, b)
  const widest = a.kind === 'facility' && b.kind === 'facility' ? Math.min : Math.max
  return km <= NEAR_KM && km * 1000 <= widest(a.precisionMetres, b.precisionMetres)
}

/** True where two places are one or near each other, or one contains the other. */
export function spotsAgree(a: Spot, b: Spot): boolean {
  if (a.id === b.id) return true
  if (isCoarse(a) || isCoarse(b)) return (isCoarse(b) && liesIn(a, b)) || (isCoarse(a) && liesIn(b, a))
  return isNear(a, b)
}

/** True when an exact place lies in a coarse one: by country, by region’s name, or (where that is not known) within its precision. */
export function liesIn(place: Spot, coarse: Spot): boolean {
  if (coarse.kind === 'country') return coarse.country !== undefined && coarse.country === place.country
  if (coarse.kind === 'region' && coarse.region !== undefined && place.region !== undefined) {
    return coarse.region === place.region && coarse.country === place.country
  }
  if (place.id.startsWith(`${coarse.id}/`) || coarse.id.startsWith(`${place.id}/`)) return true
  return kilometresBetween(place, coarse) * 1000 <= coarse.precisionMetres
}
