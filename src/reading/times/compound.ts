import type { Match } from './rule.ts'

/** True where the tree makes a time part of the noun behind it: "the May vote", "a night curfew". False where there is no tree. */
export function isCompound({ within, span: [, end] }: Match): boolean {
  if (!within) return false
  const { words, tokens, start } = within
  let [low, high] = tokens
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.end ?? Infinity) < start + end) low = middle + 1
    else high = middle
  }
  const { deprel = '', head } = words[low] ?? {}
  return (
    /^(?:compound|nmod:unmarked|amod)$/.test(deprel) && head !== undefined && head > low && words[head]?.upos === 'NOUN'
  )
}
