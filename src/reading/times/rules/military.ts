import { dayOf, parseDay } from '../calendar.ts'
import { MONTH, monthNumber } from '../lexicon/month-names.ts'
import { type Meaning, onDay, unresolved } from '../meaning.ts'
import { exactPattern } from '../pattern.ts'
import type { Match, Rule, RuleGroup } from '../rule.ts'

const STATED = { basis: 'stated', anchored: false } as const

/** Day, hour, minute and zone letter in one: `041530Z NOV 22` (ACP 121). Only Z, which is UTC, is read. */
function dateTimeGroup({ groups }: Match): Meaning | undefined {
  const short = Number(groups['year'])
  const year = short > 99 ? short : short > 69 ? 1900 + short : 2000 + short
  const day = dayOf(year, monthNumber(groups['month'] ?? ''), Number(groups['day']))
  return day === undefined ? undefined : onDay(day, `T${groups['hour']}:${groups['minute']}Z`, STATED)
}

function isoInstant({ groups }: Match): Meaning | undefined {
  const day = parseDay(groups['date'] ?? '')
  return day === undefined
    ? undefined
    : onDay(day, `T${groups['hour']}:${groups['minute']}${groups['offset'] ?? ''}`, STATED)
}

const HOUR = String.raw`(?<hour>[01]\d|2[0-3])`
const MINUTE = String.raw`(?<minute>[0-5]\d)`

const rules: readonly Rule[] = [
  {
    name: 'date-time-group',
    needs: /\d{6}Z/,
    pattern: exactPattern`\b(?<day>[0-3]\d)${HOUR}${MINUTE}Z ?(?<month>${MONTH}) ?(?<year>\d{4}|\d\d)\b`,
    read: dateTimeGroup,
    examples: [['Contact at 041530Z NOV 22.', undefined, '041530Z NOV 22 = 2022-11-04T15:30Z']],
    not: ['Contact at 321530Z NOV 22.', 'Part 041530 of November 22.'],
  },
  {
    name: 'iso-instant',
    needs: /\d-\d\d-\d/,
    pattern: exactPattern`(?<![\d-])(?<date>\d{4}-\d\d-\d\d)[T ]${HOUR}:${MINUTE}(?::[0-5]\d(?:\.\d{1,9})?)?(?<offset>Z|[+-]\d\d:\d\d)?(?![\d:])`,
    read: isoInstant,
    examples: [
      ['Last fix 2024-08-07T22:05:00Z, then nothing.', undefined, '2024-08-07T22:05:00Z = 2024-08-07T22:05Z'],
      ['Last fix 2024-08-07 22:05, then nothing.', undefined, '2024-08-07 22:05 = 2024-08-07T22:05'],
    ],
    not: ['Last fix 2024-08-32T22:05Z.'],
  },
  {
    name: 'operation-day',
    pattern: exactPattern`\b[DH] ?(?:[+-]|[Pp]lus |[Mm]inus ) ?\d{1,3}\b|\b[DH]-(?:[Dd]ay|[Hh]our)\b(?! (?:landings?|beach|veterans?|invasion|anniversary))`,
    read: ({ sentence, span }) => {
      const isHour = sentence.charAt(span[0]) === 'H'
      return unresolved(
        isHour ? 'TIME' : 'DATE',
        isHour ? 'XXXX-XX-XXTXX' : 'XXXX-XX-XX',
        'the day of the operation is not told',
      )
    },
    examples: [['The bridgehead is to be secured by D+3.', '2022-11-11', 'D+3 = XXXX-XX-XX?']],
    not: ['Block D 3 is empty.', 'D-Day landings are remembered.'],
  },
]

/** Times as armies and machines write them. */
export const militaryTimes: RuleGroup = { name: 'military', words: ['d', 'h', 'd-day', 'h-hour'], numbers: true, rules }
