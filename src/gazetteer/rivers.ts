import { type PlaceId, placeId } from '../record/ids.ts'
import { kilometresBetween } from './distance.ts'
import type { Course } from './gazetteer.ts'
import { RIVERS } from './lexicon/rivers.ts'
import { partsOf, rowsOf } from './lexicon/table.ts'
import type { PlaceRow } from './place-row.ts'

interface River {
  readonly row: PlaceRow
  readonly course: Course
}

const TABLE: readonly River[] = rowsOf(RIVERS).map(readRiver)
const BY_ID = new Map(TABLE.map(({ row, course }) => [placeId('dateline', row.key), course]))

/** Every river of our table as a place at the middle of its course. */
export const RIVER_ROWS: readonly PlaceRow[] = TABLE.map(river => river.row)

/** The rivers with their courses, for drawing. */
export const RIVER_COURSES: readonly { readonly name: string; readonly course: Course }[] = TABLE.map(
  ({ row, course }) => ({
    name: row.name,
    course,
  }),
)

/** A river’s line, downstream; `undefined` for what is not a river of our table. */
export function courseOf(id: PlaceId): Course | undefined {
  return BY_ID.get(id)
}

function readRiver(cells: readonly string[]): River {
  const [key = '', name = '', country, names, points] = cells
  const course: Course = partsOf(points, ' ').map(point => {
    const [longitude = Number.NaN, latitude = Number.NaN] = point.split(',').map(Number)
    return [longitude, latitude]
  })
  const [longitude, latitude] = course[Math.floor(course.length / 2)] ?? [0, 0]
  const row: PlaceRow = {
    key,
    name,
    names: partsOf(names, ';'),
    longitude,
    latitude,
    kind: 'river',
    ...(country && { country }),
    population: 0,
    radiusMetres: reach(course, { longitude, latitude }),
  }
  return { row, course }
}

function reach(course: Course, middle: { readonly longitude: number; readonly latitude: number }): number {
  const far = course.map(([longitude, latitude]) => kilometresBetween(middle, { longitude, latitude }))
  return Math.round(Math.max(...far) * 1000)
}
