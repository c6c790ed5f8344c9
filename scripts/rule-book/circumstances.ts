import { CHANNEL_WORDS } from '../../src/reading/statements/lexicon/channels.ts'
import { HEARD, HEARERS } from '../../src/reading/statements/lexicon/hearers.ts'
import { MEDIUM_NAMES } from '../../src/reading/statements/lexicon/media.ts'
import {
  NEGATED,
  NEGATED_IN_CONTENT,
  RELUCTANT,
  WITH_INFINITIVE,
} from '../../src/reading/statements/lexicon/stance-shifts.ts'
import { code, table, wordList, words } from './markdown.ts'

/** What is composed to the stance of a cue, and how a saying was made: through what, to whom, through whom, when. */
export function circumstancesParts(): readonly string[] {
  return [...stances(), ...channels(), ...hearers()]
}

function stances(): readonly string[] {
  const rows = [
    ...NEGATED.map(({ of, becomes, example }) => ['negated', code(of), becomes, words(example)]),
    ...RELUCTANT.map(({ lemma, example }) => ['under', code(lemma), 'declines', words(example)]),
    ...WITH_INFINITIVE.map(({ lemma, becomes, example }) => ['with “to”', code(lemma), becomes, words(example)]),
    ...NEGATED_IN_CONTENT.map(({ lemma, becomes, example }) => [
      'asserts “not …”',
      code(lemma),
      becomes,
      words(example),
    ]),
  ]
  return [
    '### Stances',
    `A cue has the stance of its row, composed with what is below: its negation (by lemma, else by stance), a word that holds it back, an infinitive that
it takes; and where it asserts, the negation of the main clause of what is said, which denies but for the words below. A quotation that opens with a
bare verb demands.`,
    table(['where', 'word', 'becomes', 'example'], rows),
  ]
}

function channels(): readonly string[] {
  return [
    '### Channels',
    `Words for the medium of an utterance, in a phrase beside the cue, outside what is said. A vague word yields to the platform beside it (“a post on
X”). A time beside the cue is when it was said; names behind “per”, “via”, “according to” and “carried by”, whoever quotes or cites the source, and
media that were told it hand it on.`,
    table(
      ['word', 'channel', 'kind', 'example'],
      CHANNEL_WORDS.map(({ word, channel, kind, example }) => [code(word), channel, kind, words(example)]),
    ),
    'Media by name:',
    table(
      ['kind', 'names'],
      Object.entries(MEDIUM_NAMES).map(([kind, names]) => [code(kind), wordList(names.join(', ').split(', '))]),
    ),
  ]
}

function hearers(): readonly string[] {
  return [
    '### Hearers',
    `Whoever hears stands as the object of ${wordList([...HEARD])}, behind “to” beside the cue, or behind a medium (“in a letter to”, “in an interview
with”); an actor, a pronoun, a medium, or one of these. Some imply a channel.`,
    table(
      ['hearer', 'channel', 'example'],
      [...HEARERS.values()].map(({ word, channel, example }) => [code(word), channel ?? '', words(example)]),
    ),
  ]
}
