import { periodAt } from '../calendar.ts'
import { implied, type Meaning, vague } from '../meaning.ts'
import { pattern } from '../pattern.ts'
import type { Rule, RuleGroup } from '../rule.ts'

/** Now: at the publication day, where that is known. */
function present(today: number | undefined): Meaning {
  if (today === undefined) return vague('PRESENT_REF')
  return { ...implied(periodAt('day', today)), value: 'PRESENT_REF' }
}

const rules: readonly Rule[] = [
  {
    name: 'present',
    pattern: pattern`\b(?:right now|now|currently|at the moment|at present|nowadays|these days|presently|current)\b(?!-)`,
    read: ({ sentence, span }, today) =>
      /^[A-Z]/.test(sentence.slice(...span)) && span[0] > 0 ? undefined : present(today),
    examples: [
      ['Ukraine is gaining right now.', '2022-11-11', 'right now = PRESENT_REF'],
      ['The town is now empty.', undefined, 'now = PRESENT_REF'],
    ],
    not: ['The magazine Current Affairs.', 'A now-cancelled deal.'],
  },
  {
    name: 'past',
    pattern: pattern`\b(?:(?:more |most )?recently|at the time|(?<=in )the (?:recent )?past|recent|lately)\b(?! of\b)`,
    read: ({ sentence, span }) =>
      /^previously$/i.test(sentence.slice(...span)) || (/^[A-Z]/.test(sentence.slice(...span)) && span[0] > 0)
        ? undefined
        : vague('PAST_REF'),
    examples: [['It was recently mined.', '2022-11-11', 'recently = PAST_REF']],
    not: ['At the time of writing.'],
  },
  {
    name: 'future',
    pattern: pattern`\b(?<=in )the (?:near |immediate |foreseeable |not[- ]too[- ]distant )?future\b|\b(?<!as )soon\b(?! (?:after|as)\b|-)`,
    read: () => vague('FUTURE_REF'),
    examples: [['It will end soon.', '2022-11-11', 'soon = FUTURE_REF']],
    not: ['Soon after the strike.', 'the future of the town', 'as soon as they left'],
  },
]

/** Times that only say before, at or after the time of writing. */
export const vagueTimes: RuleGroup = {
  name: 'vague-time',
  words: [
    'now',
    'currently',
    'moment',
    'present',
    'nowadays',
    'days',
    'presently',
    'current',
    'recently',
    'time',
    'past',
    'recent',
    'lately',
    'future',
    'soon',
  ],
  numbers: false,
  rules,
}
