import type { Word } from '../analysis.ts'

/** Which words depend on which, for one list of words whose heads are indices of it. */
export interface Dependents {
  /** Dependents of a word in text order; empty for a word without any, and where no tree was made. */
  of(index: number): readonly number[]
}

const NONE: readonly number[] = []
const made = new WeakMap<readonly Word[], Dependents>()

/** Dependents of every word; made once per list, in linear time. */
export function dependentsOf(words: readonly Word[]): Dependents {
  const found = made.get(words)
  if (found) return found
  const lists: number[][] = []
  for (const [index, { head }] of words.entries()) {
    if (head === undefined || head < 0 || head === index) continue
    const list = lists[head]
    if (list) list.push(index)
    else lists[head] = [index]
  }
  const dependents: Dependents = { of: index => lists[index] ?? NONE }
  made.set(words, dependents)
  return dependents
}

/** The first dependent in text order that has one of these relations, subtypes only where they are named. */
export function dependentBy(words: readonly Word[], index: number, ...deprels: readonly string[]): number | undefined {
  return dependentsOf(words)
    .of(index)
    .find(each => deprels.includes(words[each]?.deprel ?? ''))
}
