import { ORDINAL, ordinalNumber } from '../lexicon/ordinals.ts'
import { durationOf } from '../lexicon/units.ts'
import { lasting, type Meaning } from '../meaning.ts'
import { pattern } from '../pattern.ts'
import type { Match, Rule, RuleGroup } from '../rule.ts'

const UNIT = '(?<unit>day|night|week|month|year)'
/** Longer than anything is said to go on day after day. */
const MOST = 400
const LENGTHS: { readonly [unit: string]: number } = { day: 1, night: 1, week: 7, month: 30, year: 365 }

/** As many units as have gone by, up to the publication day. */
function running({ groups }: Match, today: number | undefined): Meaning | undefined {
  const unit = groups['unit']?.toLowerCase() ?? ''
  const nth = ordinalNumber(groups['nth'] ?? '')
  if (nth === undefined || nth < 2 || nth > MOST) return undefined
  const value = durationOf(unit, nth)
  if (today === undefined) return lasting(value)
  return {
    ...lasting(value, { basis: 'implied', anchored: true }),
    days: [today + 1 - nth * (LENGTHS[unit] ?? 1), today + 1],
  }
}

const rules: readonly Rule[] = [
  {
    name: 'nth-unit-running',
    pattern: pattern`\b(?:the |an? )?(?<nth>${ORDINAL}) ${UNIT} (?:running|in a row|on end|in succession)\b`,
    read: running,
    examples: [['For the third day running no bread came.', '2022-11-11', 'the third day running = P3D']],
    not: ['For the third running mate.', 'The first day running a shop.'],
  },
  {
    name: 'nth-straight-unit',
    pattern: pattern`\b(?:the |an? )?(?<nth>${ORDINAL}) (?:straight|consecutive|successive) ${UNIT}\b`,
    read: running,
    examples: [['Crowds came for a third straight day.', '2011-02-17', 'a third straight day = P3D']],
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
