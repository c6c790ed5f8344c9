import { NUMERAL, parseNumber } from '../../numbers/number-words.ts'
import { isCompound } from '../compound.ts'
import { durationOf, MANY_UNITS, ONE_UNIT, UNIT, UNIT_WORDS } from '../lexicon/units.ts'
import { lasting, type Meaning, repeated, vague } from '../meaning.ts'
import { APPROXIMATELY, modOfCount } from '../modifiers.ts'
import { pattern } from '../pattern.ts'
import type { Match, Rule, RuleGroup } from '../rule.ts'
import { countOf, RANGE } from './units-ago.ts'

/** What begins and goes on, so that its age is a time of the news: "the nine-month-old war". */
const STATES =
  'wars?|conflict|fighting|offensive|siege|blockade|truce|cease-?fire|armistice|invasion|occupation|insurgency|rebellion|uprising|mutiny|' +
  'revolt|campaign|crisis|standoff|stalemate|dispute|feud|embargo|boycott|strike|ban|sanctions|curfew|operation|mission|protests?|' +
  'government|regime|coalition|treaty|agreement|accord|deal|talks|negotiations|slump|recession|drought'
const NOT_AGE = String.raw`(?![- ]olds?\b| of age\b)`

function length(match: Match): Meaning | undefined {
  const { unit, about, plus, half } = match.groups
  const count = countOf(match)
  // "a second strike", "one second man": an ordinal.
  if (/^second$/i.test(unit ?? '')) return undefined
  const mod = modOfCount(about)
  return lasting(
    durationOf(unit ?? '', (plus || half) && count !== undefined ? count + 0.5 : count),
    mod ? { mod } : {},
  )
}

/** A range with a word is two lengths, as one of days is two days; with a dash it is one that is not known. */
function bothLengths(match: Match): readonly Meaning[] | undefined {
  const { least, join = '', count = '', unit = '' } = match.groups
  const [first, second] = [match.spanOf('least'), match.spanOf('count')]
  if (!least || !first || !second || !/[a-z]/.test(join)) return undefined
  return [
    lasting(durationOf(unit, parseNumber(least)), { span: first }),
    lasting(durationOf(unit, parseNumber(count)), { span: [second[0], match.span[1]] }),
  ]
}

/** "15 a year" is a rate; "for a year" is a length. */
const RATE =
  /(?:\d|\b(?:percent|times?|once|twice|cents|million|billion|tons?|tonnes|barrels|dollars|euros|people|shells|rounds|seats|flights|vehicles))[^.]{0,12}$/i
const LENGTH = /\b(?:for|in|about|after|before|within|over|than|of|last(?:s|ed)?)\s{1,4}$/i

