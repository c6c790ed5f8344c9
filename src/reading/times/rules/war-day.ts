import { parseNumber } from '../../numbers/number-words.ts'
import { ORDINAL, ordinalNumber } from '../lexicon/ordinals.ts'
import { dayValue, type Meaning } from '../meaning.ts'
import { pattern } from '../pattern.ts'
import type { Rule, RuleGroup } from '../rule.ts'
import { type StepUnit, stepped, stepUnitOf } from '../step.ts'

const UNIT = '(?<unit>day|week|month|year)'
/** What is counted in days and months from its beginning, with a few words before it. */
const OF_WAR = String.raw` of (?:[a-zA-Z’'-]{1,16} ){0,4}?(?:war|invasion|conflict|fighting|offensive|siege|assault|campaign|bombardment|hostilities|uprising|occupation|operation)\b`
/** A war that enters its n-th year, right before these words. */
const ENTERS =
  /\b(?:war|invasion|conflict|fighting|offensive|siege|campaign)\b[^.;]{0,60}\b(?:enter|enters|entered|entering|into|in)\s{1,4}$/i
const PLACEHOLDERS: { readonly [unit in StepUnit]: string } = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  year: 'XXXX',
}
/** Longer than any war that is counted by such units. */
const MOST: { readonly [unit in StepUnit]: number } = { day: 5000, week: 700, month: 400, year: 60 }

/** The n-th day, week, month or year of a war; its first day is day 1. */
function countedFrom(word: string, nth: number | undefined): Meaning | undefined {
  const unit = stepUnitOf(word)
  if (unit === undefined || nth === undefined || !Number.isInteger(nth) || nth < 1 || nth > MOST[unit]) return undefined
  return {
    type: 'DATE',
    value: PLACEHOLDERS[unit],
    basis: 'implied',
    told: { by: 'war', meaning: begin => between(stepped(begin, unit, nth - 1), stepped(begin, unit, nth)) },
  }
}

/** The day so many years after the first one. */
function anniversary(nth: number | undefined): Meaning | undefined {
  if (nth === undefined || nth < 1 || nth > MOST.year) return undefined
  const day = (begin: number) => stepped(begin, 'year', nth)
  return {
    type: 'DATE',
    value: PLACEHOLDERS.day,
    basis: 'implied',
    told: { by: 'war', meaning: begin => between(day(begin), day(begin) + 1) },
  }
}

function between(first: number, end: number): Meaning {
  const value = end - first === 1 ? dayValue(first) : `${dayValue(first)}/${dayValue(end - 1)}`
  return { type: 'DATE', value, days: [first, end], basis: 'implied' }
}

const UKRAINE = 'of the war in Ukraine'

const rules: readonly Rule[] = [
  {
    name: 'nth-unit-of-war',
    pattern: pattern`\b(?:the )?(?<nth>${ORDINAL}) ${UNIT}(?=${OF_WAR})`,
    read: ({ groups }) => countedFrom(groups['unit'] ?? '', ordinalNumber(groups['nth'] ?? '')),
    examples: [
      [`In the ninth month ${UKRAINE} snow fell.`, '2022-11-11', 'the ninth month = 2022-10-24/2022-11-23'],
      [`The 1,000th day ${UKRAINE} was quiet.`, '2024-11-19', 'The 1,000th day = 2024-11-19'],
      [
        'The war began on 31 January 2021. In the second month of the war it thawed.',
        '2021-03-05',
        '31 January 2021 = 2021-01-31',
        'the second month = 2021-02-28/2021-03-30',
      ],
      ['In the third year of the conflict the wells are dry.', '2021-04-02', 'the third year = XXXX?'],
    ],
    not: ['The third day of the fair.', 'The third division of the war office.'],
  },
  {
    name: 'day-of-war',
    pattern: pattern`\bday (?:number )?(?<count>\d{1,3}(?:,\d{3})?|[a-z-]{3,13})(?=${OF_WAR})`,
    read: ({ groups }) => countedFrom('day', parseNumber(groups['count'] ?? '')),
    examples: [
      [`On day 261 ${UKRAINE} they came.`, '2022-11-11', 'day 261 = 2022-11-11'],
      [`Day two ${UKRAINE} was dark.`, '2022-02-26', 'Day two = 2022-02-25'],
      ['On day 40 of the siege she sang.', '2020-10-30', 'day 40 = XXXX-XX-XX?'],
    ],
    not: ['The day five of them fell.', 'On the day of the assault.'],
  },
  {
    name: 'anniversary-of-war',
    pattern: pattern`\b(?:the )?(?:(?<nth>${ORDINAL})|(?<years>one|two|three|ten)-year) anniversary(?=${OF_WAR})`,
    read: ({ groups }) => anniversary(ordinalNumber(groups['nth'] ?? '') ?? parseNumber(groups['years'] ?? '')),
    examples: [
      [
        'On the first anniversary of the invasion of Ukraine bells rang.',
        '2023-02-25',
        'the first anniversary = 2023-02-24',
      ],
      ['The third anniversary of the war was dark.', '2021-04-02', 'The third anniversary = XXXX-XX-XX?'],
    ],
    not: ['The first anniversary of the fair.'],
  },
  {
    name: 'nth-unit-of-its-own',
    pattern: pattern`\b(?:its|a) (?<nth>${ORDINAL}) ${UNIT}\b`,
    read: ({ groups, sentence, span }) =>
      ENTERS.test(sentence.slice(Math.max(0, span[0] - 100), span[0]))
        ? countedFrom(groups['unit'] ?? '', ordinalNumber(groups['nth'] ?? ''))
        : undefined,
    examples: [
      ['The war in Ukraine entered its fourth year.', '2025-03-01', 'its fourth year = 2025-02-24/2026-02-23'],
      ['The conflict is now in its tenth week.', '2021-04-02', 'now = PRESENT_REF', 'its tenth week = XXXX-WXX?'],
    ],
    not: ['The choir enters its third year.'],
  },
]

/** Days, weeks, months and years counted from the beginning of a war. */
export const warDays: RuleGroup = {
  name: 'war-day',
  words: ['day', 'week', 'month', 'year', 'anniversary'],
  numbers: false,
  rules,
}
