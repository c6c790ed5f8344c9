import { dayOf, weekdayOf } from '../calendar.ts'
import { MONTH, MONTH_WORDS, monthNumber } from '../lexicon/month-names.ts'
import { SHORT_WEEKDAY, weekdayNumber } from '../lexicon/weekday-names.ts'
import { dayValue, type Meaning, stated } from '../meaning.ts'
import { exactPattern } from '../pattern.ts'
import type { Match, Rule, RuleGroup } from '../rule.ts'

const YEAR = String.raw`(?:1[0-9]\d\d|20\d\d)`
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`
const BEFORE = `(?:\\b(?<weekday>${SHORT_WEEKDAY}),? (?:the )?)?`

/** A day in full; a stated weekday that it does not have is reported by the rule's name. */
function fullDay({ groups }: Match): Meaning | undefined {
  const day = dayOf(Number(groups['year']), monthNumber(groups['month'] ?? ''), Number(groups['day']))
  if (day === undefined) return undefined
  const weekday = groups['weekday']
  const disagrees = weekday !== undefined && weekdayNumber(weekday) !== weekdayOf(day)
  return stated({ unit: 'day', index: day }, disagrees ? { rule: 'weekday-disagrees' } : {})
}

/** A range written with a dash is one time; its value is an ISO 8601 interval. */
function dayRange({ groups }: Match): Meaning | undefined {
  const [year, month] = [Number(groups['year']), monthNumber(groups['month'] ?? '')]
  const [first, last] = [dayOf(year, month, Number(groups['day'])), dayOf(year, month, Number(groups['last']))]
  if (first === undefined || last === undefined || last <= first) return undefined
  return {
    ...stated({ unit: 'day', index: first }),
    value: `${dayValue(first)}/${dayValue(last)}`,
    days: [first, last + 1],
  }
}

const rules: readonly Rule[] = [
  {
    name: 'day-range-with-year',
    pattern: exactPattern`\b${DAY} ?[-–—] ?(?<last>\d{1,2})(?:st|nd|rd|th)? (?<month>${MONTH}),? (?<year>${YEAR})\b`,
    read: dayRange,
    examples: [['Fighting on 9-11 November 2022 was heavy.', undefined, '9-11 November 2022 = 2022-11-09/2022-11-11']],
    not: ['On 11-9 November 2022 nothing.'],
  },
  {
    name: 'month-day-range-with-year',
    pattern: exactPattern`\b(?<month>${MONTH}) ${DAY} ?[-–—] ?(?<last>\d{1,2})(?:st|nd|rd|th)?,? (?<year>${YEAR})\b`,
    read: dayRange,
    examples: [['Held November 9–11, 2022, in Orvel.', undefined, 'November 9–11, 2022 = 2022-11-09/2022-11-11']],
    not: ['November 11–9, 2022'],
  },
  {
    name: 'month-day-year',
    pattern: exactPattern`${BEFORE}\b(?<month>${MONTH}) ${DAY},? (?<year>${YEAR})\b`,
    read: fullDay,
    examples: [
      ['They left on Nov. 9, 2022.', undefined, 'Nov. 9, 2022 = 2022-11-09'],
      ['On Friday, November 11, 2022, they came.', undefined, 'Friday, November 11, 2022 = 2022-11-11'],
      ['On Monday, November 11, 2022, they came.', undefined, 'Monday, November 11, 2022 = 2022-11-11'],
    ],
    not: ['On February 31, 2022 nothing happened.'],
  },
  {
    name: 'day-month-year',
    pattern: exactPattern`${BEFORE}\b${DAY}(?: day)?(?: of)? (?<month>${MONTH}),? (?<year>${YEAR})\b`,
    read: fullDay,
    examples: [
      ['Since 24 February 2022 the town is cut off.', undefined, '24 February 2022 = 2022-02-24'],
      ['On the 24th of February, 2022 it began.', undefined, '24th of February, 2022 = 2022-02-24'],
      ['ON 11 NOVEMBER 2022 THEY LEFT.', undefined, '11 NOVEMBER 2022 = 2022-11-11'],
      ['Fri, 11 Nov 2022 and after.', undefined, 'Fri, 11 Nov 2022 = 2022-11-11'],
    ],
    not: ['On 31 April 2022 nothing.'],
  },
]

/** Days with their year: nothing else is needed to know them. */
export const absoluteDates: RuleGroup = { name: 'absolute-date', words: MONTH_WORDS, numbers: false, rules }
