import type { Stretch } from '../stretch.ts'
import type { Act } from './act.ts'
import {
  isAfter,
  isBehind,
  isBeside,
  isInClause,
  isJoined,
  isOfDescribed,
  isOfNoun,
  isOfPhrase,
  isOpening,
  isSince,
} from './attachments.ts'
import type { Dated } from './dated.ts'

/** A text of Thursday, 16 May 2024, the word that tells the act, and what is found of it: `date basis rule`, or nothing but the day of the report. */
export type TimeExample = readonly [text: string, act: string, expected: string]

/** One way in which the sentence of an act gives it a time. */
export interface TimeRule {
  readonly name: string
  /** `stated`: the words of the act say it; `implied`: those of another act at the same time do. */
  readonly basis: 'stated' | 'implied'
  readonly gives: (stretch: Stretch, act: Act, one: Dated) => boolean
  readonly examples: readonly TimeExample[]
}

/** From the surest to the weakest; the first that gives any time gives the one nearest to the act. */
export const TIME_RULES: readonly TimeRule[] = [
  {
    name: 'since',
    basis: 'implied',
    gives: isSince,
    examples: [['The mill, held by rebels since Monday, burned down.', 'held', '2024-05-13 implied since']],
  },
  {
    name: 'noun',
    basis: 'stated',
    gives: isOfNoun,
    examples: [
      ['The army blamed smugglers for Monday’s ambush near the quarry.', 'ambush', '2024-05-13 stated noun'],
      ['The mayor denied that the raid on 10 May had failed.', 'raid', '2024-05-10 stated noun'],
      ['The raid was discussed at the summit on 10 May.', 'raid', '2024-05-16 assumed publication'],
    ],
  },
  {
    name: 'phrase',
    basis: 'stated',
    gives: isOfPhrase,
    examples: [
      ['Nobody has admitted an attack that killed two nuns on Monday.', 'attack', '2024-05-13 stated phrase'],
      [
        'Nobody has admitted the murder of a nun who was baptised on Monday.',
        'murder',
        '2024-05-16 assumed publication',
      ],
    ],
  },
  {
    name: 'behind',
    basis: 'stated',
    gives: isBehind,
    examples: [
      ['The bishop condemned the murder of a nun in Orvel on Tuesday.', 'murder', '2024-05-14 stated behind'],
      ['The bishop on Tuesday condemned the murder of a nun in Orvel.', 'murder', '2024-05-14 implied uttered'],
    ],
  },
  {
    name: 'clause',
    basis: 'stated',
    gives: isInClause,
    examples: [
      ['A convoy that left Tarsk on Monday was ambushed on Wednesday.', 'ambushed', '2024-05-15 stated clause'],
      ['A convoy that left Tarsk on Monday was ambushed on Wednesday.', 'left', '2024-05-13 stated clause'],
      ['Two clerks were wounded in an attack on Monday.', 'wounded', '2024-05-13 stated clause'],
      [
        'Since Monday rebels have been shelling Orvel, where a school was hit on Wednesday.',
        'shelling',
        '2024-05-13 stated clause',
      ],
      ['A raid in Orvel was the worst since 3 May.', 'raid', '2024-05-16 assumed publication'],
      ['Two clerks were arrested over the 3 May attack.', 'arrested', '2024-05-16 assumed publication'],
      ['Police said on Monday that a clerk was shot.', 'shot', '2024-05-13 implied uttered'],
    ],
  },
  {
    name: 'joined',
    basis: 'implied',
    gives: isJoined,
    examples: [['Raiders stole forty cows on Tuesday and killed the herdsman.', 'killed', '2024-05-14 implied joined']],
  },
  {
    name: 'while',
    basis: 'implied',
    gives: isBeside,
    examples: [
      ['Three clerks died when a shell hit their tent on Sunday.', 'died', '2024-05-12 implied while'],
      ['Three clerks were shot before rebels left on Sunday.', 'shot', '2024-05-16 assumed publication'],
    ],
  },
  {
    name: 'after',
    basis: 'implied',
    gives: isAfter,
    examples: [
      ['Two clerks died on Sunday after rebels shelled the mill.', 'shelled', '2024-05-12 implied after'],
      ['Talks began on Sunday after rebels shelled the mill.', 'shelled', '2024-05-16 assumed publication'],
    ],
  },
  {
    name: 'described',
    basis: 'implied',
    gives: isOfDescribed,
    examples: [
      ['The court heard of the 6 May attack in which a nun was wounded.', 'wounded', '2024-05-06 implied described'],
    ],
  },
  {
    name: 'opening',
    basis: 'implied',
    gives: isOpening,
    examples: [
      ['On Monday troops left so that rebels could shell the mill.', 'shell', '2024-05-13 implied opening'],
      ['On Monday there was a raid that wrecked the mill.', 'wrecked', '2024-05-16 assumed publication'],
    ],
  },
]
