import type { Geometry } from '../../record/place.ts'
import { kilometresBetween, type Point } from '../distance.ts'
import { areaOf } from './shape.ts'

/** The box around an area, in degrees; `west` is below `east`. */
export interface Extent {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** How much of the breadth a side takes: "the north" of a country is about a half, its "north-west" a quarter. */
const SHARE = 0.5

/** The box around these points; `undefined` for none, or for what reaches over 180 degrees. */
export function extentOf(points: readonly Point[]): Extent | undefined {
  if (points.length === 0) return undefined
  let [west, south, east, north] = [180, 90, -180, -90]
  for (const { longitude, latitude } of points) {
    west = Math.min(west, longitude)
    east = Math.max(east, longitude)
    south = Math.min(south, latitude)
    north = Math.max(north, latitude)
  }
  return east - west > 180 ? undefined : { west, south, east, north }
}

/** The part of a box on a side, named as the compass names it: "north", "south-west"; its core for "centre". */
export function sideOf({ west, south, east, north }: Extent, side: string): Extent {
  const [wide, high] = [(east - west) * SHARE, (north - south) * SHARE]
  if (side === 'centre')
    return { west: west + wide / 2, east: east - wide / 2, south: south + high / 2, north: north - high / 2 }
  return {
    west: side.includes('east') ? east - wide : west,
    east: side.includes('west') ? west + wide : east,
    south: side.includes('north') ? north - high : south,
    north: side.includes('south') ? south + high : north,
  }
}

/** The middle of a box. */
export function middleOf({ west, south, east, north }: Extent): Point {
  return { longitude: (west + east) / 2, latitude: (south + north) / 2 }
}

/** Kilometres from the middle of a box to its corner. */
export function reachOf(extent: Extent): number {
  return kilometresBetween(middleOf(extent), {
    longitude: extent.east,
    latitude: middleOf(extent).latitude + (extent.north - extent.south) / 2,
  })
}

/** A box as an area. */
export function boxOf({ west, south, east, north }: Extent): Geometry | undefined {
  return areaOf([
    { longitude: west, latitude: south },
    { longitude: east, latitude: south },
    { longitude: east, latitude: north },
    { longitude: west, latitude: north },
  ])
}
