import { dependentBy } from '../../language/trees/dependents.ts'
import { childrenOf } from '../../language/trees/tree.ts'
import { at, type View } from './view.ts'

/** Prepositions that lead to when, where and how something was said, not to what was. */
const BESIDE = /^(?:during|after|before|amid|when|while)$/

/**
 * Where an object that is said ends ("criticised the army | during a visit"): before the last of the verb's dependents that tell when, where or beside
 * what, and before a second verb ("denies any loss | and left").
 */
export function objectEnd(
  view: View,
  verb: number,
  { from, end }: { readonly from: number; readonly end: number },
): number {
  let to = end
  for (const child of childrenOf(view.tree, verb).toReversed()) {
    const left = view.tree.lefts[child] ?? child
    if (child <= from || left <= from || left >= to || view.quotation[child] !== -1) continue
    if (!isBeside(view, child)) break
    to = left
  }
  while (to > from + 1 && /^(?:,|and|but|—|–|-)$/.test(at(view, to - 1)) && view.quotation[to - 1] === -1) to--
  return to
}

function isBeside(view: View, child: number): boolean {
  const { deprel = '', upos } = view.tokens[child] ?? {}
  if (upos === 'PUNCT') return true
  if (/^(?:conj|parataxis|cc)$/.test(deprel)) return deprel !== 'conj' || upos === 'VERB' || upos === 'AUX'
  const mark = dependentBy(view.tokens, child, 'case', 'mark')
  return /^(?:obl|advcl)/.test(deprel) && mark !== undefined && BESIDE.test(at(view, mark))
}
