import { ORDINAL, ordinalNumber } from '../lexicon/ordinals.ts'
import { durationOf } from '../lexicon/units.ts'
import { type Meaning, repeated } from '../meaning.ts'
import { pattern } from '../pattern.ts'
import type { Match, Rule, RuleGroup } from '../rule.ts'

const PARTS: { readonly [word: string]: string } = {
  morning: 'XXXX-XX-XXTMO',
  afternoon: 'XXXX-XX-XXTAF',
  evening: 'XXXX-XX-XXTEV',
  night: 'XXXX-XX-XXTNI',
}
const UNIT = '(?<unit>hour|day|week|month|year|morning|afternoon|evening|night)'

function each({ groups }: Match): Meaning {
  const unit = groups['unit']?.toLowerCase() ?? ''
  return repeated(PARTS[unit] ?? durationOf(unit, 1))
}

const rules: readonly Rule[] = [
  {
    name: 'unit-after-unit',
    pattern: pattern`\b${UNIT} after \k<unit>\b(?! (?:that|the|this)\b)`,
    read: each,
    examples: [
      ['Night after night they came.', undefined, 'Night after night = XXXX-XX-XXTNI'],
      ['They wait day after day.', undefined, 'day after day = P1D'],
    ],
    not: ['The day after the strike.', 'the week after that week'],
  },
  {
    name: 'every-nth-unit',
    pattern: pattern`\b(?:every|each) (?:(?<nth>${ORDINAL})|(?<few>few|couple of)) (?<unit>hour|day|week|month|year|night)s?\b`,
    read: ({ groups }) => {
      const unit = groups['unit']?.toLowerCase() ?? ''
      const nth = groups['nth'] ? ordinalNumber(groups['nth']) : /couple/i.test(groups['few'] ?? '') ? 2 : undefined
      return repeated(durationOf(unit, nth))
    },
    examples: [
      ['A bus comes every third day.', undefined, 'every third day = P3D'],
      ['The guard changes every few hours.', undefined, 'every few hours = PTXH'],
    ],
    not: ['every third soldier'],
  },
  {
    name: 'most-parts',
    pattern: pattern`\b(?:most|many|some) (?<unit>morning|afternoon|evening|night)s\b`,
    read: each,
    examples: [['On most evenings they fire.', undefined, 'most evenings = XXXX-XX-XXTEV']],
    not: ['some nightmares'],
  },
]

/** What comes again and again. */
export const recurring: RuleGroup = {
  name: 'again',
  words: ['after', 'every', 'each', 'most', 'many', 'some'],
  numbers: false,
  rules,
}
