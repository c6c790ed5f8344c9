import type { Point } from '../distance.ts'
import { type Extent, extentOf } from './extent.ts'
import { lengthOf, nearestOnLine, type OnLine } from './line.ts'

/** One of several lines with the place on it that is nearest to a point. */
export interface NearestLine extends OnLine {
  readonly line: readonly Point[]
}

/** The line that comes nearest to a point, at most so many kilometres off. */
export function nearestLine(
  lines: readonly (readonly Point[])[],
  to: Point,
  kilometres: number,
): NearestLine | undefined {
  let best: NearestLine | undefined
  for (const line of lines) {
    const found = mayBeNear(line, to, kilometres) ? nearestOnLine(line, to) : undefined
    if (found && found.kilometres <= (best?.kilometres ?? kilometres)) best = { line, ...found }
  }
  return best
}

const KM_PER_DEGREE = 111
const BOXES = new WeakMap<readonly Point[], Extent>()

/** False where the box around a line is farther off: most lines are, and need not be walked along. */
function mayBeNear(line: readonly Point[], { longitude, latitude }: Point, kilometres: number): boolean {
  const box = BOXES.get(line) ?? extentOf(line)
  // A line over 180 degrees has no box.
  if (!box) return true
  BOXES.set(line, box)
  const high = kilometres / KM_PER_DEGREE
  const wide = high / Math.max(0.01, Math.cos((Math.min(89, Math.abs(latitude) + high) * Math.PI) / 180))
  return (
    latitude > box.south - high &&
    latitude < box.north + high &&
    longitude > box.west - wide &&
    longitude < box.east + wide
  )
}

/** The longest of several lines; `undefined` for none. */
export function longestLine(lines: readonly (readonly Point[])[]): readonly Point[] | undefined {
  let best: { readonly line: readonly Point[]; readonly length: number } | undefined
  for (const line of lines) {
    const length = lengthOf(line)
    if (!best || length > best.length) best = { line, length }
  }
  return best?.line
}
