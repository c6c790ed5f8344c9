import type { Decision } from '../../src/http/contract.ts'

/** The decisions on one thing that have not been taken back, oldest first. */
export function standing(decisions: readonly Decision[]): readonly Decision[] {
  const undone = new Set(decisions.map(decision => decision.undoes))
  return decisions.filter(decision => decision.undoes === undefined && !undone.has(decision.id))
}
