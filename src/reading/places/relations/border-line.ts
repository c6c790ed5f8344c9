import type { Point } from '../../../gazetteer/distance.ts'
import { kilometresBetween } from '../../../gazetteer/distance.ts'
import type { Entry } from '../../../gazetteer/gazetteer.ts'
import { middleOfLine, pointAlong, stretch } from '../../../gazetteer/geometry/line.ts'
import { longestLine, type NearestLine, nearestLine } from '../../../gazetteer/geometry/nearest-line.ts'
import { lineOf } from '../../../gazetteer/geometry/shape.ts'
import type { Told } from './related.ts'

export type Lines = readonly (readonly Point[])[]

/** Farther from a border than this a town tells nothing of which stretch of it is meant. */
const NEIGHBOURHOOD_KM = 80
/** More towns than this are not looked at, which keeps the work linear. */
const MOST_TOWNS = 12
/** The stretch by a town, to each side. */
const STRETCH_KM = 25
/** The lines are drawn that roughly. */
const DRAWN_METRES = 5000

/** Where on a border something is, and the town by which it is known. */
export interface OnBorder extends Pick<Told, 'metres' | 'reason' | 'geometry'> {
  readonly point: Point
  readonly town?: Entry
}

/** The stretch of a border by the first town that lies near it; without one the middle of its longest line. `deep`: metres to the sides. */
export function borderLocus(lines: Lines, towns: readonly Entry[], deep: number): OnBorder | undefined {
  for (const town of new Map(towns.map(one => [one.place, one])).values().take(MOST_TOWNS)) {
    const near = nearestLine(lines, town, NEIGHBOURHOOD_KM)
    if (near) return byTown(near, town, deep)
  }
  return inAll(lines, deep)
}

function byTown({ line, along, kilometres }: NearestLine, town: Entry, deep: number): OnBorder | undefined {
  const point = pointAlong(line, along)
  // A town far from the border tells its stretch the less well.
  const reach = STRETCH_KM + kilometres / 2
  return (
    point && {
      point,
      town,
      metres: reach * 1000 + DRAWN_METRES + deep,
      reason: `the border nearest to ${town.name}`,
      geometry: lineOf(stretch(line, along - reach, along + reach)),
    }
  )
}

function inAll(lines: Lines, deep: number): OnBorder | undefined {
  const line = longestLine(lines)
  const point = line && middleOfLine(line)
  if (!line || !point) return undefined
  const farthest = Math.max(...lines.flat().map(one => kilometresBetween(point, one)))
  return {
    point,
    metres: farthest * 1000 + DRAWN_METRES + deep,
    reason: 'anywhere along the border',
    geometry: lineOf(line),
  }
}
