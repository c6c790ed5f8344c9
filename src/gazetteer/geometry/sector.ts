import type { Geometry } from '../../record/place.ts'
import { type Point, pointFrom } from '../distance.ts'
import { areaOf } from './shape.ts'

/** A part of a ring around a point: bearings from `bearing - spread` to `bearing + spread`, distances in kilometres. */
export interface Sector {
  readonly middle: Point
  readonly bearing: number
  readonly spread: number
  readonly nearest: number
  readonly farthest: number
}

const STEPS = 4

/** The area of a sector; a wedge where it begins at the point itself. */
export function sector({ middle, bearing, spread, nearest, farthest }: Sector): Geometry | undefined {
  const arc = (kilometres: number) =>
    Array.from({ length: STEPS + 1 }, (_, at) =>
      pointFrom(middle, bearing - spread + (2 * spread * at) / STEPS, kilometres),
    )
  return areaOf([...arc(farthest), ...(nearest <= 0 ? [middle] : arc(nearest).toReversed())])
}
