import type { Graded } from './graded.ts'

/** An expected attribution and the one that was found for it. */
export interface Pair {
  readonly gold: Graded
  readonly found: Graded
}

/** How much two sets of positions share: 0 to 1; 0 where both are empty. */
export function jaccard(a: readonly number[], b: readonly number[]): number {
  const other = new Set(b)
  const shared = a.filter(i => other.has(i)).length
  return shared / (a.length + b.length - shared || 1)
}

/** One to one: contents that share at least half of their words, the best first; between equals the nearer cue and source decide. */
export function pairUp(gold: readonly Graded[], found: readonly Graded[]): readonly Pair[] {
  const candidates = gold
    .flatMap(one => found.map(other => ({ gold: one, found: other, likeness: jaccard(one.content, other.content) })))
    .filter(({ likeness }) => likeness >= 0.5)
  return bestPairs(candidates.map(pair => ({ ...pair, nearness: nearness(pair) })))
}

/** A pair that could be, with how alike the contents are and, where that ties, how near the rest is. */
export interface Candidate<Gold, Found> {
  readonly gold: Gold
  readonly found: Found
  readonly likeness: number
  readonly nearness: number
}

/** Takes the best candidates first, each side once; equals in the order given. */
export function bestPairs<Gold, Found, Pairing extends Candidate<Gold, Found>>(
  candidates: readonly (Pairing & Candidate<Gold, Found>)[],
): readonly Pairing[] {
  const taken = new Set<Gold | Found>()
  return candidates
    .toSorted((a, b) => b.likeness - a.likeness || b.nearness - a.nearness)
    .filter(pair => {
      if (taken.has(pair.gold) || taken.has(pair.found)) return false
      taken.add(pair.gold).add(pair.found)
      return true
    })
}

function nearness({ gold, found }: Pair): number {
  return jaccard(gold.cue, found.cue) + 0.1 * jaccard(gold.source, found.source)
}
