import type { Point } from './distance.ts'
import type { Course } from './gazetteer.ts'

/** Where a point lies to a river: its bank seen downstream, how far it is, and the course’s nearest point with its direction there. */
export interface BankSide {
  readonly bank: 'left' | 'right'
  readonly kilometres: number
  readonly nearest: Point
  /** Degrees from north, clockwise, of the water’s way over some 100 km around that point. */
  readonly downstream: number
}

/**
 * The bank a point lies on. As good as the course is drawn: trust it from about five kilometres for the Dnipro. `undefined` for a course
 * without a length.
 */
export function bankOf(course: Course, point: Point): BankSide | undefined {
  // Longitudes shrink with latitude; over the length of one segment the plane is good enough.
  const flat = flatten(course, point)
  let best: { readonly index: number; readonly at: number; readonly distance: number } | undefined
  for (let index = 0; index + 1 < flat.length; index++) {
    const found = nearestOn(flat[index] ?? ORIGIN, flat[index + 1] ?? ORIGIN)
    if (!best || found.distance < best.distance) best = { index, ...found }
  }
  if (!best) return undefined
  const { index, at, distance } = best
  // At a bend both neighbours count, or a point outside the bend would get the side of the wrong one.
  const from = at <= 0 ? Math.max(0, index - 1) : index
  const to = at >= 1 ? Math.min(flat.length - 1, index + 2) : index + 1
  const [a, b] = [flat[from] ?? ORIGIN, flat[to] ?? ORIGIN]
  const here = along(flat[index] ?? ORIGIN, flat[index + 1] ?? ORIGIN, at)
  const cross = (b.x - a.x) * -here.y - (b.y - a.y) * -here.x
  return {
    bank: cross > 0 ? 'left' : 'right',
    kilometres: distance,
    nearest: unflatten(here, point),
    downstream: directionAround(flat, index),
  }
}

/** The bank that lies towards a point of the compass ("western") where the water runs in this direction. */
export function bankTowards(downstream: number, bearing: number): 'left' | 'right' {
  const turn = (((bearing - downstream) % 360) + 360) % 360
  return turn < 180 ? 'right' : 'left'
}

interface Flat {
  readonly x: number
  readonly y: number
}

const ORIGIN: Flat = { x: 0, y: 0 }
const KM_PER_DEGREE = 111.195
const AROUND_KM = 50

/** Kilometres east and north of the point. */
function flatten(course: Course, point: Point): readonly Flat[] {
  const shrink = Math.cos((point.latitude * Math.PI) / 180)
  return course.map(([longitude, latitude]) => ({
    x: (longitude - point.longitude) * KM_PER_DEGREE * shrink,
    y: (latitude - point.latitude) * KM_PER_DEGREE,
  }))
}

function unflatten({ x, y }: Flat, point: Point): Point {
  const shrink = Math.cos((point.latitude * Math.PI) / 180)
  return { longitude: point.longitude + x / (KM_PER_DEGREE * shrink), latitude: point.latitude + y / KM_PER_DEGREE }
}

function nearestOn(a: Flat, b: Flat): { readonly at: number; readonly distance: number } {
  const [x, y] = [b.x - a.x, b.y - a.y]
  const square = x * x + y * y
  const at = square === 0 ? 0 : Math.min(1, Math.max(0, -(a.x * x + a.y * y) / square))
  const here = along(a, b, at)
  return { at, distance: Math.hypot(here.x, here.y) }
}

function along(a: Flat, b: Flat, at: number): Flat {
  return { x: a.x + (b.x - a.x) * at, y: a.y + (b.y - a.y) * at }
}

function directionAround(flat: readonly Flat[], index: number): number {
  const here = flat[index] ?? ORIGIN
  const near = (other: Flat | undefined) => other && Math.hypot(other.x - here.x, other.y - here.y) < AROUND_KM
  let from = index
  while (near(flat[from - 1])) from--
  let to = Math.min(index + 1, flat.length - 1)
  while (near(flat[to + 1])) to++
  const [a, b] = [flat[from] ?? ORIGIN, flat[to] ?? ORIGIN]
  return ((Math.atan2(b.x - a.x, b.y - a.y) * 180) / Math.PI + 360) % 360
}
