import type { Word } from '../../language/analyse.ts'
import { ruleLemmatiser } from '../../language/lemmas/rule-lemmatiser.ts'

/** The lemma of a word taken as a verb, whatever its tag: "shot" is "shoot" where the tagger saw a noun. Spelling and the irregular verbs give it. */
export function verbLemmaOf(word: Word): string {
  const { lower, upos, xpos } = word
  const known =
    made.get(word) ??
    BY_FORM.get(lower) ??
    ruleLemmatiser.lemmaOf(lower, 'VERB', upos === 'VERB' ? xpos : xpos === 'NNS' ? 'VBZ' : 'VBD')
  made.set(word, known)
  return known
}

/** Forms that spelling leads astray. */
const BY_FORM: ReadonlyMap<string, string> = new Map([
  ['waylaid', 'waylay'],
  ['daubed', 'daub'],
  ['trod', 'tread'],
  ['trodden', 'tread'],
])

/** Acts, states of control and fates are each looked for in every word. */
const made = new WeakMap<Word, string>()
