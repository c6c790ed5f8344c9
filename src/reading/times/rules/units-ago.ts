import { NUMERAL, parseNumber } from '../../numbers/number-words.ts'
import { periodAt, shifted } from '../calendar.ts'
import { durationOf, MANY_UNITS, ONE_UNIT, UNIT, UNIT_WORDS, unitOf } from '../lexicon/units.ts'
import { implied, lasting, type Meaning, vague } from '../meaning.ts'
import { APPROXIMATELY, modOfCount } from '../modifiers.ts'
import { pattern } from '../pattern.ts'
import { fromToday, type Match, type Rule, type RuleGroup } from '../rule.ts'

const COUNT = `(?:(?<count>${NUMERAL})|(?<one>an?|one)|(?<few>(?:just )?(?:a few|several|a couple(?: of)?|many|some|a number of)))`
const PLACEHOLDERS: { readonly [unit: string]: string } = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  decade: 'XXX',
  century: 'XX',
}

/** Source of a pattern for the smaller number of a range, "two to" of "two to three weeks". */
export const RANGE = `(?:(?<!\\bfrom )(?<least>(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty))(?<join> (?:to|or) | ?[-–] ?))`

/** How many; a couple are two, "several" and a range are not known. */
export function countOf({ groups }: Match): number | undefined {
  if (groups['least']) return undefined
  if (groups['one']) return 1
  if (/couple/i.test(groups['few'] ?? '')) return 2
  return groups['count'] === undefined ? undefined : parseNumber(groups['count'])
}

/** So many units before or after publication, kept at the unit's own grain: eight months ago is a month. */
function away(match: Match, today: number | undefined, sign: 1 | -1): Meaning | undefined {
  const word = match.groups['unit'] ?? ''
  const unit = unitOf(word)
  const count = countOf(match)
  if (count === undefined) return vague(sign < 0 ? 'PAST_REF' : 'FUTURE_REF')
  const mod = modOfCount(match.groups['about'])
  const extra = mod ? { mod } : {}
  if (unit === undefined) return hoursAway(word, count * sign, today)
  const steps = Math.floor(count) * (/fortnight/i.test(word) ? 2 : 1) * sign
  return fromToday(today, ['DATE', PLACEHOLDERS[unit] ?? 'XXXX'], now =>
    implied(shifted(periodAt(unit, now), steps), extra),
  )
}

/** Hours are finer than the publication day that we have: a vague past, on that day or one before. */
function hoursAway(word: string, count: number, today: number | undefined): Meaning {
  const value = count < 0 ? 'PAST_REF' : 'FUTURE_REF'
  if (today === undefined || !/^hour/i.test(word)) return vague(value)
  const days = Math.ceil(Math.abs(count) / 24)
  return {
    ...vague(value, { basis: 'implied', anchored: true }),
    days: count < 0 ? [today - days, today + 1] : [today, today + days + 1],
  }
}

/** "will last three days": the length follows it. */
function isVerb({ sentence, span: [start] }: Match): boolean {
  return (
    /^last\b/i.test(sentence.slice(start, start + 5)) &&
    /(?:\b(?:to|will|would|may|might|can|could|should|must|not|did|does|do)|n['’]t|['’]ll)\s{1,5}$/i.test(
      sentence.slice(Math.max(0, start - 12), start),
    )
  )
}

