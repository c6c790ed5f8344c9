/** Longitude before latitude, in degrees (GeoJSON). */
export interface Point {
  readonly longitude: number
  readonly latitude: number
}

/** Great-circle distance in kilometres on a sphere of 6,371.0088 km (haversine). */
export function kilometresBetween(a: Point, b: Point): number {
  const halfLatitude = Math.sin(((b.latitude - a.latitude) * RADIANS) / 2)
  const halfLongitude = Math.sin(((b.longitude - a.longitude) * RADIANS) / 2)
  const chord = halfLatitude ** 2 + Math.cos(a.latitude * RADIANS) * Math.cos(b.latitude * RADIANS) * halfLongitude ** 2
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(chord)))
}

/** The point that lies `kilometres` from here on a bearing in degrees from north, clockwise. */
export function pointFrom(from: Point, bearing: number, kilometres: number): Point {
  const arc = kilometres / EARTH_KM
  const latitude = from.latitude * RADIANS
  const turn = bearing * RADIANS
  const there = Math.asin(Math.sin(latitude) * Math.cos(arc) + Math.cos(latitude) * Math.sin(arc) * Math.cos(turn))
  const east = Math.atan2(
    Math.sin(turn) * Math.sin(arc) * Math.cos(latitude),
    Math.cos(arc) - Math.sin(latitude) * Math.sin(there),
  )
  const longitude = from.longitude + east / RADIANS
  return { longitude: ((((longitude + 180) % 360) + 360) % 360) - 180, latitude: there / RADIANS }
}

const EARTH_KM = 6371.0088
const RADIANS = Math.PI / 180
