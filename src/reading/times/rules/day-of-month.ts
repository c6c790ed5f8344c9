import { civil, dayOf } from '../calendar.ts'
import { isFuture } from '../direction.ts'
import { implied, type Meaning } from '../meaning.ts'
import { pattern } from '../pattern.ts'
import { fromToday, type Match, type Rule, type RuleGroup } from '../rule.ts'

/** The last day of that number, or the next one where the words look ahead. */
function dayOfNumber(match: Match, today: number | undefined): Meaning | undefined {
  const number = Number(match.groups['day'])
  if (number < 1 || number > 31) return undefined
  return fromToday(today, ['DATE', `XXXX-XX-${String(number).padStart(2, '0')}`], now => {
    const { year, month } = civil(now)
    const days = [-2, -1, 0, 1, 2].flatMap(step => {
      const months = year * 12 + month - 1 + step
      return dayOf(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, number) ?? []
    })
    const index = isFuture(match) ? days.find(day => day >= now) : days.findLast(day => day <= now)
    return index === undefined ? undefined : implied({ unit: 'day', index })
  })
}

const rules: readonly Rule[] = [
  {
    name: 'day-of-month',
    // After words of time only, and before nothing that could be counted: "the 5th corps", "the 12th floor".
    pattern: pattern`(?<=\b(?:on|of|by|since|until|till|before|after|from|night of|morning of) )the (?<day>[12]?\d|3[01])(?:st|nd|rd|th)(?= ?(?:[,.;:)]|$|(?:and|or|but|to|the|they|he|she|it|we|led|when|that|as|at|in|was|were|had|for|with)\b))(?! (?:in line|to last))`,
    read: dayOfNumber,
    examples: [
      ['The talks of the 11th led nowhere.', '2022-11-14', 'the 11th = 2022-11-11'],
      ['They left on the 11th.', '2022-11-14', 'the 11th = 2022-11-11'],
      ['They left on the 28th, he said.', '2022-11-14', 'the 28th = 2022-10-28'],
      ['They will leave on the 28th.', '2022-11-14', 'the 28th = 2022-11-28'],
      ['They left on the 11th.', undefined, 'the 11th = XXXX-XX-11?'],
    ],
    not: ['Men of the 5th corps.', 'He was the 12th to go.', 'On the 12th floor.'],
  },
]

/** A day by its number alone. */
export const daysOfMonth: RuleGroup = { name: 'day-of-month', words: [], numbers: true, rules }