const rules: readonly Rule[] = [
  {
    name: 'units-ago',
    needs: /ago/i,
    pattern: pattern`\b${APPROXIMATELY}?${COUNT} (?<unit>${UNIT}) (?:or so |or more )?ago\b`,
    read: (match, today) => away(match, today, -1),
    examples: [
      ['Russia invaded eight months ago.', '2022-11-11', 'eight months ago = 2022-03'],
      ['It fell three weeks ago.', '2022-11-11', 'three weeks ago = 2022-W42'],
      ['It fell ten days ago.', '2022-11-11', 'ten days ago = 2022-11-01'],
      ['It fell about 20 years ago.', '2022-11-11', 'about 20 years ago = 2002'],
      ['It fell several years ago.', '2022-11-11', 'several years ago = PAST_REF'],
      ['Russia invaded eight months ago.', undefined, 'eight months ago = XXXX-XX?'],
    ],
    not: ['eight months before'],
  },
  {
    name: 'many-units-ago',
    needs: /ago/i,
    pattern: pattern`\b(?<unit>${MANY_UNITS}) ago\b|\blong ago\b`,
    read: () => vague('PAST_REF'),
    examples: [['It fell weeks ago.', '2022-11-11', 'weeks ago = PAST_REF']],
    not: ['weeks agog'],
  },
  {
    name: 'units-from-now',
    needs: /now/i,
    pattern: pattern`\b${APPROXIMATELY}?${COUNT} (?<unit>${UNIT}) from now\b`,
    read: (match, today) => away(match, today, 1),
    examples: [['It ends two weeks from now.', '2022-11-11', 'two weeks from now = 2022-W47']],
    not: ['two weeks from nowhere'],
  },
  {
    name: 'units-later',
    needs: /later|earlier|(?:before|after)\s{1,5}that/i,
    pattern: pattern`\b${APPROXIMATELY}?${COUNT} (?<unit>days?|weeks?|months?|years?) (?<direction>later|earlier|before that|after that)\b(?! than)`,
    read: match => {
      const unit = unitOf(match.groups['unit'] ?? '')
      const count = countOf(match)
      if (unit === undefined || count === undefined) return undefined
      const sign = /later|after/i.test(match.groups['direction'] ?? '') ? 1 : -1
      const placeholder = PLACEHOLDERS[unit] ?? 'XXXX'
      return {
        type: 'DATE',
        value: placeholder,
        basis: 'implied',
        told: {
          by: 'story',
          meaning: day => implied(shifted(periodAt(unit, day), sign * Math.floor(count)), { anchored: false }),
        },
      }
    },
    examples: [
      [
        'On 9 November the order came. Two days later they left.',
        '2022-11-20',
        '9 November = 2022-11-09',
        'Two days later = 2022-11-11',
      ],
      ['Two days later they left.', '2022-11-20', 'Two days later = XXXX-XX-XX?'],
      ['It fell in May. Two days later they left.', '2022-11-20', 'May = 2022-05', 'Two days later = XXXX-XX-XX?'],
    ],
    not: ['two days late'],
  },
  {
    name: 'last-units',
    pattern: pattern`\b(?:the |these |those )?(?<which>last|past|previous|preceding|next|coming|following|first|final|recent|latest) (?:${RANGE}?(?<count>${NUMERAL})|(?<few>few|several|couple of|many)) (?:(?:consecutive|straight|full|fiscal|trading) )?(?<unit>${UNIT})\b`,
    read: (match, today) => {
      const word = match.groups['unit'] ?? ''
      const count = countOf(match)
      const value = durationOf(word, count)
      const unit = unitOf(word)
      const which = match.groups['which']?.toLowerCase() ?? ''
      if (isVerb(match)) return undefined
      const back = /last|past|recent|latest/.test(which)
      if (today === undefined || unit === undefined || count === undefined || !(back || /next|coming/.test(which)))
        return lasting(value)
      const edge = back ? stepped(today, unit, -count) + 1 : stepped(today, unit, count)
      return {
        ...lasting(value, { basis: 'implied', anchored: true }),
        days: back ? [edge, today + 1] : [today, edge + 1],
      }
    },
    examples: [
      ['Over the past three days shells fell.', '2022-11-11', 'the past three days = P3D'],
      ['It should end in the next 12 to 18 months.', '2022-11-11', 'the next 12 to 18 months = PXM'],
      ['In the next few weeks they will meet.', '2022-11-11', 'the next few weeks = PXW'],
    ],
    not: ['the last ten soldiers', 'The truce is to last ten days.'],
  },
  {
    name: 'one-unit-earlier',
    pattern: pattern`\b(?<one>an?) (?<unit>${ONE_UNIT})(?= (?:before|after)\b)`,
    read: match => lasting(durationOf(match.groups['unit'] ?? '', 1)),
    examples: [['It came a week after the strike.', '2022-11-11', 'a week = P1W?']],
    not: ['a weekly after'],
  },
]

/** The day that is so many units away; parts of a unit are dropped. */
function stepped(today: number, unit: NonNullable<ReturnType<typeof unitOf>>, count: number): number {
  const perUnit = {
    day: 1,
    week: 7,
    weekend: 7,
    month: 30.44,
    quarter: 91.3,
    half: 182.6,
    season: 91.3,
    year: 365.25,
    decade: 3652.5,
    century: 36_525,
  }
  return today + Math.round(perUnit[unit] * count)
}

/** So many units before or after a day. */
export const unitsAgo: RuleGroup = { name: 'units-ago', words: UNIT_WORDS.concat('ago'), numbers: false, rules }
