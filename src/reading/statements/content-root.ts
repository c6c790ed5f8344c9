import { tokenAt } from '../../language/analyse.ts'
import type { Span, Spans } from '../../text/span.ts'
import type { View } from './view.ts'

/** Tokens of what is said, up to the end of its first sentence. */
export function firstClause(view: View, content: Spans): Span {
  const [start, end] = content[0] ?? [0, 0]
  const from = tokenAt(view.analysis, start)
  let to = tokenAt(view.analysis, end - 1) + 1
  const sentence = view.tree.sentences[from]
  while (to > from + 1 && view.tree.sentences[to - 1] !== sentence) to--
  return [from, to]
}

/** The word of a range that nothing else in it holds: its predicate, or the noun of a noun phrase; the first of several that has a clause. */
export function rootOf(view: View, [from, to]: Span): number | undefined {
  let first: number | undefined
  for (let i = from; i < to; i++) {
    const { head, kind, deprel = '' } = view.tokens[i] ?? {}
    if (kind === 'mark' || (head !== undefined && head >= from && head < to)) continue
    if (/^(?:root|ccomp|xcomp|parataxis|advcl|acl|conj)/.test(deprel)) return i
    first ??= i
  }
  return first
}
