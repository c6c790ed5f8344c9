import type { Point } from '../distance.ts'
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
    const found = nearestOnLine(line, to)
    if (found && found.kilometres <= (best?.kilometres ?? kilometres)) best = { line, ...found }
  }
  return best
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
