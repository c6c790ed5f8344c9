import { YEAR_FROM_2000, YEAR_IN_HALVES, yearOf } from '../lexicon/year-words.ts'
import { type Meaning, stated } from '../meaning.ts'
import { modOfPart, PART } from '../modifiers.ts'
import { pattern } from '../pattern.ts'
import type { Match, Rule, RuleGroup } from '../rule.ts'

const YEAR = String.raw`1[5-9]\d\d|20\d\d`
/** Things counted in thousands: a number before them is no year. */
const COUNTED =
  'people|persons|percent|per cent|million|billion|dollars|euros|points|votes|miles|feet|troops|soldiers|fighters|civilians|prisoners|men|women|children|members|shares|workers|employees|jobs|tons|tonnes|pounds|barrels|units|homes|houses|buildings|km|kilometers|kilometres|meters|metres|acres|hectares|square|times|rounds|shells|missiles|drones|tanks|vehicles|casualties|dead|killed|wounded|injured|troopers|servicemen|local time|GMT|UTC|hours|hrs'
const NOT_COUNTED = String.raw`(?![.,:]\d|-[A-Za-z]|\/\d|%|(?: [a-z]+)? (?:${COUNTED})\b)`
const LEAD =
  /(?:\b(?:in|since|by|of|from|until|till|through|before|after|during|to|and|for|the|a|an|late|early|mid|year|between|around|about|his|her|its|their|than|circa|fiscal|on|or|with|this|last|as|at|against|back)\s{1,4}|[(,'‘“"–-]\s{0,4}|^\s{0,4}|\n\s{0,4}|\w\s)$/i

function year({ groups, sentence, span }: Match): Meaning | undefined {
  const before = sentence.slice(Math.max(0, span[0] - 25), span[0])
  if (!groups['part'] && !groups['fiscal'] && !LEAD.test(before)) return undefined
  const mod = modOfPart(groups['part'])
  return stated({ unit: 'year', index: Number(groups['year']) }, mod ? { mod } : {})
}

const rules: readonly Rule[] = [
  {
    name: 'year-range',
    needs: /\d[-–—/]\d/,
    pattern: pattern`(?<![\d$£€.,:/#-])\b(?<year>${YEAR})(?:-|–|—|\/)(?<last>${YEAR}|\d\d)\b(?![-–\d])(?! (?:${COUNTED})\b)`,
    read: ({ groups }) => {
      const first = Number(groups['year'])
      const last = Number((groups['last'] ?? '').padStart(4, String(first).slice(0, 2)))
      if (last <= first) return undefined
      const [from, to] = [stated({ unit: 'year', index: first }), stated({ unit: 'year', index: last })]
      return { ...from, value: `${from.value}/${to.value}`, days: [from.days?.[0] ?? 0, to.days?.[1] ?? 0] }
    },
    examples: [['The war of 2014-2022.', undefined, '2014-2022 = 2014/2022']],
    not: ['Some 2014-2022 soldiers.'],
  },
  {
    name: 'year',
    pattern: pattern`(?<![\d$£€.,:/#-])\b(?:${PART}|(?<fiscal>fiscal |the year ))?\b(?<year>${YEAR})\b${NOT_COUNTED}`,
    read: year,
    examples: [
      ['Crimea was annexed in 2014.', undefined, '2014 = 2014'],
      ['It fell in late 2022.', undefined, 'late 2022 = 2022'],
      ['By the end of 2023 it was over.', undefined, 'the end of 2023 = 2023'],
    ],
    not: ['Some 2000 soldiers.', 'It cost $1999.', 'A range of 1,900 km.', 'The TU-1995 flew.', 'Route 2,014.'],
  },
  {
    name: 'year-in-words',
    needs: /nineteen|twenty|thousand/i,
    pattern: pattern`\b(?:(?<year>${YEAR_IN_HALVES})\b|the year (?<later>${YEAR_IN_HALVES}|${YEAR_FROM_2000})\b)(?! (?:${COUNTED})\b)`,
    read: ({ groups }) => {
      const index = yearOf(groups['year'] ?? groups['later'] ?? '')
      return index === undefined ? undefined : stated({ unit: 'year', index })
    },
    examples: [
      ['It was nineteen ninety-four.', undefined, 'nineteen ninety-four = 1994'],
      ['It was to end by the year two thousand.', undefined, 'the year two thousand = 2000'],
    ],
    not: ['twenty soldiers', 'It holds two thousand people.'],
  },
]

/** Years by number. */
export const years: RuleGroup = { name: 'year', words: ['nineteen', 'twenty', 'thousand'], numbers: true, rules }
