import type { PlaceId } from '../../record/ids.ts'
import { placeId } from '../../record/ids.ts'
import { type BankSide, bankOf } from '../bank.ts'
import type { Point } from '../distance.ts'
import type { Course } from '../gazetteer.ts'
import { courseOf, RIVER_ROWS } from '../rivers.ts'

/** A river beside a point, and on which bank the point lies. */
export interface RiverNear {
  readonly place: PlaceId
  readonly name: string
  readonly course: Course
  readonly side: BankSide
}

/** The river of our table that runs nearest to a point, at most so many kilometres off. */
export function riverNear(point: Point, kilometres: number): RiverNear | undefined {
  let best: RiverNear | undefined
  for (const { key, name } of RIVER_ROWS) {
    const place = placeId('dateline', key)
    const course = courseOf(place)
    const side = course && bankOf(course, point)
    if (!side || side.kilometres > (best?.side.kilometres ?? kilometres)) continue
    best = { place, name, course, side }
  }
  return best
}
