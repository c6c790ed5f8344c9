import type { Point } from '../distance.ts'

/** No division of a country has more. */
const MOST_INHABITANTS = 300_000_000
const MOST_NAME = 200
// Direction marks are common and harmless in Arabic and Hebrew names; they are taken out. Joiners (U+200C, U+200D) are spelling and stay.
const MARKS = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g
const CONTROL = /[\p{Cc}\ufffd]/u

/** A point of degrees, or `undefined` when one is missing, no number or out of range. Takes a decimal point or comma. */
export function writtenPoint(longitude: string, latitude: string): Point | undefined {
  if (!DEGREES.test(longitude) || !DEGREES.test(latitude)) return undefined
  return checkedPoint(Number(longitude.replace(',', '.')), Number(latitude.replace(',', '.')))
}

/** A point of numbers, or `undefined` when one is out of range. */
export function checkedPoint(longitude: number, latitude: number): Point | undefined {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 ? { longitude, latitude } : undefined
}

const DEGREES = /^\s*[+-]?\d{1,3}(?:[.,]\d{1,20})?\s*$/

/** A name without marks of direction and spaces around; `undefined` when it has control characters or is too long. */
export function cleanName(name: string): string | undefined {
  const clean = name.replace(MARKS, '').trim()
  return clean.length > MOST_NAME || CONTROL.test(clean) ? undefined : clean
}

/** The names of a list that can be used, once each. */
export function cleanNames(names: readonly string[]): readonly string[] {
  return [...new Set(names.flatMap(name => cleanName(name) || []))]
}

/** Inhabitants as a number; 0 for none given, `undefined` for what cannot be one. */
export function inhabitantsFrom(text: string): number | undefined {
  const digits = text.trim().replace(/[ ,'’\u00a0\u202f]/g, '')
  if (digits === '') return 0
  if (!/^\d{1,12}(?:\.0*)?$/.test(digits)) return undefined
  const number = Number.parseInt(digits, 10)
  return number <= MOST_INHABITANTS ? number : undefined
}

/** An id of GeoNames: a whole number of at most 32 bits; `undefined` for what is none. */
export function geonamesIdFrom(text: string): number | undefined {
  const id = /^\s*(?:geonames:)?([1-9]\d{0,9})\s*$/.exec(text)?.[1]
  return id !== undefined && Number(id) < 2 ** 32 - 1 ? Number(id) : undefined
}
