import { periodAt } from '../calendar.ts'
import { ORDINAL, ordinalNumber } from '../lexicon/ordinals.ts'
import { unitOf } from '../lexicon/units.ts'
import { implied, type Meaning, onDay } from '../meaning.ts'
import { pattern } from '../pattern.ts'
import { fromToday, type Match, type Rule, type RuleGroup } from '../rule.ts'

const UNIT = '(?<unit>day|night|week|month|year)'
/** Longer than anything is said to go on day after day. */
const MOST = 400
const PLACEHOLDERS: { readonly [unit: string]: string } = { day: 'XXXX-XX-XX', week: 'XXXX-WXX', month: 'XXXX-XX' }
const LENGTHS: { readonly [unit: string]: number } = { day: 1, night: 1, week: 7, month: 30, year: 365 }

/** The unit of publication, whose interval is as many units as have gone by. */
function running({ groups }: Match, today: number | undefined): Meaning | undefined {
  const word = groups['unit']?.toLowerCase() ?? ''
  const unit = unitOf(word)
  const nth = ordinalNumber(groups['nth'] ?? '')
  if (unit === undefined || nth === undefined || nth < 2 || nth > MOST) return undefined
  return fromToday(today, ['DATE', PLACEHOLDERS[unit] ?? 'XXXX'], now => ({
    ...(word === 'night' ? onDay(now - 1, 'TNI') : implied(periodAt(unit, now))),
    days: [now + 1 - nth * (LENGTHS[word] ?? 1), now + 1],
  }))
}

const rules: readonly Rule[] = [
  {
    name: 'nth-unit-running',
    pattern: pattern`\b(?:the |an? )?(?<nth>${ORDINAL}) ${UNIT} (?:running|in a row|on end|in succession)\b`,
    read: running,
    examples: [
      ['For the third day running no bread came.', '2022-11-11', 'the third day running = 2022-11-11'],
      ['It was hit for the second night in a row.', '2022-11-11', 'the second night in a row = 2022-11-10TNI'],
    ],
    not: ['For the third running mate.', 'The first day running a shop.'],
  },
  {
    name: 'nth-straight-unit',
    pattern: pattern`\b(?:the |an? )?(?<nth>${ORDINAL}) (?:straight|consecutive|successive) ${UNIT}\b`,
    read: running,
    examples: [['Crowds came for a third straight day.', '2011-02-17', 'a third straight day = 2011-02-17']],
    not: ['the third straight road'],
  },
]

/** Days and nights on end. */
export const runningTimes: RuleGroup = {
  name: 'running',
  words: ['running', 'row', 'end', 'succession', 'straight', 'consecutive', 'successive'],
  numbers: false,
  rules,
}
