import type { Geometry } from '../../record/place.ts'
import type { Point } from '../distance.ts'

/** A town in the open, to measure around. */
export const KHERSON: Point = { longitude: 32.6178, latitude: 46.6558 }
export const MYKOLAIV: Point = { longitude: 31.9946, latitude: 46.9659 }

/** The points of a line, or of the outer ring of an area, a ring’s first not repeated. */
export function cornersOf(geometry: Geometry | undefined): readonly Point[] {
  if (geometry?.type === 'LineString') return geometry.coordinates.map(pointOf)
  return geometry?.type === 'Polygon' ? (geometry.coordinates[0]?.slice(1).map(pointOf) ?? []) : []
}

function pointOf([longitude, latitude]: readonly [number, number]): Point {
  return { longitude, latitude }
}
