import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts'
import { childBy, headOf, relationOf, type Tree, wordAt } from '../trees/tree.ts'
import { CLAUSE_PREDICATES, CLAUSE_SUBJECTS, CLAUSE_TAKERS, PEOPLES_VERBS } from './lexicon/clause-words.ts'

/** True for an "it" that more often means a clause, the weather or nothing than a thing: by the verb or predicate that it stands with. */
export function meansClause(tree: Tree, pronoun: number): boolean {
  const up = headOf(tree, pronoun)
  const governor = wordAt(tree, up).lemma.toLowerCase()
  const relation = relationOf(tree, pronoun)
  if (relation === 'obj') return CLAUSE_TAKERS.has(governor)
  if (relation === 'obl') return governor === 'think' || governor === 'know'
  if (relation !== 'nsubj') return false
  if (childBy(tree, up, 'csubj') !== undefined) return true
  if (childBy(tree, up, 'cop') !== undefined) return CLAUSE_PREDICATES.has(governor) || wordAt(tree, up).upos === 'ADV'
  return CLAUSE_SUBJECTS.has(governor)
}

/** True where a pronoun is the subject of a verb that takes somebody: "they said", "they fled". */
export function isActor(tree: Tree, pronoun: number): boolean {
  if (wordAt(tree, pronoun).deprel !== 'nsubj') return false
  const verb = wordAt(tree, headOf(tree, pronoun)).lemma.toLowerCase()
  return PEOPLES_VERBS.has(verb) || SPEECH_VERBS.has(verb)
}

/** True for the subject of a verb of saying. */
export function isSpeaker(tree: Tree, word: number): boolean {
  return wordAt(tree, word).deprel === 'nsubj' && SPEECH_VERBS.has(wordAt(tree, headOf(tree, word)).lemma.toLowerCase())
}
