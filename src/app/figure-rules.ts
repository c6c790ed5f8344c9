import { FIGURE_RULES } from '../reading/figures/figure-rules.ts'
import { named, type RuleName } from './rule-name.ts'

/** Rules that count persons without a fate. */
const COUNTING = ['counted-noun', 'part-of-them', 'counted-again', 'counted-elsewhere']

/** What each rule for the fields of a figure means; how numbers are read is in the table of the rules themselves. */
export const FIGURE_FIELD_RULES: readonly RuleName[] = [
  ...named('figure', [
    [
      '…/acled-least',
      'that rule, with a round plural at its least number: “dozens” are 12',
      FIGURE_RULES.map(({ name }) => name),
    ],
    [
      '…/kind-of-act',
      'that rule, with what became of them by the act that is done to them: “Bandits seized 87 people” is an abduction',
      COUNTING.flatMap(name => [name, `${name}/acled-least`]),
    ],
  ]),
  ...named('figure.of', [
    ['counted-themselves', 'the counted are the actor: “12 Russian soldiers”'],
    ['of-whom', 'behind “of”'],
    ['owner-before', 'the actor before: “the army lost 12 tanks”'],
    ['owner-of-losses', 'whose losses, casualties or dead the number says: “The front’s losses came to 45”'],
    ['possessive', 'whom “its” or “their” before the counted means'],
    ['who-has-them', 'who has, lost, took, fired or paid them, by the tree'],
  ]),
  ...named('figure.fate', [['fate-of-things', 'the verb that says what became of them: “shot down”']]),
  ...named('figure.per', [['of-each', 'the unit behind “a”, “each” or “every”, or “daily”']]),
  ...named('figure', [
    ['as-the-whole', 'a part of another figure has its place, time and owner from that: “two of them children”'],
  ]),
  ...named('figure.period', [['length-of-counting', 'the one length of time beside the number: “in three days”']]),
  ...named('figure.status', [
    ['status-of-act', 'the status of the act that counts them, where it did not happen'],
    ['stance-of-statement', 'the stance of the statement that tells it: a denied number'],
  ]),
  ...named('figure.place', [
    ['place-within', 'a place within the figure’s words'],
    ['place-behind', 'a place right behind them and a word like “in”: “four in Kharkiv, two in Dnipro”'],
    ['only-place-of-sentence', 'the only place on the ground in the sentence'],
    ['nearest-place', 'the place on the ground that is nearest by the tree'],
    ['place-of-act', 'the place of the act that counts them'],
  ]),
  ...named('figure.time', [
    ['nearest-time', 'the dated time that is nearest by the tree'],
    ['time-of-act', 'the time of the act that counts them'],
    ['only-time-of-sentence', 'the only dated time of the sentence that is not when something was said'],
  ]),
]
