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
const ON_DAY = String.raw`(?:,? (?:on )?(?:(?<weekday>${WEEKDAY})\b(?!,? (?:\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}|${MONTH}))|(?<month>${MONTH}) (?<date>\d{1,2})(?!\d)(?:st|nd|rd|th)?|(?<dateFirst>\d{1,2})(?:st|nd|rd|th)? (?<monthAfter>${MONTH})(?! \d)|(?<deictic>yesterday|today|tomorrow)))`

/** The day that stands after the clock time; `undefined` where none does. */
function dayAfter(match: Match, now: number): number | undefined {
  const { weekday, deictic, month = match.groups['monthAfter'], date = match.groups['dateFirst'] } = match.groups
  if (weekday) return weekdayNear(now, weekdayNumber(weekday), match)
  if (month && date) return monthDayNear(now, [monthNumber(month), Number(date)], match)
  if (deictic) return now + ({ yesterday: -1, today: 0, tomorrow: 1 }[deictic.toLowerCase()] ?? 0)
  return undefined
}

function hasDay({ groups: { weekday, month, monthAfter, deictic } }: Match): boolean {
  return (weekday ?? month ?? monthAfter ?? deictic) !== undefined
}

/** A clock time, on the day after it, or the day its sentence tells of. */
export function clock(match: Match, today: number | undefined): Meaning | undefined {
  const { hour, minute, half } = match.groups
  const zone = match.groups['zone'] ?? match.groups['zoneInBrackets']
  const hours = half ? (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hour)
  if (hours > 24 || (half && Number(hour) > 12)) return undefined
  const value = `T${String(hours).padStart(2, '0')}:${minute ?? '00'}${offsetOf(zone)}`
  if (hasDay(match)) {
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

function isSurelyHours(hour: string | undefined, sentence: string): boolean {
  return hour?.startsWith('0') || !/[a-z]/.test(sentence)
}

/** "0600 to 1800 GMT": two times in the zone of the second. Without one they may be years. */
function bothClocks(match: Match, today: number | undefined): readonly Meaning[] | undefined {
  const { firstHour, firstMinute, hour, minute, said } = match.groups
  const isYears = /^(?:19|20)$/.test(firstHour ?? '') && /^(?:19|20)$/.test(hour ?? '')
  if (!said && !hasDay(match) && (isYears || !isSurelyHours(firstHour, match.sentence))) return undefined
  const [head, tail] = [match.spanOf('head'), match.spanOf('tail')]
  if (!head || !tail) return undefined
  const first = clock({ ...match, groups: { ...match.groups, hour: firstHour, minute: firstMinute } }, today)
  const second = clock({ ...match, groups: { ...match.groups, hour, minute } }, today)
  return first && second
    ? [
        { ...first, span: head },
        { ...second, span: [tail[0], match.span[1]] },
      ]
    : undefined
}

/** Prices and counts stand "at 1600" too. */
const STANDS_AT =
  /\b(?:clos|trad|stand|stood|end|open|settl|fell|ros|valu|estimat|put|pric|sold|remain|quot)\w{0,6} (?:\w+ ){0,2}at (?:about |around )?$/i

/** "AT 1600": digits without a zone are hours in texts all of capitals, before a day or a time in brackets, or with a nought. */
function bareClock(match: Match, today: number | undefined): Meaning | undefined {
  const [start, end] = match.span
  const isToldTwice = /^ ?[([]\d{4} (?:GMT|UTC)\b/.test(match.sentence.slice(end, end + 12))
  if (hasDay(match) || isToldTwice) return clock(match, today)
  if (STANDS_AT.test(match.sentence.slice(Math.max(0, start - 40), start))) return undefined
  return isSurelyHours(match.groups['hour'], match.sentence) ? clock(match, today) : undefined
}

/** `18:00` alone may be a score or a ratio: it wants a zone, or "at" and the like before it. */
function plainClock(match: Match, today: number | undefined): Meaning | undefined {
  const before = match.sentence.slice(Math.max(0, match.span[0] - 12), match.span[0])
  const told = /\b(?:at|around|about|by|until|till|from|since|before|after|between|and|to)\s{1,2}$/i.test(before)
  return match.groups['zone'] || match.groups['zoneInBrackets'] || told ? clock(match, today) : undefined
}

const rules: readonly Rule[] = [
  {
    name: 'clock-range',
    needs: /\d:?\d\d/,
    pattern: pattern`\b(?<head>(?<firstHour>[01]\d|2[0-3]):?(?<firstMinute>[0-5]\d))(?: ?(?:hours|hrs))?(?: (?:to|until|till|and) | ?[-–—] ?)(?<tail>(?<hour>[01]\d|2[0-4]):?(?<minute>[0-5]\d))(?![\d.,:%-]\d|-[a-z]| (?:levels?|points?|men|people|soldiers)\b)(?<said>${ZONE}|(?: ?(?:hours|hrs)\b))?${ON_DAY}?`,
    read: bothClocks,
    examples: [
      ['It held from 0600 to 1800 GMT.', '2022-11-11', '0600 = 2022-11-11T06:00Z', '1800 GMT = 2022-11-11T18:00Z'],
      ['IT WAS SHELLED FROM 1710 TO 2250.', '2022-11-11', '1710 = 2022-11-11T17:10', '2250 = 2022-11-11T22:50'],
      [
        'Shops open from 0700 to 1500 local time.',
        '2022-11-11',
        '0700 = 2022-11-11T07:00',
        '1500 local time = 2022-11-11T15:00',
      ],
    ],
    not: ['Between 1200 and 1500 men.', 'From 1914 to 1918.', 'FROM 1910 TO 1920.', 'From 1600 to 1650.'],
  },
  {
    name: 'clock-12',
    needs: /\d\s{0,5}[ap]\.?m/i,
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
    needs: /\d{4}/,
    pattern: pattern`\b${NEAR}${MILITARY}${ZONE}?${ON_DAY}?`,
    read: clock,
    examples: [
      ['Firing stopped at 0200 GMT.', '2022-11-11', '0200 GMT = 2022-11-11T02:00Z'],
      ['It stopped at 0900 (GMT+3).', '2022-11-11', '0900 (GMT+3) = 2022-11-11T09:00+03:00'],
      ['It stopped at 0900 CET.', '2022-11-11', '0900 CET = 2022-11-11T09:00+01:00'],
    ],
    not: ['Some 1200 men.'],
  },
  {
    name: 'clock-bare',
    needs: /\d{4}/,
    pattern: pattern`(?<=\b(?:at|at about|at around) )(?<hour>[01]\d|2[0-3])(?<minute>[0-5][05])(?![\d.,:%-]\d|-[a-z]| (?:levels?|prices?|rates?|points?|men|people)\b)${ON_DAY}?`,
    read: bareClock,
    examples: [
      ['THEY CAME AT 1600 IN TRUCKS.', '2022-11-11', '1600 = 2022-11-11T16:00'],
      ['They came at 1600 on Monday.', '2022-11-11', '1600 on Monday = 2022-11-07T16:00'],
      ['THE BLAST CAME AT 2350 ON 6 NOVEMBER.', '2022-11-11', '2350 ON 6 NOVEMBER = 2022-11-06T23:50'],
      ['They came at 0530.', '2022-11-11', '0530 = 2022-11-11T05:30'],
    ],
    not: ['The index closed at 2015.', 'AT 2010 PRICES IT COST MORE.', 'At 1990 nothing.'],
  },
  {
    name: 'clock-24',
    needs: /\d:\d/,
    pattern: pattern`(?<![\d.,:$])\b${NEAR}${FULL}${ZONE}?${ON_DAY}?`,
    read: plainClock,
    examples: [['The curfew starts at 18:00 on Friday.', '2022-11-11', '18:00 on Friday = 2022-11-11T18:00']],
    not: ['They won 21:15 in the final.', 'It rose to 3.25 million.', 'Verse 3:16 is quoted.'],
  },
]

/** Times by the clock. */
export const clockTimes: RuleGroup = { name: 'clock-time', words: [], numbers: true, rules }
