import type { DatabaseSync } from 'node:sqlite'
import { boundsOf } from './geometry.ts'

const EARTH_RADIUS_METRES = 6_371_008.8

/** Gives a connection `folded(text)`, small letters without marks, `metres_from(geom, longitude, latitude)` and `metres_between` two positions; for queries only. */
export function addFindFunctions(database: DatabaseSync): void {
  database.function('folded', { deterministic: true }, text => (typeof text === 'string' ? folded(text) : null))
  database.function('metres_from', { deterministic: true }, (geom, longitude, latitude) => {
    const point = geom instanceof Uint8Array ? boundsOf(geom) : undefined
    return point ? metresBetween([point[0], point[2]], [Number(longitude), Number(latitude)]) : null
  })
  database.function('metres_between', { deterministic: true }, (x1, y1, x2, y2) =>
    metresBetween([Number(x1), Number(y1)], [Number(x2), Number(y2)]),
  )
}

/** Small letters without their marks: "Naïve" is "naive". */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

type Position = readonly [longitude: number, latitude: number]

/** Great-circle distance on a sphere, by the haversine formula. */
export function metresBetween([x1, y1]: Position, [x2, y2]: Position): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const half = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2
  const chord = half(y2 - y1) + Math.cos(radians(y1)) * Math.cos(radians(y2)) * half(x2 - x1)
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(chord)))
}
