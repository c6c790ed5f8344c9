import { THEY } from './agreement.ts'
import { type Clusters, clusterOf, factsOf, merge } from './clusters.ts'
import { UNREFERRING } from './lexicon/unreferring-nouns.ts'
import type { Mention } from './mentions.ts'

/** A description reaches so many sentences back, and looks at so many phrases with its noun. */
const FARTHEST_SENTENCES = 40
const MOST_LOOKED_AT = 20

/**
 * Third sieve: a definite description takes up the nearest phrase with its noun ("the council" after "Orvel City
 * Council"), where it adds nothing to it and agrees in number.
 */
export function linkDescriptions(clusters: Clusters): void {
  const byNoun = new Map<string, number[]>()
  for (const [index, mention] of clusters.mentions.entries()) {
    const [noun] = mention.nouns
    if (mention.form === 'description' && noun !== undefined && pointsBack(mention, noun)) {
      const found = antecedentOf(clusters, index, mention, byNoun.get(noun) ?? [])
      if (found !== undefined) merge(clusters, found, index)
    }
    for (const each of mention.nouns) {
      const same = byNoun.get(each)
      if (same) same.push(index)
      else byNoun.set(each, [index])
    }
  }
}

function pointsBack({ determiner, isNarrowed, isCoordination }: Mention, noun: string): boolean {
  if (isCoordination || UNREFERRING.has(noun)) return false
  return (determiner === 'definite' || determiner === 'demonstrative') && !isNarrowed
}

function antecedentOf(
  clusters: Clusters,
  index: number,
  mention: Mention,
  same: readonly number[],
): number | undefined {
  for (let at = same.length - 1; at >= 0 && at >= same.length - MOST_LOOKED_AT; at--) {
    const candidate = same[at] ?? -1
    const before = clusters.mentions[candidate]
    if (!before || mention.sentence - before.sentence > FARTHEST_SENTENCES) return undefined
    if (clusterOf(clusters, candidate) === clusterOf(clusters, index)) return candidate
    if (fits(clusters, before, candidate, mention)) return candidate
  }
  return undefined
}

/** Equal number, not one inside the other, and no describing word that the antecedent's cluster has not had. */
function fits(clusters: Clusters, before: Mention, candidate: number, mention: Mention): boolean {
  if ((before.agrees & THEY & mention.agrees) === 0 && (before.agrees & mention.agrees) === 0) return false
  if (before.tokens[1] > mention.tokens[0]) return false
  const known = factsOf(clusters, candidate).members.slice(0, 50)
  return [...mention.modifiers].every(word => known.some(member => saysOf(clusters.mentions[member], word)))
}

function saysOf(mention: Mention | undefined, word: string): boolean {
  return mention !== undefined && (mention.modifiers.has(word) || mention.name?.parts.includes(word) === true)
}
