import { civil, daysOf, periodAt, timexValueOf } from '../calendar.ts'
import { isFuture } from '../direction.ts'
import { FEASTS } from '../lexicon/feasts.ts'
import { dayValue, implied, type Meaning, stated, unresolved } from '../meaning.ts'
import { exactPattern } from '../pattern.ts'
import { fromToday, type Match, type Rule, type RuleGroup } from '../rule.ts'

const NAMES = FEASTS.map(({ words }) => words).join('|')
const WHOLE = FEASTS.map(({ words, ...feast }) => ({
  ...feast,
  whole: new RegExp(`^(?:${words.replaceAll(' ', '\\s{1,5}')})$`),
}))
/** What makes another thing or a person of it: "Easter Island", "Ramadan Shallah", "Easter eggs". */
const NOT_A_FEAST = String.raw`(?! (?:[A-Z][a-z]+(?<!Sunday|Monday|Day)|eggs?|tree|market|cards?|bunny|gifts?|presents?)\b|-|[’'][A-Z])`
const YEAR = String.raw`(?:,? (?<year>1[5-9]\d\d|20\d\d)\b)?`

function feast(match: Match, today: number | undefined): Meaning | undefined {
  const name = match.groups['feast'] ?? ''
  const row = WHOLE.find(({ whole }) => whole.test(name))
  // A first name: "Abdullah Ramadan".
  if (
    !row ||
    (!match.groups['which'] &&
      /[A-Z][a-z]+\s$/.test(
        match.sentence.slice(Math.max(0, match.span[0] - 20), match.span[0]).replace(/^.*[.?!]\s/, ''),
      ))
  )
    return undefined
  const year = match.groups['year']
  const meaningOf = (first: number, read: typeof stated): Meaning => {
    const days = [first - (row.isApproximate ? 1 : 0), first + row.length + (row.isApproximate ? 1 : 0)] as const
    const value = valueOfDays(first, row.length)
    return { ...read({ unit: 'day', index: first }, row.isApproximate ? { mod: 'APPROX' } : {}), value, days }
  }
  if (year) {
    const first = row.days(Number(year)).find(day => civil(day).year === Number(year))
    return first === undefined ? undefined : meaningOf(first, stated)
  }
  return fromToday(today, ['DATE', 'XXXX-XX-XX'], now => {
    const { year: own } = civil(now)
    const days = [own - 1, own, own + 1].flatMap(each => row.days(each)).sort((a, b) => a - b)
    const first = chosen(days, { now, length: row.length, match })
    return first === undefined ? undefined : meaningOf(first, implied)
  })
}

/** A day, a week from its Monday, or an ISO 8601 interval. */
function valueOfDays(first: number, length: number): string {
  if (length === 1) return dayValue(first)
  const week = periodAt('week', first)
  if (length === 7 && daysOf(week)[0] === first) return timexValueOf(week)
  return `${dayValue(first)}/${dayValue(first + length - 1)}`
}

/** The last one or the next where the words say so, else the nearest. */
function chosen(
  days: readonly number[],
  { now, length, match }: { readonly now: number; readonly length: number; readonly match: Match },
): number | undefined {
  const which = match.groups['which']?.toLowerCase()
  if (which === 'last') return days.findLast(day => day + length <= now)
  if (which === 'next' || isFuture(match)) return days.find(day => day + length > now)
  return days.toSorted((a, b) => Math.abs(a - now) - Math.abs(b - now))[0]
}

const rules: readonly Rule[] = [
  {
    name: 'feast',
    pattern: exactPattern`\b(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his) )?(?<feast>${NAMES})\b${YEAR}${NOT_A_FEAST}`,
    read: feast,
    examples: [
      ['A pause is sought for Orthodox Easter.', '2022-04-20', 'Orthodox Easter = 2022-04-24'],
      ['They rested on Easter Monday 2024.', undefined, 'Easter Monday 2024 = 2024-04-01'],
      ['The dam broke before Ramadan.', '2024-03-05', 'Ramadan = 2024-03-11/2024-04-09'],
      ['They prayed in Holy Week.', '2000-04-17', 'Holy Week = 2000-W16'],
      ['They left last Easter.', '2022-11-11', 'last Easter = 2022-04-17'],
      ['It sank in the Atlantic last Easter.', '2022-11-11', 'last Easter = 2022-04-17'],
      ['They left on Good Friday.', undefined, 'Good Friday = XXXX-XX-XX?'],
    ],
    not: ['Easter Island is far.', 'General Abdullah Ramadan left.', 'Ramadan Shallah left.', 'An Easter egg.'],
  },
  {
    name: 'eid',
    pattern: exactPattern`\bEid\b(?![- ](?:al|ul|el)\b| [A-Z])`,
    read: () => unresolved('DATE', 'XXXX-XX-XX', 'two feasts have that name'),
    examples: [['Shops had stocked up for Eid.', '2021-05-17', 'Eid = XXXX-XX-XX?']],
    not: ['Minister Eid Hamid.', 'Eid al-Adha is near.'],
  },
]

/** Feasts whose day is computed from the year. */
export const feasts: RuleGroup = {
  name: 'feast',
  words: [
    'orthodox',
    'coptic',
    'ethiopian',
    'easter',
    'good',
    'holy',
    'palm',
    'ash',
    'thanksgiving',
    'ramadan',
    'eid',
    'ashura',
    'month',
  ],
  numbers: false,
  rules,
}
