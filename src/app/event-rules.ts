import { NOUN_TRIGGERS } from '../reading/events/lexicon/noun-triggers.ts'
import { CUE_NOUNS, CUE_VERBS } from '../reading/events/lexicon/status-cues.ts'
import { VERB_TRIGGERS } from '../reading/events/lexicon/verb-triggers.ts'
import { STANCES } from '../record/vocabulary.ts'
import { named, type RuleName } from './rule-name.ts'

const wordsOf = (rows: readonly { readonly word: string }[]) => rows.map(({ word }) => word)
const CUES_OF_STATUS = wordsOf([...CUE_VERBS, ...CUE_NOUNS])

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
  ['status/unexploded', 'a bomb that was laid is found, made safe or does not go off: attempted'],
  ['status/lie', 'called a lie, a fabrication or the like: denied'],
  ['status/dated-ahead', 'its day lies behind publication: planned'],
  ['status/yet-to', '“have yet to”: negated'],
  ['status/future-perfect', '“will have”: predicted'],
  ['status/or-else', 'what is to come to whoever does not obey: “or we will”, “any ship will be”: threatened'],
  ['status/before-noun', 'fixed words before the noun: “in case of”, “on pain of”, in their table'],
  ['status/agenda', 'the noun stands on an agenda: hypothetical'],
  ['status/scare-quotes', 'the verb alone in quotation marks: claimed'],
  ['status/fake', 'shown by a picture or clip that is called fake: denied'],
  ['status/hearsay', '“rumour has it”, “according to unconfirmed reports”: claimed'],
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
    [
      'time-frame/old-story',
      'beside what is of long ago, of those of an old year, behind a monument or in what diggers and courts hear: background',
    ],
    ['time-frame/pluperfect', '“had …” outside reported speech: background'],
    ['time-frame/obituary', 'in the past without a day, in a text on somebody who has died of themselves: background'],
    ['time-frame/of-a-war', 'in a relative clause of a war, an era or a regime: background'],
    ['time-frame/forebears', 'of somebody’s parents or kin in “the war”: background'],
    ['time-frame/indirect-question', 'a pluperfect that somebody asks of: “who had looted”: background'],
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
    ['target/receiver', 'whom talks are held with, aid goes to or sanctions are on: “handed food to families”'],
    ['target/possessor', 'before the noun, whose doer stands behind “by”: “the town’s capture by rebels”'],
  ]),
  ...named('event.agents, event.targets', [
    ['agents/words', 'all who do it, by their words'],
    ['targets/words', 'all that it is done to, by their words'],
    ['targets/object', 'what is hit, burned or taken, where no list knows it: “burned the harvest”'],
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
    [
      'place/same-hand',
      'where another act of the same sentence was that the same actor did: “entered X and burned the hall”',
    ],
    [
      'place/goes-on',
      'where the act was that it goes on from, in a sentence right before: “Shells hit X. Two people were killed”',
    ],
    ['place/scene', 'where all other acts of these days are that the report puts somewhere, if that is one place'],
    ['place/under', 'what is under fire: “X is under shelling”'],
    ['place/heading', 'before a colon: “X: clashes near the market”'],
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
    [
      'time/since',
      'the time behind “since”; of what is done once, from then to the report: “has captured two towns since Monday”',
    ],
    ['time/noun', 'a time that hangs on the noun: “Thursday’s attack”'],
    ['time/phrase', 'a time in a clause on the noun, or on whom it is done to: “the attack that killed two on Monday”'],
    [
      'time/behind',
      'a time behind the noun, of which the verb only comes back to the act: “condemned the killing in Orvel on Monday”',
    ],
    ['time/joined', 'the time of the verb that it is joined to: “were killed and 30 wounded on Sunday”'],
    ['time/while', 'the time of what went on meanwhile: “died when a shell hit their tent on Sunday”'],
    ['time/after', 'the time of the harm that came of it: “died on Sunday after rebels shelled the market”'],
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

/** What each rule for acts means, by the field that it gives; the rule book and `dateline explain` say it. */
export const EVENT_RULES: readonly RuleName[] = [...EVENTS, ...WHERE_AND_WHEN]
