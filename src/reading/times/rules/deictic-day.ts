import { implied, vague } from '../meaning.ts'
import { pattern } from '../pattern.ts'
import { fromToday, type Rule, type RuleGroup } from '../rule.ts'

const STEPS: { readonly [word: string]: number } = {
  'day before yesterday': -2,
  yesterday: -1,
  today: 0,
  tomorrow: 1,
  'day after tomorrow': 2,
}

const rules: readonly Rule[] = [
  {
    name: 'todays-world',
    pattern: pattern`\btoday(?=['’]s (?:world|society|age|youth|war(?:fare)?)\b)`,
    read: () => vague('PRESENT_REF'),
    examples: [["A weapon of today's warfare.", '2022-11-11', 'today = PRESENT_REF']],
    not: ["Today's attack was large."],
  },
  {
    name: 'deictic-day',
    pattern: pattern`\b(?:(?:the )?(?<two>day before yesterday|day after tomorrow)|(?:early |late |earlier |later )?(?<one>yesterday|today|tomorrow))\b(?!-)`,
    read: ({ groups, span, sentence }, today) => {
      const word = (groups['two'] ?? groups['one'] ?? '').toLowerCase().replace(/\s+/g, ' ')
      if (
        /\b(?:USA|Russia|Ukraine|VOA|World)\s$/.test(sentence.slice(Math.max(0, span[0] - 9), span[0])) &&
        /^T/.test(groups['one'] ?? '')
      )
        return undefined
      return fromToday(today, ['DATE', 'XXXX-XX-XX'], now => implied({ unit: 'day', index: now + (STEPS[word] ?? 0) }))
    },
    examples: [
      ['They left yesterday.', '2022-11-11', 'yesterday = 2022-11-10'],
      ['Earlier today they left.', '2022-11-11', 'Earlier today = 2022-11-11'],
      ['They left the day before yesterday.', '2022-03-01', 'the day before yesterday = 2022-02-27'],
      ['They leave tomorrow.', undefined, 'tomorrow = XXXX-XX-XX?'],
    ],
    not: ['USA Today has it.'],
  },
]

/** Days counted from the day of publication. */
export const deicticDays: RuleGroup = {
  name: 'deictic-day',
  words: ['today', 'yesterday', 'tomorrow'],
  numbers: false,
  rules,
}
