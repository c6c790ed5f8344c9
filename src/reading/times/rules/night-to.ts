import { choiceOf, weekdayNear } from '../day-choice.ts'
import { WEEKDAY, weekdayNumber } from '../lexicon/weekday-names.ts'
import { type Meaning, onDay } from '../meaning.ts'
import { pattern } from '../pattern.ts'
import { fromToday, type Match, type Rule, type RuleGroup } from '../rule.ts'

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
]

/** Nights between two weekdays. */
export const nightsTo: RuleGroup = { name: 'night-to', words: ['night', 'overnight'], numbers: false, rules }
