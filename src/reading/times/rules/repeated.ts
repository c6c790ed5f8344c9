import { NUMERAL, parseNumber } from '../../numbers/number-words.ts'
import { MONTH, monthNumber } from '../lexicon/month-names.ts'
import { durationOf } from '../lexicon/units.ts'
import { type Meaning, repeated } from '../meaning.ts'
import { exactPattern, pattern } from '../pattern.ts'
import type { Match, Rule, RuleGroup } from '../rule.ts'

const OWN: { readonly [word: string]: string } = {
  morning: 'XXXX-XX-XXTMO',
  evening: 'XXXX-XX-XXTEV',
  night: 'XXXX-XX-XXTNI',
  weekend: 'XXXX-WXX-WE',
  spring: 'XXXX-SP',
  summer: 'XXXX-SU',
  autumn: 'XXXX-FA',
  fall: 'XXXX-FA',
  winter: 'XXXX-WI',
  daily: 'P1D',
  hourly: 'PT1H',
  weekly: 'P1W',
  monthly: 'P1M',
  yearly: 'P1Y',
  annually: 'P1Y',
  nightly: 'XXXX-XX-XXTNI',
}

function every({ groups }: Match): Meaning {
  const unit = groups['unit']?.toLowerCase() ?? ''
  const other = groups['other'] ? 2 : 1
  return repeated(OWN[unit] ?? durationOf(unit, groups['count'] ? parseNumber(groups['count']) : other))
}

const rules: readonly Rule[] = [
  {
    name: 'every-unit',
    pattern: pattern`\b(?:every|each) (?:(?<other>other) )?(?:(?<count>${NUMERAL}) )?(?<unit>minute|hour|day|week|month|quarter|year|morning|evening|night|weekend|spring|summer|autumn|fall|winter)s?\b`,
    read: every,
    examples: [
      ['Sirens sound every night.', undefined, 'every night = XXXX-XX-XXTNI'],
      ['A bus leaves every two hours.', undefined, 'every two hours = PT2H'],
    ],
    not: ['every soldier'],
  },
  {
    name: 'every-month',
    pattern: exactPattern`\b(?:[Ee]very|[Ee]ach) (?<month>${MONTH})\b`,
    read: ({ groups }) => repeated(`XXXX-${String(monthNumber(groups['month'] ?? '')).padStart(2, '0')}`),
    examples: [['They march each July.', undefined, 'each July = XXXX-07']],
    not: ['Each may go.'],
  },
  {
    name: 'adverb-of-repetition',
    pattern: pattern`\b(?<unit>daily|hourly|weekly|monthly|yearly|annually|nightly)\b`,
    read: ({ groups, sentence, span }) => {
      // "the Daily Post": part of a name.
      const before = sentence.charAt(span[0] - 1)
      // "the party daily Granma": a paper.
      if (/^(?:daily|weekly|monthly)\s[A-Z][a-z]/.test(sentence.slice(span[0], span[1] + 3))) return undefined
      return /^[A-Z]/.test(groups['unit'] ?? '') && before !== ''
        ? undefined
        : repeated(OWN[groups['unit']?.toLowerCase() ?? ''] ?? 'P1D')
    },
    examples: [['The town is shelled daily.', undefined, 'daily = P1D']],
    not: ['He reads the Daily Post.', 'He reads the party daily Vestnik.'],
  },
]

/** Times that come again. */
export const repeatedTimes: RuleGroup = {
  name: 'repeated',
  words: ['every', 'each', 'daily', 'hourly', 'weekly', 'monthly', 'yearly', 'annually', 'nightly'],
  numbers: false,
  rules,
}
