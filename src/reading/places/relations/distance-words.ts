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
  'half a': 0.5,
  'dozens of': 30,
  'tens of': 30,
  a: 1,
}

const UNIT = '(?:nautical miles?|kilomet(?:re|er)s?|met(?:re|er)s?|miles?|kms?|m)'

const HEDGE =
  '(?:about|around|some|roughly|approximately|nearly|almost|just|only|over|under|up to|at least|at most|more than|less than|between) '
const COUNT = `(?:${NUMERAL}|${Object.keys(VAGUE).join('|')})`

/**
 * Source of a pattern for a distance, with the groups `number`, `upper` and `unit`: "some 12 km", "8 km ( 5 miles )", "5 to 7 km", "a dozen
 * miles", "half a mile". A name may stand once in a pattern.
 */
export const DISTANCE = `(?:${HEDGE})*(?<number>${COUNT})(?:(?: (?:to|or|and|[-–]))? (?<upper>${NUMERAL}))? ?(?<unit>${UNIT})(?: \\( [^()]{1,24} \\))?(?: away)?`

/** The metres of a match of `DISTANCE`, the middle of a range; `undefined` for what is no distance on this earth. */
export function metresOf(groups: { readonly [name: string]: string | undefined } | undefined): number | undefined {
  const unit = METRES[groups?.['unit'] ?? '']
  const [lower, upper] = [groups?.['number'], groups?.['upper']].map(countOf)
  if (unit === undefined || lower === undefined) return undefined
  const metres = Math.round(((lower + (upper ?? lower)) / 2) * unit)
  return metres > 0 && metres < FARTHEST_METRES ? metres : undefined
}

function countOf(words: string | undefined): number | undefined {
  return words === undefined ? undefined : (VAGUE[words] ?? parseNumber(words))
}
