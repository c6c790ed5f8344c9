import { periodAt, shifted, weekdayOf } from '../calendar.ts'
import { isFuture } from '../direction.ts'
import { durationOf, MANY_UNITS, UNIT_WORDS, unitOf } from '../lexicon/units.ts'
import { implied, lasting, type Meaning, vague } from '../meaning.ts'
import { modOfPart, PART } from '../modifiers.ts'
import { exactPattern, pattern } from '../pattern.ts'
import { fromToday, type Match, type Rule, type RuleGroup } from '../rule.ts'

const PLACEHOLDERS: { readonly [unit: string]: string } = {
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  decade: 'XXX',
  century: 'XX',
}
const STEPS: { readonly [word: string]: number } = { last: -1, previous: -1, next: 1, coming: 1 }

/** "this week", "last month", "next year": the unit that holds the publication day, or its neighbour. */
function unitOfToday(match: Match, today: number | undefined): Meaning | undefined {
  const unit = unitOf(match.groups['unit'] ?? '')
  if (unit === undefined || unit === 'day' || isTitle(match)) return undefined
  const step = STEPS[match.groups['which']?.toLowerCase() ?? ''] ?? 0
  const mod = modOfPart(match.groups['part'])
  return fromToday(today, ['DATE', PLACEHOLDERS[unit] ?? 'XXXX'], now =>
    implied(shifted(periodAt(unit, now), step), mod ? { mod } : {}),
  )
}

/** A programme or film that is named for a time, in quotation marks: “This Week”. */
function isTitle({ sentence, span: [start, end] }: Match): boolean {
  return /["“‘'`]$/.test(sentence.slice(0, start)) && /^\w+ [A-Z][a-z]+$/.test(sentence.slice(start, end))
}

const UNIT = '(?<unit>day|week|weekend|month|quarter|year|decade|century)'

const rules: readonly Rule[] = [
  {
    name: 'this-last-next-unit',
    pattern: pattern`\b(?:${PART})?(?:the )?(?<which>last|this|next|current|coming)(?: (?:fiscal|calendar|school|financial|past|coming))? ${UNIT}\b(?!-)`,
    read: unitOfToday,
    examples: [
      ['Officials spoke of the retreat this week.', '2022-11-11', 'this week = 2022-W45'],
      ['It fell last month.', '2022-01-15', 'last month = 2021-12'],
      ['A summit is held early next year.', '2022-11-11', 'early next year = 2023'],
      ['A summit at the end of this year.', '2022-11-11', 'the end of this year = 2022'],
      ['It fell last week.', undefined, 'last week = XXXX-WXX?'],
    ],
    not: ['the last weekly paper', 'this weeklong visit', 'He was a guest of “This Week”.'],
  },
  {
    name: 'past-unit',
    needs: /past/i,
    pattern: pattern`\bthe past ${UNIT}\b(?!-)`,
    read: ({ groups }, today) => {
      const word = groups['unit'] ?? ''
      const unit = unitOf(word)
      const value = durationOf(word, 1)
      if (today === undefined || unit === undefined) return lasting(value)
      return { ...lasting(value, { basis: 'implied', anchored: true }), days: [today - LENGTHS[unit] + 1, today + 1] }
    },
    examples: [['Shells fell over the past week.', '2022-11-11', 'the past week = P1W']],
    not: ['the past is past'],
  },
  {
    name: 'weekend',
    needs: /weekend/i,
    pattern: pattern`\bthe weekend\b`,
    read: (match, today) =>
      fromToday(today, ['DATE', 'XXXX-WXX-WE'], now =>
        implied(shifted(periodAt('weekend', now), weekdayOf(now) >= 6 || isFuture(match) ? 0 : -1)),
      ),
    examples: [
      ['Shells fell over the weekend.', '2022-11-11', 'the weekend = 2022-W44-WE'],
      ['They will meet at the weekend.', '2022-11-11', 'the weekend = 2022-W45-WE'],
    ],
    not: ['weekend trips'],
  },
  {
    name: 'end-of-year',
    needs: /year/i,
    pattern: pattern`\b(?:year[- ]end|(?:the )?end of the year|year['’]s end|(?:the )?(?:beginning|start) of the year)\b`,
    read: ({ span, sentence }, today) => {
      const mod = /end/i.test(sentence.slice(...span)) ? 'END' : 'START'
      return fromToday(today, ['DATE', 'XXXX'], now => implied(periodAt('year', now), { mod }))
    },
    examples: [['It should be done by the end of the year.', '2022-11-11', 'the end of the year = 2022']],
    not: ['the end of the yearbook'],
  },
  {
    name: 'unit-that-ends',
    pattern: exactPattern`\b[Tt]he (?:full |fiscal |financial |whole )?(?<unit>year|week|month)(?= (?:ended|ending|through|to)\b(?: on)? (?:[A-Z]|\d|last|today|yesterday|tomorrow))`,
    read: ({ groups }) => lasting(durationOf(groups['unit'] ?? '', 1)),
    examples: [
      ['In the year ended June 30 it lost a million.', '2022-11-11', 'the year = P1Y', 'June 30 = 2022-06-30'],
    ],
    not: ['The year ended badly.'],
  },
  {
    name: 'the-unit',
    pattern: pattern`\b(?:${PART}|later in |earlier in )?the (?:(?:full|whole|entire|fiscal|financial|calendar|latest fiscal) )?(?<unit>year|month|week)\b(?! (?:of|before|after|to come|(?:nineteen|two thousand|twenty)(?: [a-z]+)?)\b|-)`,
    read: unitOfToday,
    examples: [
      ['Rain fell for the third time in the week.', '2022-11-11', 'the week = 2022-W45'],
      ['It expects a loss for the full year.', '2022-11-11', 'the full year = 2022'],
    ],
    not: ['the week of the flood'],
  },
  {
    name: 'past-units',
    pattern: pattern`\b(?:the )?(?<which>past|last|recent|coming|next|early|future) (?<unit>${MANY_UNITS}|quarters)\b(?<!early hours)`,
    read: ({ groups }) => {
      const which = groups['which']?.toLowerCase()
      if (which === 'coming' || which === 'next' || which === 'future') return vague('FUTURE_REF')
      return which === 'recent' && !/years/i.test(groups['unit'] ?? '')
        ? lasting(durationOf(groups['unit'] ?? '', undefined))
        : vague('PAST_REF')
    },
    examples: [
      ['In recent days the front moved.', '2022-11-11', 'recent days = PXD'],
      ['It will cost more in future years.', '2022-11-11', 'future years = FUTURE_REF'],
      ['Losses grew in recent quarters.', '2022-11-11', 'recent quarters = PXQ'],
      ['In recent years it was calm.', '2022-11-11', 'recent years = PAST_REF'],
    ],
    not: ['the last two days'],
  },
]

const LENGTHS: { readonly [unit in NonNullable<ReturnType<typeof unitOf>>]: number } = {
  day: 1,
  week: 7,
  weekend: 2,
  month: 30,
  quarter: 91,
  half: 182,
  season: 91,
  year: 365,
  decade: 3652,
  century: 36_524,
}

/** Units counted from the one that holds the publication day. */
export const relativeUnits: RuleGroup = { name: 'relative-unit', words: UNIT_WORDS, numbers: false, rules }
