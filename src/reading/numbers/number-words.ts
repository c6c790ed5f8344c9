const SMALL: { readonly [word: string]: number } = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}

const LARGE: { readonly [word: string]: number } = {
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
}

/** Words that can stand in a number. */
export const NUMBER_WORDS: readonly string[] = [...Object.keys(SMALL), ...Object.keys(LARGE), 'dozen', 'half']

const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3}){1,4}(?![\d])|\d{1,12}(?:\.\d{1,4})?)`
const SCALE = '(?:hundred|thousand|million|billion|trillion|dozen)'
const WORD = `(?:${[...Object.keys(SMALL).filter(word => word !== 'zero'), ...Object.keys(LARGE), 'dozen'].join('|')})`

const LARGE_WORD = `(?:${Object.keys(LARGE).join('|')})`
/** "two and a half thousand", "a million and a half". */
const HALVED = String.raw`(?:(?:${DIGITS}|\b${WORD}\b)(?: ${LARGE_WORD}\b)? and a half\b(?: ${LARGE_WORD}\b)?|an? ${LARGE_WORD} and a half\b)`

/** Source of a pattern for a cardinal number in digits or words, of bounded length; a space stands for any white space. */
export const NUMERAL = String.raw`(?:${HALVED}|${DIGITS}(?:(?: |-)${SCALE}\b)?|half a ${SCALE}\b|(?:an? (?=${SCALE}\b))?\b${WORD}\b(?:(?:(?<=hundred|thousand|million) and |-| )${WORD}\b){0,6})`

/** The value of a cardinal number in digits or words: `1,200`, `1.5 million`, `twenty-four`, `a dozen`; `undefined` for other words. */
export function parseNumber(words: string): number | undefined {
  const parts = words
    .toLowerCase()
    .trim()
    .split(/[\s-]+/)
  let total = 0
  let current: number | undefined
  let scale = 1
  for (const part of parts) {
    if (part === 'and' || part === '') continue
    if (part === 'a' || part === 'an') current ??= 1
    else if (part === 'half') current = (total === 0 ? (current ?? 0) : 0) + scale / 2
    else if (/^\d/.test(part)) current = Number(part.replaceAll(',', ''))
    else if (SMALL[part] !== undefined) current = (current ?? 0) + SMALL[part]
    else if (part === 'dozen') current = (current ?? 1) * 12
    else if (part === 'hundred') current = (current ?? 1) * 100
    else if (LARGE[part] !== undefined) {
      scale = LARGE[part]
      total += (current ?? 1) * scale
      current = 0
    } else return undefined
  }
  // 1.1 million is 1,100,000, not 1100000.0000000001.
  return current === undefined ? undefined : Math.round((total + current) * 1e4) / 1e4
}
