import { dayOf } from '../calendar.ts'
import { choiceOf, monthDayNear, weekdayNear } from '../day-choice.ts'
import { MONTH, monthNumber } from '../lexicon/month-names.ts'
import { WEEKDAY, weekdayNumber } from '../lexicon/weekday-names.ts'
import { type Meaning, onDay, repeated } from '../meaning.ts'
import { pattern } from '../pattern.ts'
import { fromToday, type Match, type Rule, type RuleGroup } from '../rule.ts'

const PARTS: { readonly [word: string]: string } = {
  morning: 'TMO',
  dawn: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  dusk: 'TEV',
  night: 'TNI',
  nightfall: 'TNI',
  noon: 'T12:00',
  midday: 'T12:00',
  midnight: 'T24:00',
}
const PART = '(?<part>morning|afternoon|evening|night)'
const HOUR = '(?<part>noon|midday|midnight|dawn|dusk|nightfall)'
const WHEN = '(?:early |late |later |earlier |mid-? ?)?'

/** The night from the day before publication, as news says "overnight": it touches both days. */
function overnight(now: number): Meaning {
  return { ...onDay(now - 1, 'TNI'), days: [now - 1, now + 1] }
}

function partOf(match: Match): string {
  return PARTS[match.groups['part']?.toLowerCase() ?? ''] ?? 'TMO'
}

function placeholder(match: Match): readonly ['TIME', string] {
  return ['TIME', `XXXX-XX-XX${partOf(match)}`]
}

function onWeekday(match: Match, today: number | undefined): Meaning | undefined {
  const weekday = weekdayNumber(match.groups['weekday'] ?? '')
  const choice = choiceOf(match.groups['which'])
  return fromToday(today, ['TIME', `XXXX-WXX-${weekday}${partOf(match)}`], now =>
    onDay(weekdayNear(now, weekday, choice === 'open' ? match : choice), partOf(match)),
  )
}

const WEEKDAY_BEFORE = `(?:(?<which>last|next|this|this coming|this past) )?${WHEN}(?<weekday>${WEEKDAY})`

/** "the night of 3-4 May": named for the day on which it begins. */
function nightOf(match: Match, today: number | undefined): Meaning | undefined {
  const month = monthNumber(match.groups['month'] ?? '')
  const day = Number(match.groups['day'] ?? match.groups['dayAfter'])
  if (dayOf(2000, month, day) === undefined) return undefined
  const year = match.groups['year']
  const read = (first: number | undefined, basis: 'stated' | 'implied'): Meaning | undefined =>
    first === undefined
      ? undefined
      : {
          ...onDay(first, partOf(match), { basis, anchored: basis === 'implied' }),
          days: [first, first + (match.groups['to'] ? 2 : 1)],
        }
  if (year) return read(dayOf(Number(year), month, day), 'stated')
  return fromToday(today, placeholder(match), now => read(monthDayNear(now, [month, day], match), 'implied'))
}

