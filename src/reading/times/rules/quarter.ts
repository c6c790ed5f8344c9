import { civil, type Period, periodAt, shifted, type Unit } from '../calendar.ts'
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
  last: 1,
  latter: 1,
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

/** "the quarter" alone is one of a city but where money is counted. */
const OF_BUSINESS =
  /profit|earn|cents|sales|revenue|income|loss|results|net|share|percent|%|\$|million|billion|end(?:ed|ing)|fiscal|growth|year|shipped|sold|units/i

/** The quarter that the report speaks of, or else the last one; that too where one of another year was told last. */
function toldQuarter({ sentence, span }: Match, today: number | undefined): Meaning | undefined {
  if (/^the quarter$/i.test(sentence.slice(...span)) && !OF_BUSINESS.test(sentence)) return undefined
  const last = today === undefined ? undefined : lastQuarter(today)
  const otherwise = fromToday(today, ['DATE', 'XXXX-QX'], now => implied(lastQuarter(now)))
  const isRecent = ({ unit, index }: Period) =>
    unit === 'half' || (unit === 'quarter' && (last === undefined || last.index - index < 3))
  return (
    otherwise && {
      ...otherwise,
      told: { by: 'period', meaning: period => implied(isRecent(period) ? period : (last ?? period)) },
    }
  )
}

/** The quarter, half or month that the report speaks of, a year before; else the quarter before the last report of results, or the year. */
function yearEarlier(match: Match, today: number | undefined): Meaning | undefined {
  const near = match.sentence.slice(Math.max(0, match.span[0] - 200), match.span[1] + 60)
  const ofSales = /quarter|profit|earnings|cents|sales|revenue/i.test(near)
  const otherwise = fromToday(today, ['DATE', 'XXXX'], now =>
    implied(ofSales ? shifted(lastQuarter(now), -4) : shifted(periodAt('year', now), -1)),
  )
  return otherwise && { ...otherwise, told: { by: 'period', meaning: period => implied(yearBefore(period)) } }
}

/** The period that the report speaks of, in another year. */
function ofToldPeriod(year: number, otherwise: Meaning): Meaning {
  const meaning = ({ unit, index }: Period) => {
    const perYear = periodsInYear(unit)
    return implied({ unit, index: year * perYear + (index % perYear) })
  }
  return { ...otherwise, told: { by: 'period', meaning } }
}

function yearBefore(period: Period): Period {
  return shifted(period, -periodsInYear(period.unit))
}

function periodsInYear(unit: Unit): number {
  return unit === 'month' ? 12 : unit === 'quarter' ? 4 : unit === 'half' ? 2 : 1
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
    name: 'year-earlier',
    pattern: pattern`\b(?:the )?(?:(?:same|corresponding|comparable|like) )?(?:year-earlier|year-ago)(?: (?:first|second|third|fourth))?(?:[- ](?:period|quarter|month))?\b|\b(?:the )?(?:same|corresponding|comparable|like) (?:period|quarter|month|time)(?: (?:of|in))?(?: the)? (?:last year|previous year|year before|a year (?:ago|earlier|before)|year[- ](?:ago|earlier))\b|\bthe quarter a year (?:ago|earlier)\b|\ba year earlier\b`,
    read: yearEarlier,
    examples: [
      ['Profit rose from the year-earlier period.', '2022-11-11', 'the year-earlier period = 2021-Q3'],
      ['Attacks doubled from a year earlier.', '2022-11-11', 'a year earlier = 2021'],
      [
        'In the second quarter the mill lost 3 million, against 2 million a year earlier.',
        '2022-11-11',
        'the second quarter = 2022-Q2',
        'a year earlier = 2021-Q2',
      ],
      [
        'Exports were 7 million in May, up from 6 million in April and 5 million a year earlier.',
        '2022-11-11',
        'May = 2022-05',
        'April = 2022-04',
        'a year earlier = 2021-05',
      ],
      [
        'Exports in May fell by a third from the same month a year ago.',
        '2022-11-11',
        'May = 2022-05',
        'the same month a year ago = 2021-05',
      ],
    ],
    not: ['a year early'],
  },
  {
    name: 'same-period-of-year',
    pattern: pattern`\b(?:the )?(?:same |corresponding |comparable |like )?(?:${YEAR}|(?<relative>last|this) year's) (?:period|quarter)\b|\b(?:the )?(?:same|corresponding|comparable|like) (?:period|quarter|month) (?:of|in) (?<other>1[5-9]\d\d|20\d\d)\b`,
    read: ({ groups }, today) => {
      const { relative, other } = groups
      const named = Number(groups['year'] ?? other)
      if (!relative) return ofToldPeriod(named, stated({ unit: 'year', index: named }))
      return fromToday(today, ['DATE', 'XXXX'], now => {
        const index = civil(now).year - (/last/i.test(relative) ? 1 : 0)
        return ofToldPeriod(index, implied({ unit: 'year', index }))
      })
    },
    examples: [
      [
        'The mill lost 3 million in the second quarter. It gained 2 million in the 2020 period.',
        '2022-11-11',
        'the second quarter = 2022-Q2',
        'the 2020 period = 2020-Q2',
      ],
      ['Trade fell from the same period of 2020.', '2022-11-11', 'the same period of 2020 = 2020'],
    ],
    not: ['the 2020 periodical'],
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
    pattern: pattern`\b(?:the )?(?<which>first|second|last|latter) half of (?:${YEAR}|(?<relative>this|last|next) year)\b`,
    read: (match, today) => {
      const { year, relative } = match.groups
      if (year) return stated(part(match, 'half', Number(year)))
      const step = { last: -1, this: 0, next: 1 }[relative?.toLowerCase() ?? ''] ?? 0
      return fromToday(today, ['DATE', 'XXXX-HX'], now => implied(part(match, 'half', civil(now).year + step)))
    },
    examples: [
      ['Aid fell in the first half of 2022.', undefined, 'the first half of 2022 = 2022-H1'],
      ['Aid fell in the latter half of 2022.', undefined, 'the latter half of 2022 = 2022-H2'],
    ],
    not: ['the first half of the match'],
  },
  {
    name: 'latest-quarter',
    pattern: pattern`\b(?:the )?latest (?:quarter|period)\b|\b(?:the (?:same )?|that )quarter\b(?! (?:of|a)\b)`,
    read: toldQuarter,
    examples: [
      ['Sales fell in the latest quarter.', '2022-11-11', 'the latest quarter = 2022-Q3'],
      [
        'In the first quarter aid was cut. Prices rose in that quarter.',
        '2022-11-11',
        'the first quarter = 2022-Q1',
        'that quarter = 2022-Q1',
      ],
    ],
    not: ['the quarter of the city', 'They left the quarter empty.'],
  },
  {
    name: 'compared-with-a-year-ago',
    pattern: pattern`\b(?<=\b(?:from|than|with|against|to|[\d%]|million|billion|share,|cents,?|at) )a year ago\b`,
    read: yearEarlier,
    examples: [
      [
        'The mill lost 3 million in the second quarter, up from 2 million a year ago.',
        '2022-11-11',
        'the second quarter = 2022-Q2',
        'a year ago = 2021-Q2',
      ],
      ['Fewer shells fall than a year ago.', '2022-11-11', 'a year ago = 2021'],
    ],
    not: ['He left a year ago.'],
  },
]

/** Quarters and halves of years, as company and aid reports count. */
export const quarters: RuleGroup = {
  name: 'quarter',
  words: ['quarter', 'half', 'earlier', 'ago', 'period'],
  numbers: false,
  rules,
}
