import type { Word } from '../../language/analyse.ts'

const DEEPEST = 40

/** A word, what it hangs on, and so on up to the root. */
export function pathUp(words: readonly Word[], from: number): readonly number[] {
  const path = [from]
  for (let at = words[from]?.head; at !== undefined && path.length < DEEPEST; at = words[at]?.head) path.push(at)
  return path
}

/** What stands in a clause that only describes a noun ("founded in 1778", "who had fled Karsk") is that much farther away. */
const DESCRIBES = 3

/** How far apart two words are in the tree, by the steps to what both hang on; words that are joined are as near as the first of them. */
export function treeDistance(words: readonly Word[], own: readonly number[], other: number): number {
  const steps = new Map(own.map((at, index) => [at, stepsTo(words, own.slice(0, index))] as const))
  let walked = 0
  for (const at of pathUp(words, other)) {
    const met = steps.get(at)
    if (met !== undefined) return met + walked
    walked += stepsTo(words, [at]) + (/^acl/.test(words[at]?.deprel ?? '') ? DESCRIBES : 0)
  }
  return Infinity
}

function stepsTo(words: readonly Word[], path: readonly number[]): number {
  return path.filter(at => words[at]?.deprel !== 'conj').length
}
