import { childBy, headOf, isUnder, relationOf, type Tree } from '../trees/tree.ts'
import type { Mention } from './mention.ts'

/**
 * True where the grammar forbids that a pronoun takes up a phrase of its own sentence: both arguments of one verb
 * ("Vell saw him"), one inside the other ("his father"), parts of one coordination.
 */
export function isForbidden(tree: Tree, pronoun: Mention, candidate: Mention): boolean {
  if (pronoun.sentence !== candidate.sentence) return false
  const holds = candidate.tokens[0] <= pronoun.head && pronoun.head < candidate.tokens[1]
  if (holds) return pronoun.pronoun?.use !== 'possessive' || isUnder(tree, candidate.head, pronoun.head)
  if (pronoun.pronoun?.use === 'possessive') return isPossessiveOf(tree, pronoun, candidate)
  const [own, other] = [governorOf(tree, pronoun.head), governorOf(tree, candidate.head)]
  return own >= 0 && own === other
}

/** "his" of "his wife" is not the wife, nor what the wife is an apposition to or a predicate of. */
function isPossessiveOf(tree: Tree, pronoun: Mention, candidate: Mention): boolean {
  const owned = headOf(tree, pronoun.head)
  if (owned === candidate.head) return true
  if (relationOf(tree, owned) === 'appos' && headOf(tree, owned) === candidate.head) return true
  const isItsSubject = headOf(tree, candidate.head) === owned && relationOf(tree, candidate.head) === 'nsubj'
  return isItsSubject && childBy(tree, owned, 'cop') !== undefined
}

/** The word whose argument a phrase is; of coordinated phrases that of the first. */
export function governorOf(tree: Tree, head: number): number {
  let at = head
  for (let steps = 0; relationOf(tree, at) === 'conj' && steps < 10; steps++) at = headOf(tree, at)
  return headOf(tree, at)
}

/** The head of the subject of the clause that a word stands in; -1 where none is found. */
export function subjectOfClause(tree: Tree, word: number): number {
  let at = headOf(tree, word)
  for (let steps = 0; at >= 0 && steps < 12; steps++) {
    const subject = childBy(tree, at, 'nsubj')
    if (subject !== undefined && subject !== word && !isUnder(tree, subject, word)) return subject
    at = headOf(tree, at)
  }
  return -1
}
