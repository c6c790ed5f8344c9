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

/** Words whose tag in compromise is wider than UPOS: the question words that ask for a circumstance, the conjunctions that coordinate. */
export const UPOS_OF_WORD: ReadonlyMap<string, readonly [tag: string, upos: Upos]> = new Map([
  ['how', ['QuestionWord', 'ADV']],
  ['why', ['QuestionWord', 'ADV']],
  ['when', ['QuestionWord', 'ADV']],
  ['where', ['QuestionWord', 'ADV']],
  ['and', ['Conjunction', 'CCONJ']],
  ['or', ['Conjunction', 'CCONJ']],
  ['but', ['Conjunction', 'CCONJ']],
  ['nor', ['Conjunction', 'CCONJ']],
  ['&', ['Conjunction', 'CCONJ']],
])
