import { kilometresBetween, type Point } from '../distance.ts'
import type { Course } from '../gazetteer.ts'
import { pointBetween } from './corridor.ts'
import { extentOf, middleOf } from './extent.ts'

/** Where a line comes nearest to a point: the position along it and how far off it is, both in kilometres. */
export interface OnLine {
  readonly along: number
  readonly kilometres: number
}

/** The positions of a line as points. */
export function pointsOf(line: Course): readonly Point[] {
  return line.map(([longitude, latitude]) => ({ longitude, latitude }))
}

/** Length of a line in kilometres. */
export function lengthOf(points: readonly Point[]): number {
  return distancesAlong(points).at(-1) ?? 0
}

/** Kilometres from the start of the line at each of its points. */
export function distancesAlong(points: readonly Point[]): readonly number[] {
  let sum = 0
  return points.map((point, at) => {
    const before = points[at - 1]
    sum += before ? kilometresBetween(before, point) : 0
    return sum
  })
}

/** Nearest place on the line to a point; `undefined` for a line without a length. */
export function nearestOnLine(points: readonly Point[], to: Point): OnLine | undefined {
  const along = distancesAlong(points)
  let best: OnLine | undefined
  for (const [at, end] of points.entries()) {
    const start = points[at - 1]
    if (!start) continue
    const share = shareOf(start, end, to)
    const kilometres = kilometresBetween(flatBetween(start, end, share), to)
    const from = along[at - 1] ?? 0
    if (!best || kilometres < best.kilometres) best = { along: from + ((along[at] ?? 0) - from) * share, kilometres }
  }
  return best
}

/** The point so many kilometres from the start of a line, its end where it is shorter. */
export function pointAlong(points: readonly Point[], kilometres: number): Point | undefined {
  const along = distancesAlong(points)
  const at = along.findIndex(distance => distance >= kilometres)
  const [end, start] = [points[at], points[at - 1]]
  if (!end) return kilometres <= 0 ? points[0] : points.at(-1)
  if (!start) return end
  const [from, to] = [along[at - 1] ?? 0, along[at] ?? 0]
  return pointBetween(start, end, to === from ? 0 : (kilometres - from) / (to - from))
}

/** The point of a line from which both its ends are about as far: nearest to the middle of the box around it. */
export function middleOfLine(points: readonly Point[]): Point | undefined {
  const extent = extentOf(points)
  const near = extent && nearestOnLine(points, middleOf(extent))
  return near && pointAlong(points, near.along)
}

/** The part of a line between two distances from its start, in kilometres. */
export function stretch(points: readonly Point[], from: number, to: number): readonly Point[] {
  const along = distancesAlong(points)
  const inside = points.filter((_, at) => (along[at] ?? 0) > from && (along[at] ?? 0) < to)
  return [pointAlong(points, from), ...inside, pointAlong(points, to)].filter(point => point !== undefined)
}

/** How far along a short segment the point nearest to another is, 0 to 1, on the plane around it. */
function shareOf(start: Point, end: Point, to: Point): number {
  const shrink = Math.cos((to.latitude * Math.PI) / 180)
  const [x, y] = [(end.longitude - start.longitude) * shrink, end.latitude - start.latitude]
  const [toX, toY] = [(to.longitude - start.longitude) * shrink, to.latitude - start.latitude]
  const square = x * x + y * y
  return square === 0 ? 0 : Math.min(1, Math.max(0, (x * toX + y * toY) / square))
}

function flatBetween(a: Point, b: Point, share: number): Point {
  return {
    longitude: a.longitude + (b.longitude - a.longitude) * share,
    latitude: a.latitude + (b.latitude - a.latitude) * share,
  }
}
