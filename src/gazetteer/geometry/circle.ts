import type { Geometry } from '../../record/place.ts'
import { type Point, pointFrom } from '../distance.ts'
import { areaOf } from './shape.ts'

/** Corners of a circle drawn as a polygon; its edge leaves the true one by less than a twentieth of the radius. */
const CORNERS = 12

/** All within so many kilometres of a point. */
export function circle(middle: Point, kilometres: number): Geometry | undefined {
  return areaOf(corners(middle, kilometres))
}

/** All at a distance between the two, the nearer first, in kilometres. */
export function annulus(middle: Point, nearest: number, farthest: number): Geometry | undefined {
  return nearest <= 0 ? circle(middle, farthest) : areaOf(corners(middle, farthest), corners(middle, nearest))
}

function corners(middle: Point, kilometres: number): readonly Point[] {
  return Array.from({ length: CORNERS }, (_, at) => pointFrom(middle, (at * 360) / CORNERS, kilometres))
}