const rules: readonly Rule[] = [
  {
    name: 'one-day-to-come',
    needs: /one\s{1,5}day/i,
    pattern: pattern`(?<=\b(?:will|would|may|might|can|could|shall|should|must|to) )one day\b(?! (?:of|before|after|earlier|later|in|at|only)\b)`,
    read: () => vague('FUTURE_REF'),
    examples: [['They will one day return.', undefined, 'one day = FUTURE_REF']],
    not: ['They left it to one day of talks.', 'They stayed one day.'],
  },
  {
    name: 'times-a-unit',
    needs: /once|twice|times/i,
    pattern: pattern`(?<=\b(?:once|twice|times) )(?:an?|every|each) (?<unit>hour|day|week|month|year)\b`,
    read: ({ groups }) => repeated(durationOf(groups['unit'] ?? '', 1)),
    examples: [['Shelled twice a day.', undefined, 'a day = P1D']],
    not: ['twice a dayan'],
  },
  {
    name: 'age-of-a-state',
    needs: /old/i,
    pattern: pattern`\b(?:${APPROXIMATELY}?(?<count>${NUMERAL})[- ](?<unit>${ONE_UNIT})|(?<many>${MANY_UNITS}))-old\b(?= (?:[a-z-]{2,20} ){0,2}(?:${STATES})\b)`,
    read: match => (match.groups['many'] ? lasting(durationOf(match.groups['many'], undefined)) : length(match)),
    examples: [
      ['It ended the nine-month-old siege of the town.', undefined, 'nine-month-old = P9M'],
      ['A decades-old border dispute.', undefined, 'decades-old = PXDE'],
    ],
    not: ['The 20-year-old commander of the war.', 'A 9-year-old girl.'],
  },
  {
    name: 'unit-long',
    needs: /long/i,
    pattern: pattern`(?<![-\w])(?<unit>hour|day|night|week|weekend|month|year|decade|century)-?long\b`,
    read: ({ groups }) => lasting(durationOf(groups['unit'] ?? '', 1)),
    examples: [
      ['A week-long truce.', undefined, 'week-long = P1W'],
      ['A daylong curfew.', undefined, 'daylong = P1D'],
    ],
    not: ['all week long', 'three-week-long'],
  },
  {
    name: 'hyphenated-length',
    pattern: pattern`\b${APPROXIMATELY}?(?:(?<count>${NUMERAL})|(?<few>several|few|many))[- ](?<unit>${ONE_UNIT})(?:-long)?\b(?!s|'s|’s)${NOT_AGE}`,
    read: match =>
      /[- ]\d*1$|^1$/.test(match.groups['count'] ?? '') && /second/i.test(match.groups['unit'] ?? '')
        ? undefined
        : length(match),
    examples: [['A three-day truce held.', undefined, 'three-day = P3D']],
    not: ['A 20-year-old man.', 'A 3 year old.'],
  },
  {
    name: 'counted-length',
    pattern: pattern`\b(?:the (?!a |several|couple|many|some|dozens|hundreds|thousands))?${APPROXIMATELY}?(?:${RANGE}?(?<count>${NUMERAL})(?<half> 1/2)?|(?<few>a few|several|a couple(?: of)?|many|some|two or three|dozens of|hundreds of|thousands of))(?<plus> and a half)?(?: (?:more|full|consecutive|straight|whole|long|trading|business|working|school))? (?<unit>${UNIT})\b${NOT_AGE}`,
    read: match => bothLengths(match) ?? length(match),
    examples: [
      ['The siege lasted six days.', undefined, 'six days = P6D'],
      ['It took more than two years.', undefined, 'more than two years = P2Y'],
      ['It took two and a half years.', undefined, 'two and a half years = P2Y6M'],
      ['It took two to three weeks.', undefined, 'two = P2W', 'three weeks = P3W'],
      ['It took 3-4 weeks.', undefined, '3-4 weeks = PXW'],
      ['It took 5 1/2 hours.', undefined, '5 1/2 hours = PT5H30M'],
      ['In the nine months 200 fell.', undefined, 'the nine months = P9M'],
      ['Two quarters of losses.', undefined, 'Two quarters = P2Q'],
      ['It closed for eight trading days.', undefined, 'eight trading days = P8D'],
      ['It took several hours.', undefined, 'several hours = PTXH'],
      ['A couple of weeks passed.', undefined, 'A couple of weeks = P2W'],
    ],
    not: ['He is 30 years old.', 'The second strike.'],
  },
  {
    name: 'half-a-unit',
    needs: /half/i,
    pattern: pattern`\b${APPROXIMATELY}?half (?:an?|of an?) (?<unit>hour|day|year|decade|century)\b`,
    read: ({ groups }) => lasting(HALVES[groups['unit']?.toLowerCase() ?? ''] ?? 'PX'),
    examples: [['It took half an hour.', undefined, 'half an hour = PT30M']],
    not: ['half a town'],
  },
  {
    name: 'one-unit',
    pattern: pattern`\b${APPROXIMATELY}?(?<one>an?|one|another)(?: full| whole| further| additional| extra)? (?<unit>${ONE_UNIT})(?:(?<plus> and a half)\b|(?<few> or two)\b|\b(?!-| (?:old|of age|earlier|later|and a half)\b))(?<!quarter(?=,? of))`,
    read: match => {
      if (/^(?:night|day|weekend)$/i.test(match.groups['unit'] ?? '') && isCompound(match)) return undefined
      const before = match.sentence.slice(Math.max(0, match.span[0] - 30), match.span[0])
      const isRate = /^an?$/i.test(match.groups['one'] ?? '') && RATE.test(before) && !LENGTH.test(before)
      if (match.groups['few']) return lasting(durationOf(match.groups['unit'] ?? '', undefined))
      return isRate && !/second/i.test(match.groups['unit'] ?? '')
        ? repeated(durationOf(match.groups['unit'] ?? '', 1))
        : length(match)
    },
    examples: [
      ['They waited for a week.', undefined, 'a week = P1W'],
      ['They held out for another month.', '2022-11-11', 'another month = P1M'],
      ['They stayed an additional year.', '2022-11-11', 'an additional year = P1Y'],
      ['It will take a year or two.', undefined, 'a year or two = PXY'],
      ['It burned for a minute and a half.', undefined, 'a minute and a half = PT1M30S'],
      ['They fire 20,000 shells a day.', undefined, 'a day = P1D'],
    ],
    not: [
      'a second strike',
      'a week-old truce',
      'a quarter of the city',
      'about a quarter, of its men',
      'A night curfew holds.',
    ],
  },
  {
    name: 'uncounted-length',
    pattern: pattern`(?<=\b(?:for|in|over|after|within|of|take|takes|took|the)(?: (?:just|only|mere))? )(?<unit>${MANY_UNITS})\b(?! (?:of age|old))`,
    read: ({ groups }) => lasting(durationOf(groups['unit'] ?? '', undefined)),
    examples: [
      ['They fought for months.', undefined, 'months = PXM'],
      ['It fell in just hours.', undefined, 'hours = PTXH'],
    ],
    not: ['They said months passed.'],
  },
  {
    name: 'uncounted-length-before',
    pattern: pattern`\b(?<unit>${MANY_UNITS})(?= (?:before|after|earlier|later|of)\b|-long\b)(?:-long)?`,
    read: ({ groups }) => lasting(durationOf(groups['unit'] ?? '', undefined)),
    examples: [
      ['Weeks of fighting followed.', undefined, 'Weeks = PXW'],
      ['A decades-long war.', undefined, 'decades-long = PXDE'],
    ],
    not: ['The weeks passed.'],
  },
]

const HALVES: { readonly [unit: string]: string } = {
  hour: 'PT30M',
  day: 'PT12H',
  year: 'P6M',
  decade: 'P5Y',
  century: 'P50Y',
}

/** Lengths of time. */
export const durations: RuleGroup = { name: 'duration', words: UNIT_WORDS, numbers: false, rules }
