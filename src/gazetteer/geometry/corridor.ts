import type { Geometry } from '../../record/place.ts'
import { kilometresBetween, type Point, pointFrom } from '../distance.ts'
import { bearingBetween } from './bearing.ts'
import { areaOf, lineOf } from './shape.ts'

/** The point of the great circle between two places, at this share of the way: 0 is the first. */
export function pointBetween(from: Point, to: Point, share = 0.5): Point {
  return pointFrom(from, bearingBetween(from, to), kilometresBetween(from, to) * share)
}

/** All within so many kilometres to the sides of the straight way between two places. */
export function corridor(from: Point, to: Point, halfWidth: number): Geometry | undefined {
  const bearing = bearingBetween(from, to)
  const side = (point: Point, turn: number) => pointFrom(point, bearing + turn, halfWidth)
  const middle = pointBetween(from, to)
  const right = [from, middle, to].map(point => side(point, 90))
  const left = [to, middle, from].map(point => side(point, -90))
  return areaOf([...right, ...left])
}

/** The straight way between two places, as a line. */
export function way(from: Point, to: Point): Geometry | undefined {
  return lineOf([from, pointBetween(from, to, 0.25), pointBetween(from, to), pointBetween(from, to, 0.75), to])
}
