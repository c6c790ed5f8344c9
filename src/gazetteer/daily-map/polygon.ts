import type { Point } from '../distance.ts'

/** Positions of a ring, longitude before latitude, closed or not. */
export type Ring = readonly (readonly [longitude: number, latitude: number])[]

/** A polygon: its outer ring and its holes, with the box around it (west, south, east, north). */
export interface Polygon {
  readonly rings: readonly Ring[]
  readonly box: readonly [number, number, number, number]
}

/** Where a point lies to an area: inside or not, and how far its nearest edge is. */
export interface Standing {
  readonly inside: boolean
  /** Infinity for an area without a polygon. */
  readonly edgeMetres: number
}

/** A polygon of these rings, the outer one first. */
export function polygonOf(rings: readonly Ring[]): Polygon {
  let [west, south, east, north] = [180, 90, -180, -90]
  for (const [longitude, latitude] of rings[0] ?? []) {
    west = Math.min(west, longitude)
    east = Math.max(east, longitude)
    south = Math.min(south, latitude)
    north = Math.max(north, latitude)
  }
  return { rings, box: [west, south, east, north] }
}

/** Inside by the even-odd rule, holes taken out; edges are straight in longitude and latitude (RFC 7946). */
export function standingAt(point: Point, polygons: readonly Polygon[]): Standing {
  const around = polygons.filter(polygon => contains(polygon, point))
  return { inside: around.length > 0, edgeMetres: edgeMetres(point, polygons) }
}

function contains({ rings, box: [west, south, east, north] }: Polygon, point: Point): boolean {
  const { longitude, latitude } = point
  if (longitude < west || longitude > east || latitude < south || latitude > north) return false
  const [outer, ...holes] = rings
  return outer !== undefined && isIn(outer, point) && !holes.some(hole => isIn(hole, point))
}

function isIn(ring: Ring, { longitude, latitude }: Point): boolean {
  let inside = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [x = 0, y = 0] = ring[i] ?? []
    const [otherX = 0, otherY = 0] = ring[j] ?? []
    if (y > latitude !== otherY > latitude && longitude < ((otherX - x) * (latitude - y)) / (otherY - y) + x)
      inside = !inside
  }
  return inside
}

const METRES_PER_DEGREE = 111_195

function edgeMetres(point: Point, polygons: readonly Polygon[]): number {
  const shrink = Math.cos((point.latitude * Math.PI) / 180)
  let nearest = Number.POSITIVE_INFINITY
  for (const { rings, box } of polygons) {
    if (boxMetres(point, box, shrink) >= nearest) continue
    for (const ring of rings) nearest = Math.min(nearest, ringMetres(point, ring, shrink))
  }
  return nearest
}

/** No edge of what lies in the box is nearer; 0 inside it. */
function boxMetres(point: Point, [west, south, east, north]: Polygon['box'], shrink: number): number {
  const x = Math.max(west - point.longitude, 0, point.longitude - east) * shrink
  const y = Math.max(south - point.latitude, 0, point.latitude - north)
  return Math.hypot(x, y) * METRES_PER_DEGREE
}

/** The plane is good enough: what is far off need not be exact. */
function ringMetres({ longitude, latitude }: Point, ring: Ring, shrink: number): number {
  let nearest = Number.POSITIVE_INFINITY
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [aX = 0, aY = 0] = ring[j] ?? []
    const [bX = 0, bY = 0] = ring[i] ?? []
    const [x, y] = [(aX - longitude) * shrink, aY - latitude]
    const [dX, dY] = [(bX - aX) * shrink, bY - aY]
    const square = dX * dX + dY * dY
    const at = square === 0 ? 0 : Math.min(1, Math.max(0, -(x * dX + y * dY) / square))
    nearest = Math.min(nearest, Math.hypot(x + dX * at, y + dY * at))
  }
  return nearest * METRES_PER_DEGREE
}
