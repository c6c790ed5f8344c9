import type { Upos } from '../../../../src/language/analysis.ts'

/**
 * UPOS of compromise's tags (https://observablehq.com/@spencermountain/compromise-tags): the first that a term has decides, so a narrower tag
 * stands before a wider one.
 */
export const UPOS_OF_TAG: readonly (readonly [tag: string, upos: Upos])[] = [
  ['Url', 'X'],
  ['Email', 'X'],
  ['HashTag', 'X'],
  ['AtMention', 'PROPN'],
  ['Emoji', 'SYM'],
  ['Emoticon', 'SYM'],
  ['Negative', 'PART'],
  ['Expression', 'INTJ'],
  ['There', 'PRON'],
  ['Pronoun', 'PRON'],
  ['Demonym', 'ADJ'],
  ['QuestionWord', 'PRON'],
  ['Condition', 'SCONJ'],
  ['Conjunction', 'SCONJ'],
  ['Determiner', 'DET'],
  ['Particle', 'ADP'],
  ['Preposition', 'ADP'],
  ['Copula', 'AUX'],
  ['Modal', 'AUX'],
  ['Auxiliary', 'AUX'],
  ['Verb', 'VERB'],
  ['Ordinal', 'ADJ'],
  ['Currency', 'SYM'],
  ['Month', 'PROPN'],
  ['WeekDay', 'PROPN'],
  ['Value', 'NUM'],
  ['Year', 'NUM'],
  ['Adjective', 'ADJ'],
  ['Adverb', 'ADV'],
  ['Person', 'PROPN'],
  ['Place', 'PROPN'],
  ['Organization', 'PROPN'],
  ['ProperNoun', 'PROPN'],
  ['Noun', 'NOUN'],
]

/**
 * Words whose tag in compromise is wider than UPOS, or another: each with the tag that it gives them most. Made in compromise's favour, from what it
 * confuses most on EWT dev.
 */
export const UPOS_OF_WORD: ReadonlyMap<string, readonly [tag: string, upos: Upos]> = new Map([
  ['how', ['QuestionWord', 'ADV']],
  ['why', ['QuestionWord', 'ADV']],
  ['where', ['QuestionWord', 'ADV']],
  ['when', ['Preposition', 'ADV']],
  ['and', ['Conjunction', 'CCONJ']],
  ['or', ['Conjunction', 'CCONJ']],
  ['but', ['Conjunction', 'CCONJ']],
  ['nor', ['Conjunction', 'CCONJ']],
  ['&', ['Conjunction', 'CCONJ']],
  ['to', ['Conjunction', 'PART']],
  ['now', ['Conjunction', 'ADV']],
  ['so', ['Conjunction', 'ADV']],
  ['even', ['Conjunction', 'ADV']],
  ['however', ['Conjunction', 'ADV']],
  ['my', ['Noun', 'PRON']],
  ['our', ['Noun', 'PRON']],
  ['its', ['Noun', 'PRON']],
  ['be', ['Verb', 'AUX']],
  ['been', ['Verb', 'AUX']],
  ['being', ['Verb', 'AUX']],
])

/** Lemmas of compromise that only follow another convention than UD: its root of every form of *be* is *is*. */
export const LEMMA_OF_ROOT: ReadonlyMap<string, string> = new Map([['is', 'be']])
