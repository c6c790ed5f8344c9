import { weekdayNear } from '../day-choice.ts'
import { WEEKDAY, weekdayNumber } from '../lexicon/weekday-names.ts'
import { type Meaning, onDay } from '../meaning.ts'
import { pattern } from '../pattern.ts'
import { fromToday, type Match, type Rule, type RuleGroup } from '../rule.ts'

/** Parts of the day that are named by the light, and the hours after midnight. */
const PARTS: { readonly [words: string]: string } = {
  'first light': 'TMO',
  daybreak: 'TMO',
  sunrise: 'TMO',
  'sun-up': 'TMO',
  sunset: 'TEV',
  sundown: 'TEV',
  twilight: 'TEV',
  'early hours': 'TMO',
  'small hours': 'TMO',
  'wee hours': 'TMO',
}
const HOURS = '(?:the )?(?<part>(?:early|small|wee) hours)'
const ON_DAY = `(?: (?:on|of) (?<weekday>${WEEKDAY})\\b)?`

function lightOf(match: Match, today: number | undefined): Meaning {
  const part = PARTS[match.groups['part']?.toLowerCase().replace(/\s+/g, ' ') ?? ''] ?? 'TMO'
  const weekday = weekdayNumber(match.groups['weekday'] ?? '')
  const told = { by: 'sentence', meaning: (day: number) => onDay(day, part) } as const
  const own: Meaning = { type: 'TIME', value: `XXXX-XX-XX${part}`, basis: 'implied', told }
  if (weekday === 0) return own
  return (
    fromToday(today, ['TIME', `XXXX-WXX-${weekday}${part}`], now => onDay(weekdayNear(now, weekday, match), part)) ??
    own
  )
}

const rules: readonly Rule[] = [
  {
    name: 'light',
    pattern: pattern`(?<=\b(?:at|by|before|after|until|till|since|from|to|around|about) )(?<part>first light|daybreak|sunrise|sun-up|sunset|sundown|twilight)\b${ON_DAY}`,
    read: lightOf,
    examples: [
      ['At first light tanks stood on the road.', '2022-02-24', 'first light = 2022-02-24TMO'],
      ['They left at sunset on Tuesday.', '2022-11-11', 'sunset on Tuesday = 2022-11-08TEV'],
    ],
    not: ['The sunset was red.', 'Operation First Light began.'],
  },
  {
    name: 'hours-after-midnight',
    pattern: pattern`(?<=\b(?:in|into|during|until|by) )${HOURS}\b${ON_DAY}(?! of \w)`,
    read: lightOf,
    examples: [
      ['In the small hours of Monday they left.', '2022-11-11', 'the small hours of Monday = 2022-11-07TMO'],
      ['He fled in the early hours.', '2022-11-11', 'the early hours = 2022-11-11TMO'],
    ],
    not: ['They keep small hours.'],
  },
]

/** Parts of a day by its light. */
export const lights: RuleGroup = {
  name: 'light',
  words: ['first', 'daybreak', 'sunrise', 'sun-up', 'sunset', 'sundown', 'twilight', 'hours'],
  numbers: false,
  rules,
}
