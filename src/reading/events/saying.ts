import type { Word } from '../../language/analyse.ts'
import { verbGroupOf } from '../../language/morphology/verb-group.ts'
import { SAYING } from './lexicon/status-cues.ts'

const SAYING_LEMMAS = new Set(SAYING)

/** True for a verb of saying in any form. */
export function isSaying(word: Word | undefined): boolean {
  return word !== undefined && word.upos === 'VERB' && SAYING_LEMMAS.has(word.lemma)
}

const HOLDS_BACK = /^(?:refuse|decline|fail|avoid|hesitate)$/

/** The word by which a saying over a clause is not done: "did not say that …", "stopped short of saying that …", "declined to confirm that …". */
export function unsaidBy(words: readonly Word[], predicate: number): number | undefined {
  const { deprel, head } = words[predicate] ?? {}
  if (deprel !== 'ccomp' || head === undefined || !isSaying(words[head]) || DENYING.test(words[head]?.lemma ?? ''))
    return undefined
  const negation = verbGroupOf(words, head).negation
  if (negation) return negation.at
  const over = words[head]?.head
  const lemma = words[over ?? -1]?.lemma ?? ''
  const isHeld = HOLDS_BACK.test(lemma) || (lemma === 'stop' && words[(over ?? -2) + 1]?.lower === 'short')
  return over !== undefined && over < head && isHeld && verbGroupOf(words, over).negation === undefined
    ? over
    : undefined
}

/** What is not denied is not unsaid. */
const DENYING = /^(?:deny|warn|predict|fear|think|believe)$/
