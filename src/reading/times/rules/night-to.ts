import { dayOf } from '../calendar.ts'
import { choiceOf, monthDayNear, weekdayNear } from '../day-choice.ts'
import { MONTH, monthNumber } from '../lexicon/month-names.ts'
import { WEEKDAY, weekdayNumber } from '../lexicon/weekday-names.ts'
import { type Meaning, onDay } from '../meaning.ts'
import { exactPattern, pattern } from '../pattern.ts'
import { fromToday, type Match, type Rule, type RuleGroup } from '../rule.ts'

/** "the night of November 10-11": named for the first, and touches both. */
function nightOfDays(match: Match, today: number | undefined): Meaning | undefined {
  const { month = '', day, last, year } = match.groups
  if (Number(last) !== Number(day) + 1) return undefined
  const number = monthNumber(month)
  const read = (first: number | undefined, extra: Parameters<typeof onDay>[2]): Meaning | undefined =>
    first === undefined ? undefined : { ...onDay(first, 'TNI', extra), days: [first, first + 2] }
  if (year) return read(dayOf(Number(year), number, Number(day)), { basis: 'stated', anchored: false })
  return fromToday(today, ['TIME', 'XXXX-XX-XXTNI'], now => read(monthDayNear(now, [number, Number(day)], match), {}))
}

/** A night by the weekday on which it ends; it is named for the day before, and touches both. */
function nightBefore(match: Match, today: number | undefined): Meaning | undefined {
  const weekday = weekdayNumber(match.groups['to'] ?? '')
  const from = match.groups['from']
  if (from && weekdayNumber(from) % 7 !== (weekday + 6) % 7) return undefined
  return fromToday(today, ['TIME', `XXXX-WXX-${((weekday + 5) % 7) + 1}TNI`], now => {
    const end = weekdayNear(now, weekday, match.groups['which'] ? choiceOf(match.groups['which']) : match)
    return { ...onDay(end - 1, 'TNI'), days: [end - 1, end + 1] }
  })
}

const TO = `(?:to|into|till|until) (?:(?<which>last|this|next) )?(?<to>${WEEKDAY})`

const rules: readonly Rule[] = [
  {
    name: 'night-to-weekday',
    pattern: pattern`\b(?:the |over)night (?:(?:of|from) (?<from>${WEEKDAY}) )?${TO}\b`,
    read: nightBefore,
    examples: [
      ['The depot burned in the night to Thursday.', '2023-05-05', 'the night to Thursday = 2023-05-03TNI'],
      ['It froze overnight into Friday.', '2022-12-17', 'overnight into Friday = 2022-12-15TNI'],
      [
        'They fell in the night from Saturday to Sunday.',
        '2020-10-05',
        'the night from Saturday to Sunday = 2020-10-03TNI',
      ],
    ],
    not: ['the night from Saturday to Monday', 'the night to remember'],
  },
  {
    name: 'night-of-month-days',
    pattern: exactPattern`\b(?:the )?night of (?<month>${MONTH}) (?<day>\d{1,2}) ?(?:[-–—/]|to) ?(?<last>\d{1,2})\b(?:,? (?<year>1[5-9]\d\d|20\d\d))?`,
    read: nightOfDays,
    examples: [
      ['They left in the night of November 10-11.', '2022-11-12', 'the night of November 10-11 = 2022-11-10TNI'],
      ['They left in the night of May 3–4, 2023.', undefined, 'the night of May 3–4, 2023 = 2023-05-03TNI'],
    ],
    not: ['the night of November 10-14'],
  },
]

/** Nights between two days. */
export const nightsTo: RuleGroup = { name: 'night-to', words: ['night', 'overnight'], numbers: false, rules }
