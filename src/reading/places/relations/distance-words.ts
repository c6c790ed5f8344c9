import { NUMERAL, parseNumber } from '../../numbers/number-words.ts'

const METRES: { readonly [unit: string]: number } = {
  km: 1000,
  kms: 1000,
  kilometre: 1000,
  kilometres: 1000,
  kilometer: 1000,
  kilometers: 1000,
  mile: 1609,
  miles: 1609,
  'nautical mile': 1852,
  'nautical miles': 1852,
  m: 1,
  metre: 1,
  metres: 1,
  meter: 1,
  meters: 1,
}

/** Farther off than this nothing is told by its distance to a place. */
const FARTHEST_METRES = 5_000_000
/** "A few kilometres" and "several miles", "dozens of kilometres": what such a word is read as. */
const VAGUE: { readonly [words: string]: number } = {
  'a few': 4,
  'a couple of': 2,
  several: 5,
  'dozens of': 30,
  'tens of': 30,
}

const UNIT = '(?:nautical miles?|kilomet(?:re|er)s?|met(?:re|er)s?|miles?|kms?|m)'

/**
 * Source of a pattern for a distance, with the groups `number` and `unit`: "some 12 km", "8 km ( 5 miles )", "a dozen miles", "a few
 * kilometres". A name may stand once in a pattern.
 */
export const DISTANCE = `(?:(?:about|around|some|roughly|approximately|nearly|almost|just|only|over|under|up to|at least|more than|less than) )*(?<number>${NUMERAL}|${Object.keys(VAGUE).join('|')}) ?(?<unit>${UNIT})(?: \\( [^()]{1,24} \\))?(?: away)?`

/** The metres of a match of `DISTANCE`; `undefined` for what is no distance on this earth. */
export function metresOf(groups: { readonly [name: string]: string | undefined } | undefined): number | undefined {
  const [number, unit] = [groups?.['number'], groups?.['unit']]
  if (number === undefined || unit === undefined) return undefined
  const count = VAGUE[number] ?? parseNumber(number)
  const metres = count === undefined ? undefined : Math.round(count * (METRES[unit] ?? 0))
  return metres !== undefined && metres > 0 && metres < FARTHEST_METRES ? metres : undefined
}
