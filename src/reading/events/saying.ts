import type { Word } from '../../language/analyse.ts'
import { SAYING } from './lexicon/status-cues.ts'

const SAYING_LEMMAS = new Set(SAYING)

/** True for a verb of saying in any form. */
export function isSaying(word: Word | undefined): boolean {
  return word !== undefined && word.upos === 'VERB' && SAYING_LEMMAS.has(word.lemma)
}
