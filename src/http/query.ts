import { z } from '@hono/zod-openapi'

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** True for a day that the calendar has, as `2022-11-11`. */
export function isDay(value: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)
  if (!match) return false
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number] // the pattern has three groups
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return day >= 1 && day <= (MONTH_LENGTHS[month - 1] ?? 0) + (leap ? 1 : 0)
}

/** A calendar day in a query. */
export const DayQuery = z
  .string()
  .refine(isDay, 'is not a day of the calendar; give YYYY-MM-DD')
  .openapi({ format: 'date', example: '2022-11-11' })

/** Free words in a query. */
export const WordsQuery = z.string().min(1, 'is empty').max(300, 'is longer than 300 characters')

/** One value of a facet in a query. */
export const FacetQuery = z.string().min(1, 'is empty').max(300, 'is longer than 300 characters').optional()

/** `west,south,east,north` in degrees; one that crosses 180° has its west greater than its east. */
export const BoxQuery = z
  .string()
  .refine(value => boxOf(value) !== undefined, 'is not west,south,east,north in degrees')
  .openapi({ example: '32,46,34,47' })

export interface Box {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** Reads `west,south,east,north`; `undefined` for anything else. */
export function boxOf(value: string): Box | undefined {
  const numbers = value.split(',').map(part => (/^-?\d{1,3}(\.\d{1,9})?$/.test(part) ? Number(part) : Number.NaN))
  if (numbers.length !== 4 || numbers.some(Number.isNaN)) return undefined
  const [west, south, east, north] = numbers as [number, number, number, number] // four were counted
  const fits = Math.abs(west) <= 180 && Math.abs(east) <= 180 && Math.abs(south) <= 90 && Math.abs(north) <= 90
  return fits && south <= north ? { west, south, east, north } : undefined
}

/** A point and how far from it: `latitude,longitude,km`. */
export const NearQuery = z
  .string()
  .refine(value => nearOf(value) !== undefined, 'is not latitude,longitude,km')
  .openapi({ example: '46.64,32.62,20' })

/** Reads `latitude,longitude,km`; `undefined` for anything else. */
export function nearOf(value: string) {
  const [latitude, longitude, km, ...more] = value
    .split(',')
    .map(part => (/^-?\d{1,5}(\.\d{1,9})?$/.test(part) ? Number(part) : Number.NaN))
  if (latitude === undefined || longitude === undefined || km === undefined || more.length > 0) return undefined
  // No number is below or above NaN.
  const fits = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && km >= 0 && km <= 20_040
  return fits ? { latitude, longitude, metres: km * 1000 } : undefined
}

/** True for a position inside the box, edges included. */
export function inBox(
  { west, south, east, north }: Box,
  at: { readonly longitude: number; readonly latitude: number },
): boolean {
  if (at.latitude < south || at.latitude > north) return false
  const { longitude } = at
  return west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east
}

/** Which part of a list. */
export const PART = {
  offset: z.coerce.number().int().min(0).max(10_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
}
