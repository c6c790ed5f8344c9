import type { Geometry } from '../../record/place.ts'
import type { Point } from '../distance.ts'

/** A GeoJSON position: longitude before latitude. */
export type Position = readonly [longitude: number, latitude: number]

/** Longest line or ring of a reading, so that readings stay small. */
const MOST_POINTS = 24

/** A position to four decimals: some ten metres. */
export function positionOf({ longitude, latitude }: Point): Position {
  return [round(longitude), round(latitude)]
}

/** A line through these points, thinned to at most 24; `undefined` for fewer than two, or where it crosses 180 degrees. */
export function lineOf(points: readonly Point[]): Geometry | undefined {
  const coordinates = thinned(points).map(positionOf)
  return coordinates.length < 2 || crosses(coordinates) ? undefined : { type: 'LineString', coordinates }
}

/** The area inside of a ring of points, which need not be closed, without the holes; `undefined` where it crosses 180 degrees. */
export function areaOf(ring: readonly Point[], ...holes: readonly (readonly Point[])[]): Geometry | undefined {
  const coordinates = [closed(ring, 1), ...holes.map(hole => closed(hole, -1))]
  return coordinates.some(crosses) ? undefined : { type: 'Polygon', coordinates }
}

/** Every so-manieth of the points, the first and the last among them. */
export function thinned(points: readonly Point[], most = MOST_POINTS): readonly Point[] {
  if (points.length <= most) return points
  const step = (points.length - 1) / (most - 1)
  return Array.from({ length: most }, (_, at) => points[Math.round(at * step)]).filter(point => point !== undefined)
}

/** Counter-clockwise outside and clockwise inside (RFC 7946 §3.1.6). */
function closed(ring: readonly Point[], turn: 1 | -1): readonly Position[] {
  const positions = ring.map(positionOf)
  const ordered = signedArea(positions) * turn < 0 ? positions.toReversed() : positions
  return [...ordered, ...ordered.slice(0, 1)]
}

function signedArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y]
    return sum + x * nextY - nextX * y
  }, 0)
}

function crosses(line: readonly Position[]): boolean {
  return line.some(([x], at) => Math.abs(x - (line[at - 1]?.[0] ?? x)) > 180)
}

function round(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4
}
