import { monthDayNear, weekdayNear } from '../day-choice.ts'
import { MONTH, monthNumber } from '../lexicon/month-names.ts'
import { offsetOf, ZONE } from '../lexicon/time-zones.ts'
import { WEEKDAY, weekdayNumber } from '../lexicon/weekday-names.ts'
import { type Meaning, onDay } from '../meaning.ts'
import { pattern } from '../pattern.ts'
import { fromToday, type Match, type Rule, type RuleGroup } from '../rule.ts'

const NEAR = '(?:(?:around|about|shortly before|shortly after|just before|just after) )?'
const HALVES = String.raw`(?<hour>\d{1,2})(?:[:.](?<minute>[0-5]\d))?(?::[0-5]\d)? ?(?<half>a\.m\.|p\.m\.|am\b|pm\b)`
const FULL = String.raw`(?<hour>[01]?\d|2[0-4]):(?<minute>[0-5]\d)(?::[0-5]\d)?(?: ?(?:hours|hrs))?(?![\d.:%]|-\d)`
const MILITARY = String.raw`(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)(?= ?\(?(?:GMT|UTC|CES?T|EES?T|MSK|E[SD]T|hours|hrs|local time|Moscow|Kyiv))(?: ?(?:hours|hrs))?`
const ON_DAY = String.raw`(?:,? (?:on )?(?:(?<weekday>${WEEKDAY})\b(?!,? (?:\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}|${MONTH}))|(?<month>${MONTH}) (?<date>\d{1,2})(?!\d)(?:st|nd|rd|th)?|(?<deictic>yesterday|today|tomorrow)))`

/** The day that stands after the clock time; `undefined` where none does. */
function dayAfter(match: Match, now: number): number | undefined {
  const { weekday, month, date, deictic } = match.groups
  if (weekday) return weekdayNear(now, weekdayNumber(weekday), match)
  if (month && date) return monthDayNear(now, [monthNumber(month), Number(date)], match)
  if (deictic) return now + ({ yesterday: -1, today: 0, tomorrow: 1 }[deictic.toLowerCase()] ?? 0)
  return undefined
}

/** A clock time, on the day after it, or the day its sentence tells of. */
function clock(match: Match, today: number | undefined): Meaning | undefined {
  const { hour, minute, half, weekday, month, deictic } = match.groups
  const zone = match.groups['zone'] ?? match.groups['zoneInBrackets']
  const hours = half ? (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hour)
  if (hours > 24 || (half && Number(hour) > 12)) return undefined
  const value = `T${String(hours).padStart(2, '0')}:${minute ?? '00'}${offsetOf(zone)}`
  if (weekday || month || deictic) {
    return fromToday(today, ['TIME', `XXXX-XX-XX${value}`], now => {
      const day = dayAfter(match, now)
      return day === undefined ? undefined : onDay(day, value)
    })
  }
  return {
    type: 'TIME',
    value: `XXXX-XX-XX${value}`,
    basis: 'implied',
    told: { by: 'sentence', meaning: day => onDay(day, value) },
  }
}

/** `18:00` alone may be a score or a ratio: it wants a zone, or "at" and the like before it. */
function plainClock(match: Match, today: number | undefined): Meaning | undefined {
  const before = match.sentence.slice(Math.max(0, match.span[0] - 12), match.span[0])
  const told = /\b(?:at|around|about|by|until|till|from|since|before|after|between|and|to)\s{1,2}$/i.test(before)
  return match.groups['zone'] || match.groups['zoneInBrackets'] || told ? clock(match, today) : undefined
}

const rules: readonly Rule[] = [
  {
    name: 'clock-12',
    pattern: pattern`\b${NEAR}${HALVES}${ZONE}?${ON_DAY}?`,
    read: clock,
    examples: [
      [
        'Shelling began at 5 a.m. Moscow time on Friday.',
        '2022-11-11',
        '5 a.m. Moscow time on Friday = 2022-11-11T05:00+03:00',
      ],
      [
        'It began at 5 a.m. Moscow time (0200 GMT) on Thursday.',
        '2022-11-11',
        '5 a.m. Moscow time = 2022-11-10T05:00+03:00',
        '0200 GMT = 2022-11-10T02:00Z',
        'Thursday = 2022-11-10',
      ],
      ['By 4 a.m. on Sunday, 12 fires burned.', '2022-11-11', '4 a.m. on Sunday = 2022-11-06T04:00'],
      ['It struck around 7:15 pm.', '2022-11-11', 'around 7:15 pm = 2022-11-11T19:15'],
      ['On Tuesday it struck at 10 a.m.', '2022-11-11', 'Tuesday = 2022-11-08', '10 a.m. = 2022-11-08T10:00'],
    ],
    not: ['He came 5th and I am 13 am old.'],
  },
  {
    name: 'clock-military',
    pattern: pattern`\b${NEAR}${MILITARY}${ZONE}?${ON_DAY}?`,
    read: clock,
    examples: [
      ['Firing stopped at 0200 GMT.', '2022-11-11', '0200 GMT = 2022-11-11T02:00Z'],
      ['It stopped at 0900 CET.', '2022-11-11', '0900 CET = 2022-11-11T09:00+01:00'],
    ],
    not: ['Some 1200 men.'],
  },
  {
    name: 'clock-24',
    pattern: pattern`(?<![\d.,:$])\b${NEAR}${FULL}${ZONE}?${ON_DAY}?`,
    read: plainClock,
    examples: [['The curfew starts at 18:00 on Friday.', '2022-11-11', '18:00 on Friday = 2022-11-11T18:00']],
    not: ['They won 21:15 in the final.', 'It rose to 3.25 million.', 'Verse 3:16 is quoted.'],
  },
]

/** Times by the clock. */
export const clockTimes: RuleGroup = { name: 'clock-time', words: [], numbers: true, rules }
