import { SPEECH_VERBS } from '../../../language/lexicon/speech-verbs.ts'
import { headOf, wordAt } from '../../../language/trees/tree.ts'
import { at, type View } from '../view.ts'

/** A name that is no actor to us, and of which nothing tells that it is no person's: "Tzu-yun expects more". */
export function isUnknownName(view: View, index: number): boolean {
  const word = view.tokens[index]
  if (word?.upos !== 'PROPN' || word.deprel !== 'nsubj' || view.actorAt.has(index)) return false
  return view.quotation[index] === -1 && (view.nameAt.get(index)?.kind ?? 'person') === 'person'
}

/** Somebody of whom no noun tells anything: "one of them said", "another put it plainly". A pronoun behind may mean nobody else. */
export function isUnnamed(view: View, index: number): boolean {
  if (!WORD.test(at(view, index)) || view.quotation[index] !== -1 || view.actorAt.has(index)) return false
  if (!/^nsubj/.test(view.tokens[index]?.deprel ?? '')) return false
  const verb = headOf(view.tree, index)
  return at(view, index + 1) === 'of' || (verb >= 0 && SPEECH_VERBS.has(wordAt(view.tree, verb).lemma))
}

const WORD = /^(?:one|another|someone|somebody|other|third|first|last|neither|either|each)$/
