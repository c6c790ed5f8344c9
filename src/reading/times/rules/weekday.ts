import { periodAt, shifted } from '../calendar.ts'
import { choiceOf, weekdayNear } from '../day-choice.ts'
import { NAMED_FOR_A_DAY, WEEKDAY, WEEKDAY_WORDS, weekdayNumber } from '../lexicon/weekday-names.ts'
import { implied, repeated } from '../meaning.ts'
import { exactPattern, pattern } from '../pattern.ts'
import { fromToday, type Rule, type RuleGroup } from '../rule.ts'

const rules: readonly Rule[] = [
  {
    name: 'every-weekday',
    pattern: pattern`\b(?:(?:every|each) (?<weekday>${WEEKDAY})s?\b|(?<=on )(?<many>${WEEKDAY})s\b)`,
    read: ({ groups }) => repeated(`XXXX-WXX-${weekdayNumber(groups['weekday'] ?? groups['many'] ?? '')}`),
    examples: [
      ['They meet every Friday.', '2022-11-11', 'every Friday = XXXX-WXX-5'],
      ['They meet on Fridays.', '2022-11-11', 'Fridays = XXXX-WXX-5'],
    ],
    not: ['They met on Friday.'],
  },
  {
    name: 'weekday-of-week',
    pattern: pattern`\b(?:early |late )?(?<weekday>${WEEKDAY}) (?:of )?(?<which>last|next|this) week\b`,
    read: ({ groups }, today) => {
      const weekday = weekdayNumber(groups['weekday'] ?? '')
      const step = { last: -1, this: 0, next: 1 }[groups['which']?.toLowerCase() ?? ''] ?? 0
      return fromToday(today, ['DATE', `XXXX-WXX-${weekday}`], now =>
        implied({ unit: 'day', index: shifted(periodAt('week', now), step).index * 7 - 4 + weekday }),
      )
    },
    examples: [['They left on Monday last week.', '2022-11-11', 'Monday last week = 2022-10-31']],
    not: ['They left on Monday, a week later.'],
  },
  {
    name: 'beside-told-weekday',
    pattern: pattern`\bthe (?<which>previous|preceding|following) (?<weekday>${WEEKDAY})\b(?!-)`,
    read: ({ groups }) => {
      const weekday = weekdayNumber(groups['weekday'] ?? '')
      const choice = groups['which']?.toLowerCase() === 'following' ? 'next' : 'last'
      return {
        type: 'DATE',
        value: `XXXX-WXX-${weekday}`,
        basis: 'implied',
        told: {
          by: 'story',
          meaning: day => implied({ unit: 'day', index: weekdayNear(day, weekday, choice) }, { anchored: false }),
        },
      }
    },
    examples: [
      [
        'They left on 9 November. The order had come the previous Friday.',
        '2022-11-20',
        '9 November = 2022-11-09',
        'the previous Friday = 2022-11-04',
      ],
      [
        'THEY LEFT ON 9 NOVEMBER. THE FOLLOWING SUNDAY THEY CAME.',
        '2022-11-20',
        '9 NOVEMBER = 2022-11-09',
        'THE FOLLOWING SUNDAY = 2022-11-13',
      ],
      ['It had come the previous Friday.', '2022-11-20', 'the previous Friday = XXXX-WXX-5?'],
    ],
    not: ['The previous Friday-night talks.'],
  },
  {
    name: 'weekday',
    pattern: exactPattern`\b(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his coming|[Tt]his past) )?(?:[Ee]arly |[Ll]ate |[Ee]arlier |[Ll]ater )?(?<weekday>${WEEKDAY})\b(?! ${NAMED_FOR_A_DAY}\b)(?!-)`,
    read: (match, today) => {
      const weekday = weekdayNumber(match.groups['weekday'] ?? '')
      const before = match.sentence.slice(Math.max(0, match.span[0] - 8), match.span[0])
      if (/\b(?:Black|Bloody|Good|Palm|Easter|Ash|Super|Cyber)\s$/.test(before)) return undefined
      const choice = choiceOf(match.groups['which'])
      // "Wednesday's ruling" has been made.
      const isOwned = /^['’]s\b/.test(match.sentence.slice(match.span[1], match.span[1] + 3))
      const by = choice === 'open' && !isOwned ? match : choice
      return fromToday(today, ['DATE', `XXXX-WXX-${weekday}`], now =>
        implied({ unit: 'day', index: weekdayNear(now, weekday, by) }),
      )
    },
    examples: [
      ['The ministry said Friday that it was over.', '2022-11-11', 'Friday = 2022-11-11'],
      ['The adviser said Thursday per AP.', '2022-11-11', 'Thursday = 2022-11-10'],
      ['They will leave on Monday.', '2022-11-11', 'Monday = 2022-11-14'],
      ['The envoys meet separately on Monday.', '2022-11-11', 'Monday = 2022-11-14'],
      ['The curfew was extended until Monday.', '2022-11-11', 'Monday = 2022-11-14'],
      ['Explosions could be heard on Monday.', '2022-11-11', 'Monday = 2022-11-07'],
      ['They threatened on Monday to attack.', '2022-11-11', 'Monday = 2022-11-07'],
      ['Troops were ordered on Monday to leave.', '2022-11-11', 'Monday = 2022-11-07'],
      ['The mayor could not be reached on Monday.', '2022-11-11', 'Monday = 2022-11-07'],
      ['They left last Friday.', '2022-11-11', 'last Friday = 2022-11-04'],
      ['The curfew holds until Sunday.', '2022-11-11', 'Sunday = 2022-11-13'],
      ['The ministry said Friday that it was over.', undefined, 'Friday = XXXX-WXX-5?'],
    ],
    not: ['The Sunday Times has it.', 'On Bloody Sunday.', 'A friday lower case.'],
  },
]

/** Days by their name. */
export const weekdays: RuleGroup = { name: 'weekday', words: WEEKDAY_WORDS, numbers: false, rules }
