import { civil, dayOf, type Period } from '../calendar.ts'
import { choiceOf, monthDayNear } from '../day-choice.ts'
import { YEAR_IN_HALVES, yearOf } from '../lexicon/year-words.ts'
import { implied, stated } from '../meaning.ts'
import { modOfPart, PART } from '../modifiers.ts'
import { exactPattern, pattern } from '../pattern.ts'
import { fromToday, type Match, type Rule, type RuleGroup } from '../rule.ts'

const SEASON = '(?<season>spring|summer|autumn|fall|winter)'
const ORDER: { readonly [word: string]: number } = { spring: 0, summer: 1, fall: 2, autumn: 2, winter: 3 }
/** Middle month of each season; winter's is the January after it begins. */
const MIDDLE = [4, 7, 10, 13]
const CODES = ['SP', 'SU', 'FA', 'WI']

function seasonOf(match: Match): number {
  return ORDER[match.groups['season']?.toLowerCase() ?? ''] ?? 0
}

function inYear(season: number, year: number): Period {
  return { unit: 'season', index: year * 4 + season }
}

function modified(match: Match): { readonly mod?: string } {
  const mod = modOfPart(match.groups['part'])
  return mod ? { mod } : {}
}

const rules: readonly Rule[] = [
  {
    name: 'season-of-year',
    pattern: pattern`\b(?:${PART}|the )?${SEASON}(?: of)? (?<year>1[5-9]\d\d|20\d\d|${YEAR_IN_HALVES})\b`,
    read: match => stated(inYear(seasonOf(match), yearOf(match.groups['year'] ?? '') ?? 0), modified(match)),
    examples: [
      ['It fell in the summer of 2023.', undefined, 'the summer of 2023 = 2023-SU'],
      ['It fell in the winter of nineteen forty-two.', undefined, 'the winter of nineteen forty-two = 1942-WI'],
    ],
    not: ['the summer of war'],
  },
  {
    name: 'season-of-relative-year',
    pattern: pattern`\b(?:${PART}|the )?${SEASON}(?: of)? (?<which>last|this|next) year\b`,
    read: (match, today) =>
      fromToday(today, ['DATE', `XXXX-${CODES[seasonOf(match)]}`], now => {
        const step = { last: -1, this: 0, next: 1 }[match.groups['which']?.toLowerCase() ?? ''] ?? 0
        return implied(inYear(seasonOf(match), civil(now).year + step), modified(match))
      }),
    examples: [['It fell in the autumn of last year.', '2022-11-11', 'the autumn of last year = 2021-FA']],
    not: ['the autumn of the last war'],
  },
  {
    name: 'relative-season',
    pattern: pattern`\b(?:${PART})?(?<which>last|this|next|this past|the past) ${SEASON}\b(?! (?:of|offensive|line)\b)`,
    read: (match, today) => {
      const season = seasonOf(match)
      return fromToday(today, ['DATE', `XXXX-${CODES[season]}`], now => {
        const { year, month } = civil(now)
        const choice = choiceOf(match.groups['which'])
        // January and February still belong to the winter of the year before.
        const here = season === 3 && month <= 2 ? year - 1 : year
        const middle = (MIDDLE[season] ?? 1) + (here - year) * 12
        const step = choice === 'last' && middle >= month ? -1 : choice === 'next' && middle <= month ? 1 : 0
        return implied(inYear(season, here + step), modified(match))
      })
    },
    examples: [
      ['It fell last summer.', '2022-11-11', 'last summer = 2022-SU'],
      ['They attack next spring.', '2022-11-11', 'next spring = 2023-SP'],
      ['It was cold last winter.', '2022-11-11', 'last winter = 2021-WI'],
    ],
    not: ['the winter line'],
  },
  {
    name: 'holiday',
    pattern: exactPattern`\b(?<day>Christmas(?: (?:Day|Eve))?|New Year['’]s (?:Day|Eve))(?:,? (?<year>1[5-9]\d\d|20\d\d)\b)?(?! (?:tree|market|card|truce|gift|present))`,
    read: (match, today) => {
      const name = match.groups['day'] ?? ''
      const { year } = match.groups
      const [month, day] = name.startsWith('Ch')
        ? [12, name.endsWith('Eve') ? 24 : 25]
        : name.endsWith('Eve')
          ? [12, 31]
          : [1, 1]
      const rest = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
      if (year) return stated({ unit: 'day', index: dayOf(Number(year), month, day) ?? 0 })
      return fromToday(today, ['DATE', `XXXX-${rest}`], now => {
        const index = monthDayNear(now, [month, day], match)
        return index === undefined ? undefined : implied({ unit: 'day', index })
      })
    },
    examples: [
      ['He wrote on Christmas Eve 2012.', undefined, 'Christmas Eve 2012 = 2012-12-24'],
      ['They will meet on Christmas Day.', '2022-05-11', 'Christmas Day = 2022-12-25'],
      ["Drones came on New Year's Eve.", '2023-01-05', "New Year's Eve = 2022-12-31"],
    ],
    not: ['A Christmas market.'],
  },
]

/** Seasons, and days that have a name of their own. */
export const seasons: RuleGroup = {
  name: 'season',
  words: [...Object.keys(ORDER), 'christmas', 'new'],
  numbers: false,
  rules,
}
