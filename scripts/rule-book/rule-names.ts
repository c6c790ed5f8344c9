import { STATEMENT_RULES } from '../../src/app/statement-rules.ts'
import { CONTROL_NOUNS } from '../../src/reading/control/lexicon/control-nouns.ts'
import { CONTROL_VERBS } from '../../src/reading/control/lexicon/control-verbs.ts'
import { NOUN_TRIGGERS } from '../../src/reading/events/lexicon/noun-triggers.ts'
import { CUE_NOUNS, CUE_VERBS } from '../../src/reading/events/lexicon/status-cues.ts'
import { VERB_TRIGGERS } from '../../src/reading/events/lexicon/verb-triggers.ts'
import { FIGURE_RULES } from '../../src/reading/figures/figure-rules.ts'
import { IMPLIED } from '../../src/reading/places/implied/find-implied.ts'
import { RELATIONS } from '../../src/reading/places/relations/order.ts'
import { RULE_GROUPS } from '../../src/reading/times/rule-groups.ts'
import { EVENT_TYPE_CODES } from '../../src/record/event-types.ts'
import { STANCES } from '../../src/record/vocabulary.ts'

/** A rule as the `rule` field of a reading names it, where no table of the book has it: `…` stands for any one of `tails`. */
export interface RuleName {
  readonly name: string
  /** The field of the reading that it gives. */
  readonly gives: string
  readonly means: string
  readonly tails?: readonly string[]
}

type Row = readonly [name: string, means: string, tails?: readonly string[]]

const named = (gives: string, rows: readonly Row[]): readonly RuleName[] =>
  rows.map(([name, means, tails]) => ({ name, gives, means, ...(tails ? { tails } : {}) }))

const wordsOf = (rows: readonly { readonly word: string }[]) => rows.map(({ word }) => word)
const CUES_OF_STATUS = wordsOf([...CUE_VERBS, ...CUE_NOUNS])

const ACTORS: readonly RuleName[] = [
  ...named('mention.role', [
    ['actors/role-beside-name', 'the title, rank or office in the same phrase as the name'],
    ['actors/role-in-apposition', 'the description between commas beside the name: “Vell, head of the council,”'],
  ]),
  ...named('mention.affiliation', [
    ['actors/affiliation-beside-name', 'what stands before the role or head noun: whose'],
    [
      'actors/affiliation-served',
      'whom somebody serves, behind the role or name: “spokeswoman for the southern command”',
    ],
    [
      'actors/affiliation-described',
      'a description of a body before the role, by the name of that body: “the group’s deputy leader”',
    ],
    [
      'actors/affiliation-possessive',
      'a possessive before an office: of the subject of the sentence before, of its chain, of the subject above it: “Its spokesman”',
    ],
  ]),
  ...named('mention.side', [
    ['actors/side-installed', 'by whom somebody is put there or backed: “Russian-installed”'],
    ['actors/side-metonym', 'a by-name of a government, or a toponym that stands for one'],
    ['actors/side-demonym', 'a word for a people: “Ukrainian”'],
    ['actors/side-seat', 'a body of a state in a country or its capital: “officials in Yerevan”'],
    [
      'actors/side-subject-before',
      'a ministry that goes on from a government: “Moscow denied it. The Defence Ministry said …”',
    ],
    ['actors/side-only', 'an office of a state, where only one country or one army acts in the report'],
    ['actors/side-place', 'the country of a place in the phrase'],
    ['actors/side-served', 'the side of whom somebody serves'],
    [
      'actors/side-possessive',
      '“its”, “their”: the side of whom it stands for, else of the nearest owner before, in the sentence',
    ],
    ['actors/side-affiliation', 'the side of the body that an office is described to be of'],
  ]),
]

const PLACES: readonly RuleName[] = [
  ...named('place', [
    ['places/by-name', 'a name of the gazetteer, with no relation to it told'],
    [
      'places/unlisted',
      'a name outside of the gazetteer that says what it is of: “Suvorov Street”, “Lake Sasyk”, “Highway 14”',
    ],
    [
      'places/unlisted-building',
      'a building outside of the gazetteer, where the words put something there: “at Saint Luke Hospital”',
    ],
    [
      'places/unlisted-village',
      'a village outside of the gazetteer: “the village of Dudnivka”; without `at` unless its container is told',
    ],
    [
      'places/unlisted-held',
      'a name that somebody takes, holds or loses, and that is nobody’s: “captured Dudnivka”, “Dudnivka is in rebel hands”',
    ],
  ]),
  ...named('place.literal', [
    ['places/seat-of-government', 'a house that always stands for its government: “the Kremlin”'],
    ['places/dateline', 'a town at the head of a report, before its agency, date or a dash: on the ground'],
    ['places/ground-of', 'what is told of the place lies on it, a border or an economy: on the ground'],
    ['places/rulers-of', 'what is told of a capital is of those who govern: its government'],
    [
      'places/people-of',
      'what is told of the place is its people, a body or their doing: not on the ground, and none but a power is its government',
    ],
    ['places/behind-locative', 'behind a word like “in”: on the ground'],
    ['places/behind-actor-preposition', 'a power behind “with”, “against”, “between” and the like: its government'],
    ['places/setback-for', 'a power behind “for” with no noun after it: its government'],
    ['places/blow-to', 'what is dealt “to” a power: its government'],
    [
      'places/behind-of',
      'a power behind “of”: on the ground, where what is of it is (“the south of Ukraine”); else its government',
    ],
    ['places/acts', 'the subject of a verb of saying or acting: who governs it; a town only with saying and wanting'],
    ['places/says', 'a power whose denial, claim or demand is told: its government'],
    [
      'places/takes-part',
      'a country as subject or object: its government, but what is entered, left or shelled is on the ground',
    ],
    ['places/qualifies', 'a country that qualifies a noun, or owns one: its government'],
    ['places/literal', 'nothing says otherwise: on the ground'],
  ]),
]

