import { dayOf, daysOf, periodAt, weekdayOf } from '../calendar.ts'
import { monthDayNear, monthNear } from '../day-choice.ts'
import { MONTH, MONTH_WORDS, monthNumber } from '../lexicon/month-names.ts'
import { NAMED_DAYS } from '../lexicon/named-days.ts'
import { WEEKDAY, weekdayNumber } from '../lexicon/weekday-names.ts'
import { implied, type Meaning, stated } from '../meaning.ts'
import { exactPattern } from '../pattern.ts'
import { fromToday, type Match, type Rule, type RuleGroup } from '../rule.ts'

const YEAR = String.raw`1[5-9]\d\d|20\d\d`
const DATE = String.raw`(?:(?<month>${MONTH}) (?<day>\d{1,2})(?:st|nd|rd|th)?|(?<dayFirst>\d{1,2})(?:st|nd|rd|th)? (?<monthAfter>${MONTH}))`

function dateOf({ groups: { month, monthAfter, day, dayFirst } }: Match): readonly [month: number, day: number] {
  return [monthNumber(month ?? monthAfter ?? ''), Number(day ?? dayFirst)]
}

/** "the September 11 attacks": the day that they are known by, once it has been. */
function dayOfEvent(match: Match, today: number | undefined): Meaning | undefined {
  const [month, day] = dateOf(match)
  const named = NAMED_DAYS.find(
    each => each.month === month && each.day === day && each.nouns.test(match.groups['noun'] ?? ''),
  )
  const index = named && dayOf(named.year, month, day)
  if (index === undefined || (today !== undefined && index > today)) return undefined
  return stated({ unit: 'day', index }, { basis: 'assumed' })
}

/** "the week of November 7": the ISO week of that day. */
function weekOf(match: Match, today: number | undefined): Meaning | undefined {
  const date = dateOf(match)
  const { year } = match.groups
  if (year) {
    const named = dayOf(Number(year), ...date)
    return named === undefined ? undefined : stated(periodAt('week', named))
  }
  // A leap year: 29 February is a date.
  if (dayOf(2000, ...date) === undefined) return undefined
  return fromToday(today, ['DATE', 'XXXX-WXX'], now => {
    const near = monthDayNear(now, date, match)
    return near === undefined ? undefined : implied(periodAt('week', near))
  })
}

function nthOfMonth(match: Match, today: number | undefined): Meaning | undefined {
  const { month = '', year } = match.groups
  if (year) return nthWeekday(match, Number(year) * 12 + monthNumber(month) - 1, { basis: 'stated', anchored: false })
  return fromToday(today, ['DATE', 'XXXX-XX-XX'], now =>
    nthWeekday(match, monthNear(now, monthNumber(month), match).index),
  )
}

const NTH: { readonly [word: string]: number } = { first: 0, second: 1, third: 2, fourth: 3 }

/** The first to fourth, or last, such weekday of a month that is counted from January of the year 0. */
function nthWeekday({ groups }: Match, month: number, extra: Parameters<typeof implied>[1] = {}): Meaning {
  const weekday = weekdayNumber(groups['weekday'] ?? '')
  const [first, end] = daysOf({ unit: 'month', index: month })
  const nth = NTH[groups['nth']?.toLowerCase() ?? '']
  const from = first + ((weekday - weekdayOf(first) + 7) % 7)
  const index = nth === undefined ? end - 1 - ((weekdayOf(end - 1) - weekday + 7) % 7) : from + 7 * nth
  return implied({ unit: 'day', index }, extra)
}

const rules: readonly Rule[] = [
  {
    name: 'day-named-for-its-event',
    pattern: exactPattern`\b${DATE}\b(?= (?<noun>[a-z]+(?: [a-z]+)?))`,
    read: dayOfEvent,
    examples: [
      ['Since the Sept. 11 attacks guards ride along.', '2012-03-01', 'Sept. 11 = 2001-09-11'],
      ['The 7 October attack.', '2026-01-05', '7 October = 2023-10-07'],
      ['The 7 October attack.', '2021-01-05', '7 October = 2020-10-07'],
    ],
    not: ['On Sept. 11 attackers came.', 'The September 12 attacks.'],
  },
  {
    name: 'week-of-day',
    pattern: exactPattern`\b[Tt]he week of ${DATE}\b(?:,? (?<year>${YEAR}))?(?![\d%]|[,.:]\d)`,
    read: weekOf,
    examples: [
      ['It fell in the week of November 7.', '2022-11-20', 'the week of November 7 = 2022-W45'],
      ['It fell in the week of 7 November 2022.', undefined, 'the week of 7 November 2022 = 2022-W45'],
    ],
    not: ['the week of the flood'],
  },
  {
    name: 'nth-weekday-of-month',
    pattern: exactPattern`\b(?:[Tt]he )?(?<nth>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast) (?<weekday>${WEEKDAY}) (?:in|of) (?<month>${MONTH})\b(?:,? (?<year>${YEAR})\b)?`,
    read: nthOfMonth,
    examples: [
      ['The vote is held on the first Sunday of May 2023.', undefined, 'the first Sunday of May 2023 = 2023-05-07'],
      ['They left on the last Friday of October.', '2022-11-11', 'the last Friday of October = 2022-10-28'],
    ],
    not: ['The first Friday prayers of May.'],
  },
]

/** Days and weeks that are named for an event, a day, or their place in a month. */
export const namedDays: RuleGroup = { name: 'named-day', words: MONTH_WORDS, numbers: false, rules }
