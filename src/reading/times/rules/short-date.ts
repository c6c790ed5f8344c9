import { dayOf } from '../calendar.ts'
import { monthDayNear } from '../day-choice.ts'
import { MONTH, MONTH_WORDS, monthNumber } from '../lexicon/month-names.ts'
import { dayValue, implied, type Meaning, stated } from '../meaning.ts'
import { exactPattern } from '../pattern.ts'
import { fromToday, type Match, type Rule, type RuleGroup } from '../rule.ts'

const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`

/** `11 NOV 89`, as wires and forms write it; years from 70 are of the last century. One that is to come is a number of something. */
function shortYear({ groups }: Match, today: number | undefined): Meaning | undefined {
  const short = Number(groups['year'])
  const year = short >= 70 ? 1900 + short : 2000 + short
  const day = dayOf(year, monthNumber(groups['month'] ?? ''), Number(groups['day']))
  return day === undefined || (today !== undefined && day > today + 366)
    ? undefined
    : stated({ unit: 'day', index: day })
}

/** "Feb 24 – Mar 2": one time; its value is an ISO 8601 interval. */
function acrossMonths(match: Match, today: number | undefined): Meaning | undefined {
  const { month = '', day = '', lastMonth = '', last = '', year } = match.groups
  const ends = [
    [monthNumber(month), Number.parseInt(day, 10)],
    [monthNumber(lastMonth), Number.parseInt(last, 10)],
  ] as const
  const range = (from: number | undefined, to: number | undefined, read: typeof stated): Meaning | undefined =>
    from === undefined || to === undefined || to <= from || to - from > 366
      ? undefined
      : {
          ...read({ unit: 'day', index: from }),
          value: `${dayValue(from)}/${dayValue(to)}`,
          days: [from, to + 1],
        }
  if (year) {
    const isOver = ends[0][0] > ends[1][0]
    return range(dayOf(Number(year) - (isOver ? 1 : 0), ...ends[0]), dayOf(Number(year), ...ends[1]), stated)
  }
  if (ends.some(([month, day]) => dayOf(2000, month, day) === undefined)) return undefined
  return fromToday(today, ['DATE', 'XXXX-XX-XX/XXXX-XX-XX'], now => {
    const to = monthDayNear(now, ends[1], match)
    return range(
      to === undefined ? undefined : monthDayNear(to, ends[0], { ...match, sentence: '', span: [0, 0] }),
      to,
      implied,
    )
  })
}

/** "between 2 and 4 November 2022": two times, the first with the month and year of the second. */
function bothDays(match: Match): readonly Meaning[] | undefined {
  const { month = '', day, last, year } = match.groups
  const [first, second] = [day, last].map(each => dayOf(Number(year), monthNumber(month), Number(each)))
  if (first === undefined || second === undefined || second <= first) return undefined
  return [
    stated({ unit: 'day', index: first }, { span: match.spanOf('head') ?? match.span }),
    stated({ unit: 'day', index: second }, { span: match.spanOf('tail') ?? match.span }),
  ]
}

const DASH = ' ?[-–—] ?'
const YEAR = String.raw`(?:,? (?<year>1[5-9]\d\d|20\d\d))?`

const rules: readonly Rule[] = [
  {
    name: 'short-year-date',
    pattern: exactPattern`(?<![\d.,:])\b(?<day>\d{1,2}) (?<month>${MONTH}) ['’]?(?<year>\d\d)\b(?![\d:%]|[,.]\d| (?:people|men|women|soldiers|killed|dead|shells|of)\b| [A-Z]{4})`,
    read: shortYear,
    examples: [
      ['SAN ALBAN, 11 NOV 89 -- THEY CAME.', undefined, '11 NOV 89 = 1989-11-11'],
      ["Signed 4 Mar '05 in ink.", undefined, "4 Mar '05 = 2005-03-04"],
    ],
    not: ['On 11 Nov 89 people came.', 'On 31 NOV 89 nothing.', 'ON 23 SEPTEMBER 28 BODIES WERE FOUND.'],
  },
  {
    name: 'days-of-one-month',
    pattern: exactPattern`(?<![\d.,:])\b(?<head>(?<day>\d{1,2})(?:st|nd|rd|th)?) (?:and|to|or|until|till|through) (?<tail>(?<last>\d{1,2})(?:st|nd|rd|th)? (?<month>${MONTH}),? (?<year>1[5-9]\d\d|20\d\d))\b`,
    read: bothDays,
    examples: [
      ['Between 2 and 4 November 2022 they fled.', undefined, '2 = 2022-11-02', '4 November 2022 = 2022-11-04'],
    ],
    not: ['Some 5 to 4 May 2022 votes.'],
  },
  {
    name: 'range-across-months',
    pattern: exactPattern`\b(?<month>${MONTH}) (?<day>${DAY})${DASH}(?<lastMonth>${MONTH}) (?<last>${DAY})\b${YEAR}(?![\d:])`,
    read: acrossMonths,
    examples: [
      ['The second wave (Feb 24 - Mar 2) was worse.', '2022-03-10', 'Feb 24 - Mar 2 = 2022-02-24/2022-03-02'],
      [
        'The raids of December 28 – January 3, 2023, cost much.',
        undefined,
        'December 28 – January 3, 2023 = 2022-12-28/2023-01-03',
      ],
    ],
    not: ['Feb 31 - Mar 2 is no range.'],
  },
  {
    name: 'range-across-months-day-first',
    pattern: exactPattern`(?<![\d.,:])\b(?<day>${DAY}) (?<month>${MONTH})${DASH}(?<last>${DAY}) (?<lastMonth>${MONTH})${YEAR}(?![\d:])`,
    read: acrossMonths,
    examples: [
      [
        'The second wave (24 February – 2 March) was worse.',
        '2022-03-10',
        '24 February – 2 March = 2022-02-24/2022-03-02',
      ],
    ],
    not: ['2 March - 31 June is no range.'],
  },
]

/** Days with a short year, and ranges over the end of a month. */
export const shortDates: RuleGroup = { name: 'short-date', words: MONTH_WORDS, numbers: false, rules }
