import { civil, dayOf, type Period, weekdayOf } from '../calendar.ts'
import { isCompound } from '../compound.ts'
import { choiceOf, monthDayNear, monthNear } from '../day-choice.ts'
import { MONTH, MONTH_WORDS, monthNumber } from '../lexicon/month-names.ts'
import { WEEKDAY, weekdayNumber } from '../lexicon/weekday-names.ts'
import { YEAR_FROM_2000, YEAR_IN_HALVES, yearOf } from '../lexicon/year-words.ts'
import { implied, type Meaning, stated } from '../meaning.ts'
import { modOfPart, PART } from '../modifiers.ts'
import { exactPattern } from '../pattern.ts'
import { fromToday, type Match, type Rule, type RuleGroup } from '../rule.ts'

const YEAR = String.raw`(?:1[0-9]\d\d|20\d\d)`
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`
const WHICH = '(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Tt]his past|[Tt]his coming) )'

function two(value: number): string {
  return String(value).padStart(2, '0')
}

/** A street, an army or a party that is named for a day: "9 October Avenue". */
const NOT_A_STREET =
  '(?! (?:Avenue|Street|Square|Road|Boulevard|Bridge|Park|Stadium|Brigade|Movement|Front|Hospital|AVENUE|STREET|SQUARE|ROAD|BOULEVARD|BRIDGE|PARK|STADIUM|BRIGADE|MOVEMENT|FRONT|HOSPITAL)\\b)'

/** How near to publication a date with another day's weekday is a mistake. */
const SLIP_DAYS = 31

/** A day and month without their year; a weekday beside them chooses the year. */
function monthDay(match: Match, today: number | undefined, group = 'day'): Meaning | undefined {
  const month = monthNumber(match.groups['month'] ?? '')
  const number = Number(match.groups[group])
  // A leap year: 29 February is a date.
  if (dayOf(2000, month, number) === undefined) return undefined
  return fromToday(today, ['DATE', `XXXX-${two(month)}-${two(number)}`], now => {
    const near = monthDayNear(now, [month, number], match)
    const weekday = match.groups['weekday']
    if (weekday === undefined || near === undefined) return near === undefined ? undefined : implied(dayPeriod(near))
    const { year } = civil(near)
    const others = [year, year - 1, year + 1].map(each => dayOf(each, month, number))
    const right = others.find(each => each !== undefined && weekdayOf(each) === weekdayNumber(weekday))
    // Days from publication a slip is likelier than another year.
    const isOther = right !== undefined && (right === near || Math.abs(near - now) > SLIP_DAYS)
    return isOther ? implied(dayPeriod(right)) : implied(dayPeriod(near), { rule: 'weekday-disagrees' })
  })
}

/** Both days of a range; a dash makes one time of them, a word leaves two. */
function rangeOfDays(match: Match, today: number | undefined): Meaning | readonly Meaning[] | undefined {
  const [first, last] = [monthDay(match, today), monthDay(match, today, 'last')]
  if (!first || !last) return undefined
  if (/^[-–—]$/.test(match.groups['join'] ?? '')) {
    if (first.days && last.days && first.days[0] >= last.days[0]) return undefined
    const days = first.days && last.days ? { days: [first.days[0], last.days[1]] as const } : {}
    return { ...first, value: `${first.value}/${last.value}`, ...days }
  }
  const [from, to] = [match.spanOf('head') ?? match.span, match.spanOf('tail') ?? match.span]
  return [
    { ...first, span: from },
    { ...last, span: to },
  ]
}

function dayPeriod(index: number): Period {
  return { unit: 'day', index }
}

function modified(match: Match): { readonly mod?: string } {
  const mod = modOfPart(match.groups['part'])
  return mod ? { mod } : {}
}

/** Months and their short forms that are also common words or names, and need a word of time before them. */
const DOUBTFUL = /^(?:May|March|Mar|Jan|Feb|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/i
const OF_TIME =
  /\b(?:in|since|until|till|by|last|next|this|early|late|mid|of|from|to|through|before|after|between|during|each|every|for)[\s-]{1,4}$/i
/** Another month before it, joined to it: "in April or May". */
const AFTER_ANOTHER = new RegExp(String.raw`\b${MONTH},?\s{1,4}(?:and|or|to|through|until|till|[-–—])\s{1,4}$`)
/** After these a month is one whatever follows it: "In March they left". */
const SURELY_OF_TIME = /\b(?:in|since|until|till|by|during|last|next|early|late|mid)[\s-]{1,4}$/i
/** Families and dates that streets are named for. */
const NOT_A_FAMILY = /^\s(?:family|brothers|sisters)\b/
const NOT_A_MONTH = /^(?:\s(?:be|have|not|he|she|they|it|we|said|told|say|says|was|is)\b|-|['’]s\b|\s[A-Z][a-z])/

function monthAlone(match: Match, today: number | undefined): Meaning | undefined {
  const name = match.groups['month'] ?? ''
  const [start, end] = match.span
  const lead = match.sentence.slice(Math.max(0, start - 14), end - name.length)
  const rest = match.sentence.slice(end, end + 12)
  if (NOT_A_FAMILY.test(rest)) return undefined
  if (DOUBTFUL.test(name) && !isSurelyMonth(match, { lead, rest })) return undefined
  if (/^(?:April|June|August|May|Jan)$/.test(name) && /^\s[A-Z][a-z]{2}/.test(rest) && !OF_TIME.test(lead))
    return undefined
  // What stands before is a day that this month does not have.
  if (/\d(?:st|nd|rd|th)?\s{1,4}(?:of\s{1,4})?$/.test(match.sentence.slice(Math.max(0, start - 10), start)))
    return undefined
  const month = monthNumber(name)
  const choice = choiceOf(match.groups['which'])
  return fromToday(today, ['DATE', `XXXX-${two(month)}`], now =>
    implied(monthNear(now, month, choice === 'open' ? match : choice), modified(match)),
  )
}

interface Around {
  readonly lead: string
  readonly rest: string
}

/** "in May", "April or May", "the May vote". */
function isSurelyMonth(match: Match, { lead, rest }: Around): boolean {
  if (SURELY_OF_TIME.test(lead)) return true
  if (/\bthe\s{1,4}$/i.test(lead)) return isCompound(match) && !/^[-\s]?[A-Z]|^-/.test(rest)
  const isOfTime =
    OF_TIME.test(lead) || AFTER_ANOTHER.test(match.sentence.slice(Math.max(0, match.span[0] - 24), match.span[0]))
  return isOfTime && !(/^Ma/i.test(match.groups['month'] ?? '') && NOT_A_MONTH.test(rest))
}

const rules: readonly Rule[] = [
  {
    name: 'day-month-range',
    pattern: exactPattern`\b(?<head>${DAY}) ?(?<join>[-–—]|\band\b|\bto\b|\bor\b) ?(?<tail>(?<last>\d{1,2})(?:st|nd|rd|th)? (?<month>${MONTH}))(?![a-z])`,
    read: rangeOfDays,
    examples: [
      ['Shells fell on 3-4 May.', '2022-06-01', '3-4 May = 2022-05-03/2022-05-04'],
      ['Between 9 and 11 November troops left.', '2022-11-12', '9 = 2022-11-09', '11 November = 2022-11-11'],
    ],
    not: ['Route 40 to 50 March.'],
  },
  {
    name: 'month-day-range',
    pattern: exactPattern`\b(?<head>(?<month>${MONTH}) ${DAY}) ?(?<join>[-–—]|\band\b|\bto\b|\bor\b) ?(?<tail>(?<last>\d{1,2})(?:st|nd|rd|th)?)\b(?![\d:%]|[,.]\d| [a-z]{3,}s\b)`,
    read: rangeOfDays,
    examples: [
      ['Talks on November 9–11 failed.', '2022-11-12', 'November 9–11 = 2022-11-09/2022-11-11'],
      ['A summit on April 24 and 25 was held.', '1999-05-10', 'April 24 = 1999-04-24', '25 = 1999-04-25'],
    ],
    not: ['On April 24 and 25 soldiers fell.'],
  },
  {
    name: 'month-day',
    pattern: exactPattern`(?:\b(?:${WHICH})?(?<weekday>${WEEKDAY}),? )?(?<!\b\d{1,2} )\b(?<month>${MONTH}) ${DAY}\b(?![\d%]|[,.:]\d|[-–]\d)${NOT_A_STREET}`,
    read: monthDay,
    examples: [
      ['The order came on Nov. 9.', '2022-11-11', 'Nov. 9 = 2022-11-09'],
      ['The order came on December 20.', '2022-11-11', 'December 20 = 2021-12-20'],
      ['The halt of December 20 is known.', '2022-11-11', 'December 20 = 2022-12-20'],
      ['The order came on August 20.', '2022-11-11', 'August 20 = 2022-08-20'],
      ['The vote will be held on March 3.', '2022-11-11', 'March 3 = 2023-03-03'],
      ['The new rules take effect on March 3.', '2022-11-11', 'March 3 = 2023-03-03'],
      ['On Wednesday, November 9, they left.', '2022-11-11', 'Wednesday, November 9 = 2022-11-09'],
      ['On Tuesday, November 9, they left.', '2022-11-11', 'Tuesday, November 9 = 2022-11-09'],
      ['On Tuesday, November 9, they left.', '2022-06-11', 'Tuesday, November 9 = 2021-11-09'],
      ['The order came on Nov. 9.', undefined, 'Nov. 9 = XXXX-11-09?'],
    ],
    not: [
      'On February 30 nothing.',
      'May 5,000 come.',
      'They met in June 4 Street.',
      'ON 23 OCTOBER 28 BODIES LAY THERE.',
    ],
  },
  {
    name: 'day-month',
    pattern: exactPattern`(?:\b(?<weekday>${WEEKDAY}),? (?:the )?)?(?<![\d.,:$€£])\b${DAY}(?: of)? (?<month>${MONTH})(?![a-z])(?! \d{4})${NOT_A_STREET}`,
    read: monthDay,
    examples: [
      ['The order came on 9 November.', '2022-11-11', '9 November = 2022-11-09'],
      ['The 7 October attack.', '2024-01-05', '7 October = 2023-10-07'],
      ['They left on the 9th of November.', '2022-11-11', '9th of November = 2022-11-09'],
    ],
    not: ['Some 300 May come.', 'On 31 June nothing.', 'A BOMB WENT OFF ON 9 OCTOBER AVENUE.'],
  },
  {
    name: 'month-year',
    pattern: exactPattern`(?<!\d )\b(?:${PART})?(?<month>${MONTH})(?: of|,)? (?<year>${YEAR}|${YEAR_IN_HALVES}|${YEAR_FROM_2000})\b(?!-)`,
    read: match => {
      const { month = '', year = '' } = match.groups
      return stated({ unit: 'month', index: (yearOf(year) ?? 0) * 12 + monthNumber(month) - 1 }, modified(match))
    },
    examples: [
      ['The war began in February 2022.', undefined, 'February 2022 = 2022-02'],
      ['In January nineteen ninety-seven it burned.', undefined, 'January nineteen ninety-seven = 1997-01'],
      ['In early March 2022 the city fell.', undefined, 'early March 2022 = 2022-03'],
    ],
    not: ['march 2022 steps'],
  },
  {
    name: 'month-of-relative-year',
    pattern: exactPattern`\b(?:${PART})?(?<month>${MONTH})(?: of)? (?<which>last|this|next) year\b`,
    read: (match, today) => {
      const month = monthNumber(match.groups['month'] ?? '')
      return fromToday(today, ['DATE', `XXXX-${two(month)}`], now => {
        const step = { last: -1, this: 0, next: 1 }[match.groups['which'] ?? ''] ?? 0
        return implied({ unit: 'month', index: (civil(now).year + step) * 12 + month - 1 }, modified(match))
      })
    },
    examples: [['It fell in March last year.', '2023-02-01', 'March last year = 2022-03']],
    not: ['It fell in March of that year.'],
  },
  {
    name: 'month',
    pattern: exactPattern`\b(?:${WHICH})?(?:${PART})?(?<month>${MONTH})(?! ?\d)(?![a-z])`,
    read: monthAlone,
    examples: [
      ['Russia annexed the regions in October.', '2022-11-11', 'October = 2022-10'],
      ['A vote in December failed.', '2022-11-11', 'December = 2021-12'],
      ['A vote will be held in December.', '2022-11-11', 'December = 2022-12'],
      ['The council decided to hold a vote in December.', '2022-11-11', 'December = 2022-12'],
      ['It fell in April or May.', '2022-11-11', 'April = 2022-04', 'May = 2022-05'],
      ['It fell last March.', '2022-11-11', 'last March = 2022-03'],
      ['Since early May nothing moved.', '2022-11-11', 'early May = 2022-05'],
      ['In March he left.', '2022-11-11', 'March = 2022-03'],
      ['The March accession will help.', '2022-05-11', 'March = 2022-03'],
      ['The December vote is on the list.', '2022-11-11', 'December = 2022-12'],
      ['Russia annexed the regions in October.', undefined, 'October = XXXX-10?'],
    ],
    not: [
      'The March on the capital.',
      'They may march.',
      'Theresa May said so.',
      'May be it was so.',
      'They march on.',
      'The April family fled.',
    ],
  },
]

/** Days and months without a year: the publication day chooses it. */
export const partialDates: RuleGroup = { name: 'partial-date', words: MONTH_WORDS, numbers: false, rules }
