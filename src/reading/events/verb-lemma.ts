import type { Word } from '../../language/analyse.ts'
import { ruleLemmatiser } from '../../language/lemmas/rule-lemmatiser.ts'

/** The lemma of a word taken as a verb, whatever its tag: "shot" is "shoot" where the tagger saw a noun. Spelling and the irregular verbs give it. */
export function verbLemmaOf({ lower, upos, xpos }: Word): string {
  return ruleLemmatiser.lemmaOf(lower, 'VERB', upos === 'VERB' ? xpos : xpos === 'NNS' ? 'VBZ' : 'VBD')
}
