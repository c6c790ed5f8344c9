import { periodAt, shifted } from '../calendar.ts'
import { MONTH } from '../lexicon/month-names.ts'
import { WEEKDAY } from '../lexicon/weekday-names.ts'
import { implied, lasting, type Meaning } from '../meaning.ts'
import { pattern } from '../pattern.ts'
import type { Rule, RuleGroup } from '../rule.ts'

/** The rule of days beside an event; such words are a time only where the event has a day. */
export const BESIDE_EVENT = 'day-beside-event'

/** What a day is counted from: a definite noun phrase, or another date. */
const AN_EVENT = String.raw`(?:(?:the|that|this|its|his|her|their|last|next)\b|\d|${WEEKDAY}|${MONTH})`

function fromStory(unit: 'day' | 'year', step: number, by: 'sentence' | 'story' = 'story'): Meaning {
  return {
    type: 'DATE',
    value: unit === 'day' ? 'XXXX-XX-XX' : 'XXXX',
    basis: 'implied',
    told: { by, meaning: day => implied(shifted(periodAt(unit, day), step), { anchored: by === 'sentence' }) },
  }
}

const rules: readonly Rule[] = [
  {
    name: 'day-in-apposition',
    pattern: pattern`(?<=\b(?:${WEEKDAY}|yesterday|today|${MONTH}(?: \d{1,2})?|${MONTH} \d{1,2}, (?:19|20)\d\d|${MONTH} (?:19|20)\d\d), )the day(?= (?:before|after) (?!yesterday|tomorrow|in|at|on|by|for|with|and)[a-z])`,
    read: () => fromStory('day', 0, 'sentence'),
    examples: [
      [
        'He was seen on 9 November, the day before the bridge fell.',
        '2022-11-20',
        '9 November = 2022-11-09',
        'the day = 2022-11-09',
      ],
    ],
    not: ['They left on Monday, the day after tomorrow.', 'He turned 65, the day before he left.'],
  },
  {
    name: BESIDE_EVENT,
    pattern: pattern`\b(?:(?<!\b(?:in|of|for) )the day(?= (?:before|after) ${AN_EVENT})|the eve(?= of ${AN_EVENT}))`,
    read: () => lasting('P1D'),
    examples: [
      ['They came on the eve of 3 May.', '2022-06-11', 'the eve = 2022-05-02', '3 May = 2022-05-03'],
      [
        'The strike on 7 November killed two. The day after the strike, planes came.',
        '2022-11-11',
        '7 November = 2022-11-07',
        'The day = 2022-11-08',
      ],
    ],
    not: ['On the eve of the vote.', 'the day after the storm'],
  },
  {
    name: 'next-told-day',
    pattern: pattern`\b(?:the (?:next|following) day|a day later)\b`,
    read: () => fromStory('day', 1),
    examples: [
      [
        'The order came on 9 November. The next day they left.',
        '2022-11-20',
        '9 November = 2022-11-09',
        'The next day = 2022-11-10',
      ],
    ],
    not: ['the day after'],
  },
  {
    name: 'previous-told-day',
    pattern: pattern`\b(?:the (?:previous|preceding) day|the day before|a day earlier)\b(?<!\bin the day before)(?! (?:yesterday|they|he|she|it|we)\b| ${AN_EVENT})`,
    read: () => fromStory('day', -1),
    examples: [
      [
        'They left on Friday. The day before, the order came.',
        '2022-11-11',
        'Friday = 2022-11-11',
        'The day before = 2022-11-10',
      ],
    ],
    not: ['the day before the storm', 'They met later in the day before leaving.'],
  },
  {
    name: 'same-told-day',
    pattern: pattern`\b(?:(?:on )?(?:that(?: same)?|the same|the very same) day)\b`,
    read: ({ sentence, span }) => {
      const on = /^on\s+/i.exec(sentence.slice(...span))?.[0].length ?? 0
      return { ...fromStory('day', 0), span: [span[0] + on, span[1]] }
    },
    examples: [
      [
        'It began on 9 November. On that day two died.',
        '2022-11-20',
        '9 November = 2022-11-09',
        'that day = 2022-11-09',
      ],
    ],
    not: ['that daybreak', 'that same daylight'],
  },
  {
    name: 'day-as-a-whole',
    pattern: pattern`(?<=\b(?:end(?:s|ed|ing)?|finish(?:es|ed|ing)?|clos(?:es?|ed|ing)|start(?:s|ed|ing)?|began|begins?|beginning|for) )the day\b(?! (?:of|after|before|when|that|to|and)\b|-|['’]s)`,
    read: () => fromStory('day', 0, 'sentence'),
    examples: [
      ['On 9 November they ended the day in Orvel.', '2022-11-20', '9 November = 2022-11-09', 'the day = 2022-11-09'],
      ['The exchange closed the day lower.', '2022-11-11', 'the day = 2022-11-11'],
    ],
    not: ['They wait for the day when it ends.', 'It saved the day.'],
  },
  {
    name: 'later-in-the-day',
    pattern: pattern`\b(?:(?:later|earlier|late|early) (?:in|on) the day|later that day|earlier that day)\b`,
    read: () => fromStory('day', 0, 'sentence'),
    examples: [['Earlier in the day he had left.', '2022-11-11', 'Earlier in the day = 2022-11-11']],
    not: ['the day late'],
  },
  {
    name: 'told-year',
    pattern: pattern`\b(?:(?<next>the (?:next|following) year)|(?<same>that (?:same )?year)|(?<before>the (?:previous|preceding) year))\b`,
    read: ({ groups }) => fromStory('year', groups['next'] ? 1 : groups['before'] ? -1 : 0),
    examples: [
      [
        'Crimea was annexed in 2014. The following year fighting froze.',
        '2022-11-11',
        '2014 = 2014',
        'The following year = 2015',
      ],
    ],
    not: ['the following years'],
  },
]

/** Times that hang on another time of the story. */
export const toldDays: RuleGroup = { name: 'told-day', words: ['day', 'year', 'eve'], numbers: false, rules }
