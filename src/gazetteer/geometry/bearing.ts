import type { Point } from '../distance.ts'

const RADIANS = Math.PI / 180

/** The bearing in which the great circle leaves `from` towards `to`: degrees from north, clockwise, 0 up to 360. */
export function bearingBetween(from: Point, to: Point): number {
  const [a, b] = [from.latitude * RADIANS, to.latitude * RADIANS]
  const turn = (to.longitude - from.longitude) * RADIANS
  const east = Math.sin(turn) * Math.cos(b)
  const north = Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(turn)
  return (Math.atan2(east, north) / RADIANS + 360) % 360
}
