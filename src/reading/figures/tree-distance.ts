import type { Word } from '../../language/analyse.ts'

const DEEPEST = 40

/** A word, what it hangs on, and so on up to the root. */
export function pathUp(words: readonly Word[], from: number): readonly number[] {
  const path = [from]
  for (let at = words[from]?.head; at !== undefined && path.length < DEEPEST; at = words[at]?.head) path.push(at)
  return path
}

/** How many steps up each word above one is; what is joined by "and" is as near as the first of them. */
export function stepsUp(words: readonly Word[], from: number): ReadonlyMap<number, number> {
  const steps = new Map<number, number>()
  let walked = 0
  for (const at of pathUp(words, from)) {
    steps.set(at, walked)
    walked += stepOf(words[at])
  }
  return steps
}

/** What stands in a clause that only describes a noun ("founded in 1778", "who had fled Karsk") is that much farther away. */
const DESCRIBES = 3

/** How far a word is in the tree from another whose steps up are given, by the steps of both to what they hang on. */
export function treeDistance(words: readonly Word[], steps: ReadonlyMap<number, number>, other: number): number {
  let walked = 0
  for (const at of pathUp(words, other)) {
    const met = steps.get(at)
    if (met !== undefined) return met + walked
    walked += stepOf(words[at]) + (/^acl/.test(words[at]?.deprel ?? '') ? DESCRIBES : 0)
  }
  return Infinity
}

const stepOf = (word: Word | undefined): number => (word?.deprel === 'conj' ? 0 : 1)
