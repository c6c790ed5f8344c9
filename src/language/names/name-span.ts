import type { NameKind } from '../analysis.ts'

/** A name among the words of a sentence: indices of its first and last word. */
export interface NameSpan {
  readonly first: number
  readonly last: number
  readonly kind: NameKind
}
