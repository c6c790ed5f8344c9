import { periodAt, shifted } from '../calendar.ts'
import { MONTH, monthNumber } from '../lexicon/month-names.ts'
import { implied, type Meaning, onDay } from '../meaning.ts'
import { exactPattern, pattern } from '../pattern.ts'
import type { Match, Rule, RuleGroup } from '../rule.ts'

const PARTS: { readonly [word: string]: string } = {
  morning: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
}
const STEPS: { readonly [word: string]: number } = { previous: -1, preceding: -1, next: 1, following: 1 }

function stepOf({ groups }: Match): number {
  return STEPS[groups['which']?.toLowerCase() ?? ''] ?? 0
}

/** A part of the day that the story tells of, or of the day beside it. */
function partOfToldDay(match: Match): Meaning {
  const part = PARTS[match.groups['part']?.toLowerCase() ?? ''] ?? 'TMO'
  const step = stepOf(match)
  return {
    type: 'TIME',
    value: `XXXX-XX-XX${part}`,
    basis: 'implied',
    told: { by: 'story', meaning: day => onDay(day + step, part, { anchored: false }) },
  }
}

/** The week or month that the story tells of, or the one beside it. */
function toldUnit(match: Match): Meaning {
  const unit = match.groups['unit']?.toLowerCase() === 'week' ? 'week' : 'month'
  const step = stepOf(match)
  return {
    type: 'DATE',
    value: unit === 'week' ? 'XXXX-WXX' : 'XXXX-XX',
    basis: 'implied',
    told: { by: 'story', meaning: day => implied(shifted(periodAt(unit, day), step), { anchored: false }) },
  }
}

/** Both the month and its year hang on the year told before. */
function monthOfToldYear(match: Match): readonly Meaning[] {
  const month = monthNumber(match.groups['month'] ?? '')
  const year = (day: number) => periodAt('year', day).index
  return [
    {
      type: 'DATE',
      value: `XXXX-${String(month).padStart(2, '0')}`,
      basis: 'implied',
      span: match.spanOf('month') ?? match.span,
      told: {
        by: 'story',
        isInside: true,
        meaning: day => implied({ unit: 'month', index: year(day) * 12 + month - 1 }, { anchored: false }),
      },
    },
    {
      type: 'DATE',
      value: 'XXXX',
      basis: 'implied',
      span: match.spanOf('year') ?? match.span,
      told: { by: 'story', meaning: day => implied(periodAt('year', day), { anchored: false }) },
    },
  ]
}

const rules: readonly Rule[] = [
  {
    name: 'same-told-part',
    pattern: pattern`\b(?:the same|that(?: same| very)?|later that|earlier that) (?<part>morning|afternoon|evening|night)\b(?!-)`,
    read: partOfToldDay,
    examples: [
      [
        'The bridge fell on 7 November. The same evening pontoons came.',
        '2022-11-09',
        '7 November = 2022-11-07',
        'The same evening = 2022-11-07TEV',
      ],
      ['That night it rained.', '2022-11-09', 'That night = XXXX-XX-XXTNI?'],
    ],
    not: ['that nightmare', 'the morning after'],
  },
  {
    name: 'beside-told-part',
    pattern: pattern`\bthe (?<which>previous|preceding|next|following) (?<part>morning|afternoon|evening|night)\b(?!-)`,
    read: partOfToldDay,
    examples: [
      [
        'The order came on 9 November. The following morning they left.',
        '2022-11-20',
        '9 November = 2022-11-09',
        'The following morning = 2022-11-10TMO',
      ],
    ],
    not: ['the next nightfall'],
  },
  {
    name: 'told-week-or-month',
    pattern: pattern`\b(?:the (?<which>previous|preceding|following)|that(?: same)?|the same) (?<unit>week|month)\b(?!-|['’]s| (?:an?|last|this|in)\b)`,
    read: toldUnit,
    examples: [
      [
        'The town fell on 9 November. The previous week its bridge went.',
        '2022-11-20',
        '9 November = 2022-11-09',
        'The previous week = 2022-W44',
      ],
      ['It fell in July 1995; that month they left.', '2015-07-11', 'July 1995 = 1995-07', 'that month = 1995-07'],
    ],
    not: ['the same weekly paper'],
  },
  {
    name: 'month-of-told-year',
    pattern: exactPattern`\b(?<month>${MONTH}),? (?:of )?(?<year>(?:that|the same)(?: same)? year)\b`,
    read: monthOfToldYear,
    examples: [
      [
        'It was taken in 2014. In March of that year they voted.',
        '2024-02-20',
        '2014 = 2014',
        'March = 2014-03',
        'that year = 2014',
      ],
    ],
    not: ['They march that year on end.'],
  },
]

/** Parts of days, weeks and months that hang on a time told before. */
export const toldParts: RuleGroup = {
  name: 'told-part',
  words: ['same', 'that', 'previous', 'preceding', 'next', 'following'],
  numbers: false,
  rules,
}
