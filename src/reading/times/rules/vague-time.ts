import { periodAt } from '../calendar.ts'
import { implied, type Meaning, vague } from '../meaning.ts'
import { pattern } from '../pattern.ts'
import type { Match, Rule, RuleGroup } from '../rule.ts'

/** Now: at the publication day, where that is known. */
function present(today: number | undefined): Meaning {
  if (today === undefined) return vague('PRESENT_REF')
  return { ...implied(periodAt('day', today)), value: 'PRESENT_REF' }
}

/** With a capital inside of a sentence, but not after an opening quotation mark or a full stop: "the magazine Current Affairs". */
function isNamed({ sentence, span: [start, end] }: Match): boolean {
  return /^[A-Z]/.test(sentence.slice(start, end)) && /[^"“‘'`.\s]\s*$/.test(sentence.slice(0, start))
}

const rules: readonly Rule[] = [
  {
    name: 'present',
    pattern: pattern`\b(?:right now|now|currently|at the moment|(?<=for )the time being|at present|nowadays|these days|presently|current)\b(?!-)`,
    read: (match, today) => (isNamed(match) ? undefined : present(today)),
    examples: [
      ['“Right now nobody leaves,” he said.', undefined, 'Right now = PRESENT_REF'],
      ['Ukraine is gaining right now.', '2022-11-11', 'right now = PRESENT_REF'],
      ['The town is now empty.', undefined, 'now = PRESENT_REF'],
      ['For the time being nobody leaves.', undefined, 'the time being = PRESENT_REF'],
    ],
    not: ['The magazine Current Affairs.', 'A now-cancelled deal.'],
  },
  {
    name: 'past',
    pattern: pattern`\b(?:(?:more |most )?recently|at the time|(?<=in )the (?:recent )?past|recent|lately)\b(?! of\b)`,
    read: match => (isNamed(match) ? undefined : vague('PAST_REF')),
    examples: [['It was recently mined.', '2022-11-11', 'recently = PAST_REF']],
    not: ['At the time of writing.'],
  },
  {
    name: 'future',
    pattern: pattern`\b(?<=\b(?:in|into|for|about) )the (?:near |immediate |foreseeable |not[- ]too[- ]distant )?future\b(?! of\b)|\b(?<=\b(?:in|for|over) )the (?:near|short|long|longer|medium) term\b|\b(?<=\bat )a later (?:date|time|stage)\b|\b(?<!as )soon\b(?! (?:after|as)\b|-)`,
    read: () => vague('FUTURE_REF'),
    examples: [
      ['It will end soon.', '2022-11-11', 'soon = FUTURE_REF'],
      ['They worry about the future.', undefined, 'the future = FUTURE_REF'],
      ['The rest will be sent at a later date.', undefined, 'a later date = FUTURE_REF'],
      ['It helps them in the short term.', undefined, 'the short term = FUTURE_REF'],
    ],
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
    'term',
    'later',
  ],
  numbers: false,
  rules,
}
