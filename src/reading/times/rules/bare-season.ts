import { civil } from '../calendar.ts'
import { isFuture } from '../direction.ts'
import { implied, type Meaning } from '../meaning.ts'
import { modOfPart, PART } from '../modifiers.ts'
import { exactPattern } from '../pattern.ts'
import { fromToday, type Match, type Rule, type RuleGroup } from '../rule.ts'

const SEASONS: { readonly [word: string]: { readonly index: number; readonly code: string; readonly first: number } } =
  {
    spring: { index: 0, code: 'SP', first: 3 },
    summer: { index: 1, code: 'SU', first: 6 },
    fall: { index: 2, code: 'FA', first: 9 },
    autumn: { index: 2, code: 'FA', first: 9 },
    winter: { index: 3, code: 'WI', first: 12 },
  }

/** The last season of that name that has begun, or the next one where the words look ahead. */
function season(match: Match, today: number | undefined): Meaning | undefined {
  const row = SEASONS[match.groups['season']?.toLowerCase() ?? '']
  if (!row) return undefined
  const looksAhead = /^(?:until|till|before|by)\b/i.test(match.groups['lead'] ?? '') || isFuture(match)
  const mod = modOfPart(match.groups['part'])
  const span = match.spanOf('words') ?? match.span
  return fromToday(today, ['DATE', `XXXX-${row.code}`], now => {
    const { year, month } = civil(now)
    const begun = year * 4 + row.index - (month < row.first ? 4 : 0)
    // January and February still belong to the winter that they are in.
    return implied({ unit: 'season', index: looksAhead ? begun + 4 : begun }, { span, ...(mod && { mod }) })
  })
}

const rules: readonly Rule[] = [
  {
    name: 'bare-season',
    pattern: exactPattern`\b(?<lead>(?:[Uu]ntil|[Tt]ill|[Bb]efore|[Bb]y|[Ss]ince|[Ii]n|[Dd]uring|[Tt]hrough|[Ii]nto|[Tt]hroughout|[Oo]ver|[Oo]f(?= the (?:early|late))) )(?<words>(?:the )?(?:${PART})?(?<season>spring|summer|autumn|winter))\b(?! (?:[a-z]{2,12} )?(?:offensive|campaign|line|coats?|clothes|clothing|camp|palace|school|games|crops?|harvest|of)\b|-|['’]s| \d| [A-Z])`,
    read: season,
    examples: [
      ['The ice holds until spring.', '2022-11-11', 'spring = 2023-SP'],
      ['The push that began in summer is over.', '2023-11-30', 'summer = 2023-SU'],
      ['They stay until the end of winter.', '2022-11-11', 'the end of winter = 2022-WI'],
      ['Over the summer they dug in.', '2022-11-30', 'the summer = 2022-SU'],
      ['It fell from the low of the early summer.', '2022-11-30', 'the early summer = 2022-SU'],
      ['The line held in winter.', '2023-01-20', 'winter = 2022-WI'],
    ],
    not: ['They wear winter coats.', 'In summer camp.', 'The spring of the trap.', 'by winter line'],
  },
]

/** Seasons without a year or a word such as "last". */
export const bareSeasons: RuleGroup = {
  name: 'bare-season',
  words: ['spring', 'summer', 'autumn', 'winter'],
  numbers: false,
  rules,
}
