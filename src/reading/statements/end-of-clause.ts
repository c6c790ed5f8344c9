import { childrenOf } from '../../language/trees/tree.ts'
import { at, type View } from './view.ts'

/** Where what a noun or an adjective takes ends: with the dependent of the tree that holds its first words, else before the next comma. */
export function endOfClause(
  view: View,
  { governor, from, end }: { readonly governor: number; readonly from: number; readonly end: number },
): number {
  const child = childrenOf(view.tree, governor).find(
    each => each >= from - 1 && (view.tree.lefts[each] ?? each) <= from && (view.tree.rights[each] ?? each) > from,
  )
  let to = child === undefined ? nextComma(view, from, end) : Math.min(view.tree.rights[child] ?? end, end)
  while (to > from && /^[.,;:!?—–]$/.test(at(view, to - 1)) && view.quotation[to - 1] === -1) to--
  return to
}

function nextComma(view: View, from: number, end: number): number {
  for (let i = from; i < end; i++) if (/^[,;:—–]$/.test(at(view, i)) && view.quotation[i] === -1) return i
  return end
}
