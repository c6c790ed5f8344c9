import { SPEECH_ACTS } from '../reading/speech-acts/lexicon.ts'
import { CUE_EXAMPLES } from '../reading/statements/lexicon/cues.ts'
import { named, type RuleName } from './rule-name.ts'

const ACTING_STANCES = [...new Set(SPEECH_ACTS.map(({ stance }) => stance))]
const CUES_OF_STANCE = CUE_EXAMPLES.map(({ lemma }) => lemma.replaceAll(' ', '-'))

/** What each rule of the statement reader means, by the field that it gives; the rule book and `dateline explain` say it. */
export const STATEMENT_RULES: readonly RuleName[] = [
  ...named('statement', [
    ['statements/quotation-before-cue', 'the content is the quotation before source and cue'],
    ['statements/clause-before-cue', 'the content is the clause before source and cue'],
    ['statements/clause-after-cue', 'the content is what follows the cue'],
    [
      'statements/quotation-behind-colon',
      'the content is the quotation of the next paragraph, behind a colon that ends the sentence',
    ],
    ['statements/passive-subject', 'the content is the subject of a passive: “was confirmed by the ministry”'],
    [
      'statements/said-in-quotation',
      'inside of a quotation somebody named by a noun is said to have said “that …”: “The commander told us that the road was clear”',
    ],
    [
      'statements/agentless-passive',
      'a passive whose agent nobody names: “is expected to”; its subject and what follows, without a source',
    ],
    ['statements/noun-of-saying', 'a noun and what it takes: “his claim that …”, “calls for …”'],
    ['statements/adjective-of-thinking', 'an adjective and what it takes: “is sure that …”'],
    ['statements/adverb-of-saying', '“reportedly”, “allegedly”: the clause around it, without a source'],
    ['statements/according-to', '“according to” and its source; the content is the rest of the sentence'],
    ['statements/learned', 'source, cue and content as the network of attribution marks them'],
    [
      'statements/uncued-colon',
      'a quotation behind a colon; its source is whom the words before the colon name, or the subject of the clause before it',
    ],
    ['statements/uncued-headline', 'a headline parted by a colon: speaker and what is said, whichever comes first'],
    ['statements/uncued-headline-echo', 'a quotation of the headline that somebody says in the body'],
    ['statements/uncued-label', 'a paragraph under a speaker’s label: “Q: …”, “A: …”, “BERHE: …”'],
    [
      'statements/uncued-continued',
      'a quotation of its own behind words of the reporter, said by whoever spoke last with nobody else named since',
    ],
  ]),
  ...named('statement.speaker', [
    ['statements/source-named', 'the source is a mention'],
    [
      'statements/source-pronoun',
      'a pronoun: the subject of the clause above it, else who spoke or was the subject in the nearest sentence before that tells of anybody fitting; nobody where two fit',
    ],
    ['statements/speaker-goes-on', 'nobody is named: the speaker of the statement that this one goes on from'],
    ['statements/source-document', 'a document: who made it, by its owner or its “by”: “a UN report”'],
  ]),
  ...named('statement.stance', [
    [
      'statements/stance-cue-…',
      'the stance of the cue in its table; “according to” and a quotation without a cue assert',
      [...CUES_OF_STANCE, 'according-to', 'quotation'],
    ],
    ['statements/stance-unlisted', 'a cue that no table has, found by the network: it asserts'],
    ['statements/stance-told-to', '“told … to”: demands'],
    ['statements/stance-with-infinitive', 'the cue takes an infinitive, which makes it another: “agreed to leave”'],
    [
      'statements/stance-held-back',
      'a word that holds the saying back: “refused to rule out”, “stopped short of saying”',
    ],
    ['statements/stance-negated-cue', 'the cue is negated: “did not deny”'],
    ['statements/stance-order', 'a quotation that opens with a bare verb: “Stop arming them”'],
    ['statements/stance-question', 'a question that no word of saying stands beside: “Q: …?” asks'],
    ['statements/stance-negated-content', 'what asserts a negation denies'],
  ]),
  ...named('statement.act', [
    ...ACTING_STANCES.map(
      stance => [`speech-acts/${stance}`, 'what the stance does, by the acts that are spoken of'] as const,
    ),
    ['speech-acts/responsibility', 'responsibility is claimed, taken or accepted'],
  ]),
  ...named('statement.channel', [
    ['statements/channel-beside-cue', 'a phrase for the medium beside the cue'],
    ['statements/channel-in-cue', 'the cue names the medium: “tweeted”'],
    ['statements/channel-of-source', 'the source is the medium: “a statement read”, “state television reported”'],
    ['statements/channel-of-hearers', 'the hearers imply it, or are a broadcaster: “told reporters”'],
  ]),
  ...named('statement.audience', [
    ['statements/audience-beside-cue', 'whom the cue, or a phrase for the medium beside it, names as hearer'],
  ]),
  ...named('statement.uttered', [
    ['statements/time-beside-cue', 'a time beside the cue, outside what is said, is when it was said'],
    ['statements/shared-with-lead', 'time or medium of the saying that a participle goes on with: “…, adding that”'],
  ]),
]

/** What a rule means; `undefined` for one that is not of statements, or that only names a cue. */
export function meaningOf(rule: string): string | undefined {
  return STATEMENT_RULES.find(({ name }) => name === rule)?.means
}
