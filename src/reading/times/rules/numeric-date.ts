import { dayOf, parseDay } from '../calendar.ts'
import { dayValue, type Meaning, stated } from '../meaning.ts'
import { pattern } from '../pattern.ts'
import type { Match, Rule, RuleGroup } from '../rule.ts'

function numericDay({ groups }: Match, today: number | undefined): Meaning | undefined {
  const [first, second] = [Number(groups['first']), Number(groups['second'])]
  const short = Number(groups['year'])
  const year = short > 99 ? short : short > 50 ? 1900 + short : 2000 + short
  const [dayFirst, monthFirst] = [dayOf(year, second, first), dayOf(year, first, second)]
  // With full stops the day comes first (Europe).
  if (groups['mark'] === '.' || monthFirst === undefined || dayFirst === undefined || dayFirst === monthFirst) {
    const day = groups['mark'] === '.' ? dayFirst : (monthFirst ?? dayFirst)
    return day === undefined ? undefined : stated({ unit: 'day', index: day })
  }
  // With slashes the month (United States), unless that day was still to come.
  const isToCome = today !== undefined && monthFirst > today && dayFirst <= today
  const [day, other] = isToCome ? [dayFirst, monthFirst] : [monthFirst, dayFirst]
  return stated({ unit: 'day', index: day }, { basis: 'assumed', or: dayValue(other) })
}

const rules: readonly Rule[] = [
  {
    name: 'iso-date',
    needs: /\d-\d\d-\d/,
    pattern: pattern`(?<![\d-])(?<date>\d{4}-\d\d-\d\d)(?![\d-])`,
    read: ({ groups }) => {
      const day = parseDay(groups['date'] ?? '')
      return day === undefined ? undefined : stated({ unit: 'day', index: day })
    },
    examples: [['Entry of 2022-11-09, checked later.', undefined, '2022-11-09 = 2022-11-09']],
    not: ['File 2022-02-31 is broken.'],
  },
  {
    name: 'numeric-date',
    needs: /\d[./-]\d/,
    pattern: pattern`(?<![\d./-])(?<first>\d{1,2})(?<mark>[/.-])(?<second>\d{1,2})\k<mark>(?<year>\d{4}|\d\d)(?![\d/]|[.,:-]\d)`,
    read: numericDay,
    examples: [
      ['Signed 24.02.2022 in the town.', undefined, '24.02.2022 = 2022-02-24'],
      ['Signed 11/9/2022 in the town.', undefined, '11/9/2022 = 2022-11-09'],
      ['Signed 24/2/22 in the town.', undefined, '24/2/22 = 2022-02-24'],
      ['Signed 12/4/2022 in the town.', '2022-11-11', '12/4/2022 = 2022-04-12'],
    ],
    not: ['Version 31.02.2022 and range 3-4-99999.', 'Open 24/7.'],
  },
]

/** Days in digits alone. */
export const numericDates: RuleGroup = { name: 'numeric-date', words: [], numbers: true, rules }
