import { CONTROL_NOUNS } from '../reading/control/lexicon/control-nouns.ts'
import { CONTROL_VERBS } from '../reading/control/lexicon/control-verbs.ts'
import { EVENT_TYPE_CODES } from '../record/event-types.ts'
import { named, type RuleName } from './rule-name.ts'

const wordsOf = (rows: readonly { readonly word: string }[]) => rows.map(({ word }) => word)

/** What each rule for who holds a place means, by the field that it gives; its places and days are as those of acts. */
export const CONTROL_RULES: readonly RuleName[] = [
  ...named('control', [
    ['control/act:…', 'what a completed act of this type leaves behind', EVENT_TYPE_CODES],
    ['control/verb:…', 'a verb of holding of the table', wordsOf(CONTROL_VERBS)],
    ['control/noun:…', 'a noun of holding of the table', wordsOf(CONTROL_NOUNS)],
    [
      'control/adjective:…',
      '“Russian-held town”, “occupied Melitopol”',
      ['held', 'controlled', 'occupied', 'annexed', 'ruled', 'run', 'governed', 'administered'],
    ],
    ['control/phrase:under-control', '“under the control of”, “under Russian control”'],
    ['control/phrase:in-hands', '“in Russian hands”, “in the hands of”'],
    ['control/phrase:in-control', '“the rebels are in control of”'],
    ['control/phrase:ours', '“the town is ours”'],
    [
      'control/law:…',
      '“part of Russia”, “belongs to Ukraine”: a claim in law',
      ['part-of', 'subject-of', 'constituent-of', 'territory-of', 'belong-to', 'belongs-to', 'belonged-to'],
    ],
    ['control/law:territory', '“is Russian territory”: a claim in law'],
    ['control/law:of-party', '“is Ukrainian”: a claim in law; with “again” or “still” a standing on the ground'],
    [
      'control/struggle:…',
      '“the battle for”, “the contested town”',
      [
        'battle',
        'battles',
        'fighting',
        'fight',
        'fights',
        'fought',
        'struggle',
        'struggles',
        'clash',
        'clashes',
        'contested',
        'disputed',
        'unclear',
        'unknown',
        'uncertain',
        'split',
        'divided',
        'hands',
        'no-mans-land',
      ],
    ],
  ]),
  ...named('control.from', [
    ['time/until', 'the day until which it lasted: since then it is lost'],
    ['time/for', 'the day, week, month or year in which “for two years” began'],
  ]),
  ...named('control.holder', [
    ['holder/named', 'the actor that the phrase names'],
    ['holder/words', 'the words themselves, where no other reader made a mention of them: “rebel-held”'],
    ['holder/speaker', 'whoever speaks: “our hands”, “belongs to us”'],
  ]),
  ...named('control.side', [
    ['side/name', 'a name of a party of the table'],
    ['side/regained', 'what is liberated comes back to the country it lies in'],
  ]),
]
