import { parseNumber } from '../../numbers/number-words.ts'

const FIRST = [
  ...[
    'first',
    'second',
    'third',
    'fourth',
    'fifth',
    'sixth',
    'seventh',
    'eighth',
    'ninth',
    'tenth',
    'eleventh',
    'twelfth',
  ],
  ...['thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth'],
]
const TENS: { readonly [word: string]: number } = {
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
  thousandth: 1000,
}

/** Source of a pattern for an ordinal: `ninth`, `22nd`, `1,000th`, `twenty-third`. */
export const ORDINAL = String.raw`(?:(?:\d{1,2},)?\d{1,3}(?:st|nd|rd|th)|(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-)?(?:${[...FIRST, ...Object.keys(TENS)].join('|')}))\b`

/** The number of an ordinal; `undefined` for other words. */
export function ordinalNumber(words: string): number | undefined {
  const lower = words.toLowerCase()
  const digits = /^[\d,]+(?=[snrt])/.exec(lower)
  if (digits) return Number(digits[0].replaceAll(',', ''))
  const [tens, unit] = lower.includes('-') ? lower.split('-') : ['', lower]
  const last = TENS[unit ?? ''] ?? FIRST.indexOf(unit ?? '') + 1
  if (last === 0) return undefined
  return (tens ? (parseNumber(tens) ?? 0) : 0) + last
}
