import { type Counts, NOTHING, plus } from '../language/f1.ts'
import type { Timex } from './timex.ts'

/**
 * TempEval-3's measures of task A (UzZaman et al. 2013), to be summed over documents: relaxed where spans overlap, one to one; strict where they
 * are the same; value where they overlap and the values are equal.
 */
export interface TimexScore {
  readonly relaxed: Counts
  readonly strict: Counts
  readonly value: Counts
}

/** An expected time and the one found for it. */
export interface TimexPair {
  readonly gold: Timex
  readonly found: Timex
}

/** Pairs of times that overlap, the same spans first, then those that share most, then in text order. */
export function pairTimes(gold: readonly Timex[], found: readonly Timex[]): readonly TimexPair[] {
  const candidates = gold.flatMap(one =>
    found.flatMap(other => {
      const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start)
      return shared > 0 ? [{ gold: one, found: other, rank: isSameSpan(one, other) ? Number.MAX_VALUE : shared }] : []
    }),
  )
  candidates.sort((a, b) => b.rank - a.rank)
  const used = new Set<Timex>()
  const pairs: TimexPair[] = []
  for (const pair of candidates) {
    if (used.has(pair.gold) || used.has(pair.found)) continue
    used.add(pair.gold).add(pair.found)
    pairs.push({ gold: pair.gold, found: pair.found })
  }
  return pairs
}

/** Scores the times of one document. */
export function scoreTimex(gold: readonly Timex[], found: readonly Timex[]): TimexScore {
  const pairs = pairTimes(gold, found)
  const counted = (isRight: (pair: TimexPair) => boolean): Counts => ({
    gold: gold.length,
    found: found.length,
    right: pairs.filter(isRight).length,
  })
  return {
    relaxed: counted(() => true),
    strict: counted(pair => isSameSpan(pair.gold, pair.found)),
    value: counted(pair => pair.gold.value === pair.found.value),
  }
}

/** Scores of several documents together. */
export function totalTimex(scores: readonly TimexScore[]): TimexScore {
  const sum = (measure: keyof TimexScore) => scores.map(score => score[measure]).reduce(plus, NOTHING)
  return { relaxed: sum('relaxed'), strict: sum('strict'), value: sum('value') }
}

/** True where both begin and end at the same characters. */
export function isSameSpan(one: Timex, other: Timex): boolean {
  return one.start === other.start && one.end === other.end
}
