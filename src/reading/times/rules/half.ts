import { civil } from '../calendar.ts'
import { monthNear } from '../day-choice.ts'
import { MONTH, monthNumber } from '../lexicon/month-names.ts'
import { implied, type Meaning, stated } from '../meaning.ts'
import { exactPattern } from '../pattern.ts'
import { fromToday, type Match, type Rule, type RuleGroup } from '../rule.ts'

const WHICH = '(?:[Tt]he )?(?<which>first|second) half of '

/** Days of a month's first 15, or the rest. */
function ofMonth(match: Match, today: number | undefined): Meaning | undefined {
  const month = monthNumber(match.groups['month'] ?? '')
  const isFirst = match.groups['which'] === 'first'
  const cut = (whole: Meaning): Meaning => {
    const [first, end] = whole.days ?? [0, 0]
    return { ...whole, mod: isFirst ? 'START' : 'END', days: isFirst ? [first, first + 15] : [first + 15, end] }
  }
  const year = match.groups['year']
  if (year) return cut(stated({ unit: 'month', index: Number(year) * 12 + month - 1 }))
  return fromToday(today, ['DATE', `XXXX-${String(month).padStart(2, '0')}`], now =>
    cut(implied(monthNear(now, month, match))),
  )
}

const rules: readonly Rule[] = [
  {
    name: 'half-of-the-year',
    pattern: exactPattern`\b${WHICH}the year\b(?!-)`,
    read: ({ groups }, today) =>
      fromToday(today, ['DATE', 'XXXX-HX'], now =>
        implied({ unit: 'half', index: civil(now).year * 2 + (groups['which'] === 'first' ? 0 : 1) }),
      ),
    examples: [
      ['In the first half of the year the pass was open.', '2022-11-11', 'the first half of the year = 2022-H1'],
    ],
    not: ['the first half of the game'],
  },
  {
    name: 'half-of-month',
    pattern: exactPattern`\b${WHICH}(?<month>${MONTH})\b(?:,? (?<year>1[5-9]\d\d|20\d\d)\b)?`,
    read: ofMonth,
    examples: [
      ['In the second half of August they came.', '2012-09-01', 'the second half of August = 2012-08'],
      ['In the first half of March 2022 they came.', undefined, 'the first half of March 2022 = 2022-03'],
    ],
    not: ['the second half of marching'],
  },
]

/** Halves of this year and of months. */
export const halves: RuleGroup = { name: 'half', words: ['half'], numbers: false, rules }
