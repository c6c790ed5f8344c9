import type { Word } from '../analysis.ts'
import { dependentsOf } from '../trees/dependents.ts'

/** True when a participle makes a perfect with "have", not a passive: "has seized", "he's gone", "having left". */
export function isPerfect(words: readonly Word[], index: number): boolean {
  const auxiliaries = auxiliariesOf(words, index)
  const last = words[auxiliaries[auxiliaries.length - 1] ?? -1]
  if (!last) return sharesPerfect(words, index)
  return last.deprel !== 'aux:pass' && isHave(words, last)
}

/** Own auxiliaries of a predicate, the copula among them, in text order. The copula of a verb is of the clause around it: "the plan is that they leave". */
export function auxiliariesOf(words: readonly Word[], index: number): readonly number[] {
  const relations = words[index]?.upos === 'VERB' ? VERBAL : NOMINAL
  return dependentsOf(words)
    .of(index)
    .filter(each => relations.has(words[each]?.deprel ?? ''))
}

const VERBAL = new Set(['aux', 'aux:pass'])
const NOMINAL = new Set(['aux', 'aux:pass', 'cop'])

/** "have", and the 's and 'd that stand for it before a participle: "he's gone", "they'd been waiting". */
export function isHave(words: readonly Word[], { lemma, lower, deprel, head }: Word): boolean {
  if (lemma === 'have') return true
  if (deprel !== 'aux' || !/^['’][sd]$/.test(lower)) return false
  if (head === undefined) return false
  return (
    /^VB[ND]$/.test(words[head]?.xpos ?? '') || auxiliariesOf(words, head).some(each => words[each]?.lower === 'been')
  )
}

/** "has captured and burned": the second participle shares what stands before the first. */
function sharesPerfect(words: readonly Word[], index: number): boolean {
  const word = words[index]
  const first = word?.deprel === 'conj' ? word.head : undefined
  if (first === undefined || first >= index || words[first]?.xpos !== 'VBN' || words[first]?.deprel === 'conj')
    return false
  return auxiliariesOf(words, index).length === 0 && isPerfect(words, first)
}