const TIMES = named('time', [
  ['weekday-disagrees', 'a date beside a weekday that it does not have; the date is believed'],
])

const STATUS = named('event.status', [
  ['status/negated', 'the verb is negated, or its subject is “no …”'],
  ['status/no', '“no” before the noun'],
  ['status/without', 'behind “without”, “instead of”, “than”'],
  ['status/adverb', 'an adverb in the verb group: “reportedly”'],
  ['status/adjective', 'an adjective in the noun phrase: “alleged”'],
  ['status/attempt', 'the noun is one of an attempt: “coup attempt”'],
  ['status/condition', 'in a clause of “if”, “unless”, “whether”, or inverted: “had the rebels …”'],
  ['status/question', 'in a question'],
  ['status/unsaid', 'under a verb of saying that is negated or held back: “stopped short of saying that”'],
  ['status/future', '“will”: planned'],
  ['status/command', 'an order or a command: hypothetical'],
  ['status/before-could', 'behind “before … could”: averted'],
  ['status/lie', 'called a lie, a fabrication or the like: denied'],
  ['status/dated-ahead', 'its day lies behind publication: planned'],
  ['status/modal', '“could”, “may”, “would”: hypothetical; a reported “would”: planned'],
  ['status/time-clause', 'a bare present behind “once”, “until”, “when”: still to come'],
  ['status/infinitive', 'an infinitive that nothing known governs: planned'],
  ['status/progressive', 'in progress: “are shelling”'],
  ['status/perfect', 'a perfect: happened'],
  ['status/present-of-news', 'the present tense in which news is told: happened'],
  ['status/past', 'a past tense: happened'],
  ['status/noun', 'a noun that nothing puts in doubt: happened'],
  ['status/predicate', 'what is said of the noun: “is underway”, “is imminent”'],
  ['status/under-…', 'the cue that governs the act, in its table', CUES_OF_STATUS],
  ['status/under-…-negated', 'the same cue, itself negated', CUES_OF_STATUS],
  [
    'status/stance-…',
    'what the stance of the statement makes of the act, in its table; what is past in a claim is claimed, what is not denied too',
    [...STANCES, 'claims', 'not-denied'],
  ],
])

const EVENTS: readonly RuleName[] = [
  ...named('event', [
    ['events/verb:…', 'a verb trigger of the table', wordsOf(VERB_TRIGGERS)],
    ['events/noun:…', 'a noun trigger of the table', wordsOf(NOUN_TRIGGERS)],
  ]),
  ...STATUS,
  ...named('event.timeFrame', [
    ['time-frame/anniversary', 'a word of remembrance near by'],
    ['time-frame/dated-before', 'dated more than 30 days before publication: background'],
    ['time-frame/since', 'behind “since”, “before”, “until”, or “the start of”: background'],
    ['time-frame/long-ago', 'a word of the long past in the clause: background'],
    ['time-frame/relative-past', 'in a relative clause, perfect or dated more than a week before: background'],
    ['time-frame/relative-dated', 'in a relative clause, past and dated more than three days before: background'],
    ['time-frame/pluperfect', '“had …” outside reported speech: background'],
    ['time-frame/default', 'nothing says otherwise: current'],
  ]),
  ...named('event.agent', [
    ['agent/active', 'the subject of an active verb'],
    ['agent/passive', 'behind “by”'],
    ['agent/object-moves', 'the object of an active verb that can stand without one: who is moved acts'],
    ['agent/declares', 'who declares a region annexed annexes it'],
    ['agent/speaker', 'a pronoun in a statement: its speaker'],
    ['agent/by', 'behind “by”, of a noun'],
    ['agent/of', 'behind “of”, where the noun has its doer there: “the withdrawal of Russian troops”'],
    ['agent/possessor', 'before the noun: “Russia’s annexation”, “Russian shelling”'],
    ['agent/its', '“its” before the noun: the last state, army or body of the sentence'],
    ['agent/support-verb', 'the subject of the verb that the noun leans on: “launched an attack”'],
  ]),
  ...named('event.target', [
    ['target/active', 'the object of an active verb'],
    ['target/passive', 'the subject of a passive verb'],
    ['target/noun', 'behind “on”, “against” or “of”, of a noun'],
    ['target/possessor', 'before the noun, whose doer stands behind “by”: “the town’s capture by rebels”'],
  ]),
  ...named('event.agents, event.targets', [
    ['agents/words', 'all who do it, by their words'],
    ['targets/words', 'all that it is done to, by their words'],
    ['targets/around', 'what stands where it was done, where nothing else is named as hit: “a bomb outside the bank”'],
  ]),
  ...named('event.instrument', [
    ['instrument/weapon', 'a weapon as subject, behind “with”, or as what is fired or laid'],
  ]),
]

