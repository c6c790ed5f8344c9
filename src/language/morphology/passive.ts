import type { Word } from '../analysis.ts'
import { dependentBy } from '../trees/dependents.ts'
import { UNACCUSATIVES } from './lexicon/auxiliaries.ts'
import { auxiliariesOf, isPerfect } from './voice.ts'

/** True for "was seized", "got killed", "being held", "the town captured by rebels", and the headline's "Two held". */
export function isPassive(
  words: readonly Word[],
  predicate: number,
  auxiliaries: readonly number[] = auxiliariesOf(words, predicate),
): boolean {
  const verb = words[predicate]
  if (!verb || !/^VB[ND]$/.test(verb.xpos)) return false
  if (auxiliaries.some(each => words[each]?.deprel === 'aux:pass')) return true
  if (dependentBy(words, predicate, 'nsubj:pass', 'csubj:pass', 'obl:agent') !== undefined) return true
  if (verb.xpos !== 'VBN') return false
  return auxiliaries.length === 0
    ? isBareParticiple(words, predicate, verb)
    : !isPerfect(words, predicate) && auxiliaries.some(each => words[each]?.lemma === 'be')
}

/** A participle without auxiliary or subject; "soldiers gone missing" is none. */
function isBareParticiple(words: readonly Word[], predicate: number, { lemma }: Word): boolean {
  return (
    !UNACCUSATIVES.has(lemma) && !isPerfect(words, predicate) && dependentBy(words, predicate, 'nsubj') === undefined
  )
}
