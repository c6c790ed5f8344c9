import type { Locus } from '../../record/place.ts'
import { type Home, isInRegion } from './home.ts'

/**
 * What lying at home multiplies a place’s odds by, set by hand. How well known a place is goes by the logarithm of its inhabitants to
 * base ten, and a difference of one there is a factor of e: the division weighs as much as a thousand times the inhabitants (e³), the
 * country alone as much as forty times.
 */
const IN_REGION = 20
const IN_COUNTRY = 5

/** Places of one name with their scores made anew: each one’s odds multiplied for lying at home. Best first; of equals in the order given. */
export function scoredAtHome(loci: readonly Locus[], home: Home): readonly Locus[] {
  const odds = loci.map(locus => locus.score * factorOf(locus, home))
  // What is left is the chance of places that were not kept, and of what no gazetteer holds.
  const others = Math.max(0, 1 - loci.reduce((sum, { score }) => sum + score, 0))
  const total = odds.reduce((sum, one) => sum + one, others)
  return loci
    .map((locus, index) => ({
      ...locus,
      score: Math.round((1000 * (odds[index] ?? 0)) / total) / 1000,
      odds: odds[index] ?? 0,
    }))
    .sort((a, b) => b.odds - a.odds)
    .map(({ odds: _, ...locus }) => locus)
}

function factorOf(locus: Locus, home: Home): number {
  if (locus.country !== home.country) return 1
  return isInRegion(home, locus) ? IN_REGION * IN_COUNTRY : IN_COUNTRY
}