const WHERE_AND_WHEN: readonly RuleName[] = [
  ...named('event.place, control.place', [
    ['place/object', 'the object of the verb'],
    ['place/after', 'behind the trigger and a word like “in”'],
    [
      'place/around',
      'behind the trigger and a word like “in”, where the object is a place that nobody knows: the act was somewhere in it',
    ],
    ['place/before', 'before the trigger, behind a word like “in”'],
    ['place/member', '“X is one of four regions that …”: X'],
    ['place/named', 'a description with its name: “the city of X”'],
    ['place/described', '“the city”, “the bank”: the nearest one named before of that kind'],
    ['place/sentence', 'the nearest other place of the sentence'],
  ]),
  ...named('control.place', [
    ['place/subject', 'the first place named in the subject or phrase'],
    ['place/spoken-of', '“this”, “it”: the last place spoken of'],
    ['place/joined', 'joined to another by a comma or “and”'],
    ['place/behind', 'named right behind a description that nobody can place: “the crossing at Ostrel”'],
    ['place/land', 'the land of a name that stands for its government: “claims Taiwan”, “declared independence”'],
  ]),
  ...named('event.time, control.from', [
    ['time/clause', 'a time of the clause'],
    ['time/since', 'the time behind “since”'],
    ['time/noun', 'a time that hangs on the noun: “Thursday’s attack”'],
    ['time/phrase', 'a time in a clause on the noun, or on whom it is done to: “the attack that killed two on Monday”'],
    [
      'time/behind',
      'a time behind the noun, of which the verb only comes back to the act: “condemned the killing in Orvel on Monday”',
    ],
    ['time/joined', 'the time of the verb that it is joined to: “were killed and 30 wounded on Sunday”'],
    ['time/while', 'the time of what went on meanwhile: “died when a shell hit their tent on Sunday”'],
    ['time/described', 'the time of the act that the clause describes: “the 6 May attack in which two died”'],
    ['time/sentence', 'what is only called so has the time of its sentence'],
    ['time/opening', 'the time that opens the sentence'],
    ['time/retold', 'the day that a later sentence gives the same act: “the attack took place on Monday”'],
    ['time/story', 'the day that the sentences before have come to'],
    ['time/uttered', 'the day of the saying'],
    ['time/dateline', 'the day of the dateline, where the report was published later; assumed'],
    ['time/publication', 'the publication day, of what is over or going on; assumed'],
  ]),
]

const CONTROL: readonly RuleName[] = [
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

const FIGURES: readonly RuleName[] = [
  ...named('figure', [
    [
      '…/acled-least',
      'that rule, with a round plural at its least number: “dozens” are 12',
      FIGURE_RULES.map(({ name }) => name),
    ],
  ]),
  ...named('figure.of', [
    ['counted-themselves', 'the counted are the actor: “12 Russian soldiers”'],
    ['of-whom', 'behind “of”'],
    ['owner-before', 'the actor before: “the army lost 12 tanks”'],
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

/** All names that no table has, room by room. */
export const RULE_NAMES: readonly RuleName[] = [
  ...ACTORS,
  ...PLACES,
  ...TIMES,
  ...STATEMENT_RULES,
  ...EVENTS,
  ...WHERE_AND_WHEN,
  ...CONTROL,
  ...FIGURES,
]

const OF_TABLES: ReadonlySet<string> = new Set([
  ...RULE_GROUPS.flatMap(({ rules }) => rules.map(({ name }) => name)),
  ...FIGURE_RULES.map(({ name }) => name),
  ...RELATIONS.map(({ rule }) => rule),
  ...IMPLIED.map(({ rule }) => rule),
])

/** The name under which the book has a rule of a reading; `undefined` where it has none, or no row for its tail. */
export function stemOf(rule: string): string | undefined {
  if (OF_TABLES.has(rule)) return rule
  return RULE_NAMES.find(
    ({ name, tails = [] }) => name === rule || tails.some(tail => name.replace('…', tail) === rule),
  )?.name
}