const rules: readonly Rule[] = [
  {
    name: 'part-of-date',
    pattern: pattern`\bthe (?:(?:early )?${PART}(?: hours)?|(?:early|small) hours) of (?:${WEEKDAY},? )?(?:(?:the )?(?<day>\d{1,2})(?:st|nd|rd|th)?(?: ?(?:[-–—/]|to) ?(?<to>\d{1,2})(?:st|nd|rd|th)?)?(?: of)? )?(?<month>${MONTH})(?: (?<dayAfter>\d{1,2})(?!\d)(?:st|nd|rd|th)?)?(?:,? (?<year>20\d\d|19\d\d))?`,
    read: nightOf,
    examples: [
      ['Drones came in the night of 3-4 May.', '2023-05-10', 'the night of 3-4 May = 2023-05-03TNI'],
      ['It fell on the morning of November 11.', '2022-11-12', 'the morning of November 11 = 2022-11-11TMO'],
      ['He came on the night of Friday, Nov. 4.', '2022-11-12', 'the night of Friday, Nov. 4 = 2022-11-04TNI'],
      ['He died in the early hours of 21 March.', '2023-03-22', 'the early hours of 21 March = 2023-03-21TMO'],
      ['It fell on the morning of 24 February 2022.', undefined, 'the morning of 24 February 2022 = 2022-02-24TMO'],
    ],
    not: ['the night of the long march'],
  },
  {
    name: 'part-of-weekday',
    pattern: pattern`\b(?:the )?(?:(?:early )?${PART}(?: hours)? (?:of|on) |early hours (?:of|on) )${WEEKDAY_BEFORE}\b(?: morning\b)?`,
    read: onWeekday,
    examples: [
      ['It came in the early hours of Friday.', '2022-11-11', 'the early hours of Friday = 2022-11-11TMO'],
      [
        'It came in the early hours of Friday morning.',
        '2022-11-11',
        'the early hours of Friday morning = 2022-11-11TMO',
      ],
    ],
    not: ['in the early hours of battle'],
  },
  {
    name: 'weekday-part',
    pattern: pattern`\b${WEEKDAY_BEFORE}(?:'s)? ${PART}\b(?!s)`,
    read: onWeekday,
    examples: [
      ['They left Thursday night.', '2022-11-11', 'Thursday night = 2022-11-10TNI'],
      ['They left early Friday morning.', '2022-11-11', 'early Friday morning = 2022-11-11TMO'],
      ['They left Thursday night.', undefined, 'Thursday night = XXXX-WXX-4TNI?'],
    ],
    not: ['They leave on Thursday nights.'],
  },
  {
    name: 'part-of-each-weekday',
    pattern: pattern`\b(?<weekday>${WEEKDAY}) ${PART}s\b`,
    read: match => repeated(`XXXX-WXX-${weekdayNumber(match.groups['weekday'] ?? '')}${partOf(match)}`),
    examples: [['They leave on Thursday nights.', undefined, 'Thursday nights = XXXX-WXX-4TNI']],
    not: ['They left on Thursday night.'],
  },
  {
    name: 'hour-of-weekday',
    pattern: pattern`\b(?:around |about )?${HOUR} (?:on )?${WEEKDAY_BEFORE}\b`,
    read: onWeekday,
    examples: [['By noon Thursday all had left.', '2022-11-11', 'noon Thursday = 2022-11-10T12:00']],
    not: ['noon prayers'],
  },
  {
    name: 'deictic-part',
    pattern: pattern`\b${WHEN}(?:(?<day>yesterday|today|tomorrow|this|last) ${PART}|${HOUR.replace('part', 'hour')} (?<at>yesterday|today|tomorrow)|(?<half>mid-?(?:morning|afternoon)) (?<on>yesterday|today|tomorrow))\b(?!s)`,
    read: (match, today) => {
      const { day, at, on, part, hour, half } = match.groups
      const word = (day ?? at ?? on ?? '').toLowerCase()
      const value = PARTS[(part ?? hour ?? half?.replace(/^mid-?/i, '') ?? '').toLowerCase()] ?? 'TMO'
      const step = word === 'yesterday' || word === 'last' ? -1 : word === 'tomorrow' ? 1 : 0
      return fromToday(today, ['TIME', `XXXX-XX-XX${value}`], now => onDay(now + step, value))
    },
    examples: [
      ['It fell last night.', '2022-11-11', 'last night = 2022-11-10TNI'],
      ['It fell yesterday morning.', '2022-11-11', 'yesterday morning = 2022-11-10TMO'],
      ['Later this afternoon they meet.', '2022-11-11', 'Later this afternoon = 2022-11-11TAF'],
    ],
    not: ['these last nights'],
  },
  {
    name: 'tonight',
    pattern: pattern`\b(?:later )?tonight\b`,
    read: (_match, today) => fromToday(today, ['TIME', 'XXXX-XX-XXTNI'], now => onDay(now, 'TNI')),
    examples: [['They meet tonight.', '2022-11-11', 'tonight = 2022-11-11TNI']],
    not: ['to night'],
  },
  {
    name: 'overnight',
    pattern: pattern`\bovernight\b(?!-| (?:stay|bag|train|bus|flight|guest|success|camp)s?\b)`,
    read: (_match, today) => fromToday(today, ['TIME', 'XXXX-XX-XXTNI'], overnight),
    examples: [
      ['Drones struck the port overnight.', '2022-11-11', 'overnight = 2022-11-10TNI'],
      ['Drones struck the port overnight.', undefined, 'overnight = XXXX-XX-XXTNI?'],
    ],
    not: ['An overnight train to the west.'],
  },
  {
    name: 'part-of-sentence-day',
    pattern: pattern`\b(?<=(?:in|during|by|until|since) )(?:the )?(?:(?:early|late|mid)-? ?)?(?<part>morning|afternoon|evening)\b(?!-|s\b| (?:of|on|hours?|prayers?|edition|papers?|news|star|dress|gown)\b)`,
    read: match => ({
      type: 'TIME',
      value: placeholder(match)[1],
      basis: 'implied',
      told: { by: 'sentence', meaning: day => onDay(day, partOf(match)) },
    }),
    examples: [
      [
        'On Thursday shelling began in the morning and ended by late afternoon.',
        '2022-11-11',
        'Thursday = 2022-11-10',
        'the morning = 2022-11-10TMO',
        'late afternoon = 2022-11-10TAF',
      ],
    ],
    not: ['He wrote in the morning papers.', 'in mornings'],
  },
  {
    name: 'hour-of-told-day',
    pattern: pattern`\b(?<=(?:at|by|until|before|after|around|since|about) )${HOUR}\b(?! \d)`,
    read: match => ({
      type: 'TIME',
      value: placeholder(match)[1],
      basis: 'implied',
      told: { by: 'sentence', meaning: day => onDay(day, partOf(match)) },
    }),
    examples: [['On Thursday they attacked at dawn.', '2022-11-11', 'Thursday = 2022-11-10', 'dawn = 2022-11-10TMO']],
    not: ['Dawn broke over the midnight sun.'],
  },
]

/** Parts of a day, of a weekday, and of last night. */
export const dayParts: RuleGroup = {
  name: 'day-part',
  words: ['hours', 'tonight', 'overnight', ...Object.keys(PARTS).flatMap(part => [part, `${part}s`])],
  numbers: false,
  rules,
}
