import { parseNumber } from '../../numbers/number-words.ts'

const UNDER_TEN = 'one|two|three|four|five|six|seven|eight|nine'
const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'

/** Source of a pattern for a year as it is spoken in two halves: "nineteen ninety-four", "twenty twenty-two". */
export const YEAR_IN_HALVES = `(?:(?:nineteen|twenty) (?:(?:${TENS})(?:[- ](?:${UNDER_TEN}))?|${TEENS}))`

/** Source of a pattern for a year of this millennium in words, where "the year" or a month has to stand before: "two thousand and three". */
export const YEAR_FROM_2000 = `(?:two thousand(?: (?:and )?(?:${TEENS}|${UNDER_TEN}))?)`

/** The year of a number of four digits or of words that match one of the patterns. */
export function yearOf(words: string): number | undefined {
  if (/^\d/.test(words)) return Number(words)
  const [first = '', ...rest] = words.toLowerCase().split(/\s+/)
  const century = { nineteen: 1900, twenty: 2000 }[first]
  const year = parseNumber(century === undefined ? words : rest.join(' '))
  return year === undefined ? undefined : year + (century ?? 0)
}
