import { NUMERAL, parseNumber } from '../../numbers/number-words.ts'

const PARTS: { readonly [word: string]: number } = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  eighth: 8,
  tenth: 10,
}
const OVER = Object.keys(PARTS)
  .filter(word => word !== 'half')
  .join('|')

/**
 * Source of a pattern for a part of a whole: "a third of", "two-thirds of", "half the", "nine out of ten", "one in five"; a space stands for any
 * white space. Not "half an hour", nor "26 of 31", which are two numbers.
 */
export const FRACTION = String.raw`(?:(?:an? |one[- ]|the other )?half(?= (?:of )?(?:the|its|their|all|of)\b)|(?:an?|one|two|three|four|five|seven|nine)[- ](?:${OVER})s?(?= of\b)|(?<of>${NUMERAL}) (?:out of(?: every)?|in(?: every)?) (?<whole>${NUMERAL})(?= [\p{Ll}]{2,20}))`

/** The fraction in percent, to a hundredth; `undefined` for what is none. */
export function fractionOf(words: string): number | undefined {
  const plain = words.toLowerCase().replace(/[\s-]+/g, ' ')
  const [part = '', whole] = plain.split(/ (?:out of every|out of|in every|in) /)
  if (whole !== undefined) return percentOf(parseNumber(part), parseNumber(whole))
  const word = plain.split(' ').at(-1)?.replace(/s$/, '') ?? ''
  return word === 'half' ? 50 : percentOf(parseNumber(plain.split(' ')[0]?.replace(/^an$/, 'a') ?? ''), PARTS[word])
}

function percentOf(part: number | undefined, whole: number | undefined): number | undefined {
  if (part === undefined || whole === undefined || part >= whole || whole > 100) return undefined
  return Math.round((part / whole) * 1e4) / 100
}
