import { WEEKDAY } from '../lexicon/weekday-names.ts'
import type { Meaning } from '../meaning.ts'
import { pattern } from '../pattern.ts'
import type { Match, Rule, RuleGroup } from '../rule.ts'
import { clock } from './clock-time.ts'

/** "at 4 in the morning", "at 2.30 on Monday morning": the part of the day says which half. */
function clockOfPart(match: Match, today: number | undefined): Meaning | undefined {
  const { hour, part = '' } = match.groups
  const isLate = /^(?:afternoon|evening)$/i.test(part) || (/^night$/i.test(part) && Number(hour) > 5)
  return clock({ ...match, groups: { ...match.groups, half: isLate ? 'pm' : 'am' } }, today)
}

const rules: readonly Rule[] = [
  {
    name: 'clock-of-part',
    pattern: pattern`(?<=\b(?:at|about|around|before|after|by|until|from|since) )(?<hour>1[0-2]|[1-9])(?:[:.](?<minute>[0-5]\d))?(?: o['’]clock)?(?: in the|(?: on)? (?:(?<weekday>${WEEKDAY})|(?<deictic>yesterday|tomorrow))) (?<part>morning|afternoon|evening|night)\b(?!s)`,
    read: clockOfPart,
    examples: [
      ['They woke at 4 in the morning.', '2022-11-11', '4 in the morning = 2022-11-11T04:00'],
      ['It fell at 2.30 on Monday morning.', '2022-11-11', '2.30 on Monday morning = 2022-11-07T02:30'],
      ['It fell at 9 o’clock on Monday night.', '2022-11-11', '9 o’clock on Monday night = 2022-11-07T21:00'],
    ],
    not: ['At 2.30 on Mondays.', 'At 4 in the morningside hall.', 'At 13 in the morning.'],
  },
]

/** Clock times whose half of the day is told in words. */
export const clocksOfParts: RuleGroup = {
  name: 'clock-of-part',
  words: ['morning', 'afternoon', 'evening', 'night'],
  numbers: false,
  rules,
}
