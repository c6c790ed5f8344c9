import type { Decision } from '../record/decision.ts'

/**
 * The decisions that count, in the order of their instants, then ids: not those that only take another back, and not those
 * taken back, unless that was taken back too. The record replays the same ones.
 */
export function standingDecisions(decisions: readonly Decision[]): readonly Decision[] {
  const inOrder = decisions.toSorted((a, b) => compare(a.at, b.at) || compare(a.id, b.id))
  const undone = undoneIn(inOrder)
  return inOrder.filter(({ id, undoes }) => undoes === undefined && !undone.has(id))
}

/** Ids of the decisions that were taken back. */
export function undoneIn(inOrder: readonly Decision[]): ReadonlySet<string> {
  const undone = new Set<string>()
  for (const { id, undoes } of inOrder.toReversed()) if (undoes !== undefined && !undone.has(id)) undone.add(undoes)
  return undone
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
