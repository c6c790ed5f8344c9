import { civil, type Period, periodAt, shifted } from '../calendar.ts'
import { isFuture } from '../direction.ts'
import { implied, type Meaning, stated } from '../meaning.ts'
import { pattern } from '../pattern.ts'
import { fromToday, type Match, type Rule, type RuleGroup } from '../rule.ts'

const ORDINAL = '(?<which>first|second|third|fourth|final|1st|2nd|3rd|4th)'
const ORDER: { readonly [word: string]: number } = {
  first: 0,
  second: 1,
  third: 2,
  fourth: 3,
  final: 3,
  '1st': 0,
  '2nd': 1,
  '3rd': 2,
  '4th': 3,
}
const YEAR = String.raw`(?<year>1[5-9]\d\d|20\d\d)`

function part(match: Match, unit: 'quarter' | 'half', year: number): Period {
  const order = ORDER[match.groups['which']?.toLowerCase() ?? ''] ?? 0
  return { unit, index: year * (unit === 'quarter' ? 4 : 2) + order }
}

function ofYear(match: Match, today: number | undefined): Meaning | undefined {
  const { year, relative } = match.groups
  if (year) return stated(part(match, 'quarter', Number(year)))
  const step = { last: -1, this: 0, next: 1 }[relative?.toLowerCase() ?? '']
  const order = ORDER[match.groups['which']?.toLowerCase() ?? ''] ?? 0
  return fromToday(today, ['DATE', `XXXX-Q${order + 1}`], now => {
    const own = civil(now).year
    if (step !== undefined) return implied(part(match, 'quarter', own + step))
    const then = part(match, 'quarter', own)
    return implied(then.index > periodAt('quarter', now).index && !isFuture(match) ? shifted(then, -4) : then)
  })
}

/** The quarter last reported on, as company news says "the latest quarter". */
function lastQuarter(now: number): Period {
  return shifted(periodAt('quarter', now), -1)
}

const rules: readonly Rule[] = [
  {
    name: 'quarter-of-year',
    pattern: pattern`\b(?:the )?(?:fiscal )?${ORDINAL}[- ](?:fiscal )?quarter (?:of |in )?(?:fiscal )?(?:${YEAR}|(?<relative>last|this|next) year)\b`,
    read: ofYear,
    examples: [
      ['Aid fell in the third quarter of 2021.', undefined, 'the third quarter of 2021 = 2021-Q3'],
      ['Aid fell in the first quarter of last year.', '2022-11-11', 'the first quarter of last year = 2021-Q1'],
    ],
    not: ['the third quarter of the town'],
  },
  {
    name: 'quarter',
    pattern: pattern`\b(?:the )?(?:fiscal )?(?:${YEAR}(?:'s)? |(?<relative>last|this|next) year's )?${ORDINAL}[- ](?:fiscal )?quarter\b`,
    read: ofYear,
    examples: [['Aid fell in the third quarter.', '2022-11-11', 'the third quarter = 2022-Q3']],
    not: ['the third quarterback'],
  },
  {
    name: 'half-of-year',
    pattern: pattern`\b(?:the )?(?<which>first|second) half of (?:${YEAR}|(?<relative>this|last|next) year)\b`,
    read: (match, today) => {
      const { year, relative } = match.groups
      if (year) return stated(part(match, 'half', Number(year)))
      const step = { last: -1, this: 0, next: 1 }[relative?.toLowerCase() ?? ''] ?? 0
      return fromToday(today, ['DATE', 'XXXX-HX'], now => implied(part(match, 'half', civil(now).year + step)))
    },
    examples: [['Aid fell in the first half of 2022.', undefined, 'the first half of 2022 = 2022-H1']],
    not: ['the first half of the match'],
  },
  {
    name: 'latest-quarter',
    pattern: pattern`\b(?:the )?latest (?:quarter|period)\b|\bthe (?:same )?quarter\b(?! (?:of|a)\b)`,
    read: (_match, today) => fromToday(today, ['DATE', 'XXXX-QX'], now => implied(lastQuarter(now))),
    examples: [['Sales fell in the latest quarter.', '2022-11-11', 'the latest quarter = 2022-Q3']],
    not: ['the quarter of the city'],
  },
  {
    name: 'year-earlier',
    pattern: pattern`\b(?:the )?(?:year-earlier|year-ago)(?: (?:period|quarter))?\b|\ba year earlier\b`,
    read: (match, today) => {
      const near = match.sentence.slice(Math.max(0, match.span[0] - 200), match.span[1] + 60)
      const ofSales = /quarter|profit|earnings|cents|sales|revenue/i.test(near)
      return fromToday(today, ['DATE', 'XXXX'], now =>
        implied(ofSales ? shifted(lastQuarter(now), -4) : shifted(periodAt('year', now), -1)),
      )
    },
    examples: [
      ['Profit rose from the year-earlier period.', '2022-11-11', 'the year-earlier period = 2021-Q3'],
      ['Attacks doubled from a year earlier.', '2022-11-11', 'a year earlier = 2021'],
    ],
    not: ['a year early'],
  },
]

/** Quarters and halves of years, as company and aid reports count. */
export const quarters: RuleGroup = {
  name: 'quarter',
  words: ['quarter', 'half', 'earlier', 'ago', 'period'],
  numbers: false,
  rules,
}
