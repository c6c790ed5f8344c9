/**
 * What the words between the marks look like: a "title" has capitals throughout, a "phrase" is at most four words without a stop of its own
 * (a scare quote, a term, a nickname), a "passage" is all else.
 */
export type QuotationKind = 'passage' | 'phrase' | 'title'

const SMALL = /^(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with)$/
const MOST_WORDS = 4

/** Number of words between the marks, and their kind; those of a quotation that goes on in another paragraph are a passage. */
export function describe(inner: string, isWhole: boolean): { readonly words: number; readonly kind: QuotationKind } {
  let words = 0
  let capitals = 0
  let isCapitalised = true
  // Runs are bounded, as V8 keeps each step of one on a bounded stack.
  for (const [word] of inner.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u00AD'’.-]{0,60}[\p{L}\p{N}])?/gu)) {
    words++
    if (/^\p{Lu}/u.test(word)) capitals++
    else if (!/^\p{N}/u.test(word) && !SMALL.test(word)) isCapitalised = false
  }
  if (!isWhole || /[.!?…]\s/u.test(inner)) return { words, kind: 'passage' }
  if (isCapitalised && capitals >= 2 && words <= 12 && !/[.!?…]$/u.test(inner) && /\p{Ll}/u.test(inner))
    return { words, kind: 'title' }
  return { words, kind: words <= MOST_WORDS && !/[.,!?…]$/u.test(inner) ? 'phrase' : 'passage' }
}
