import { type Clusters, clusterOf, factsOf, merge } from './clusters.ts'
import { UNREFERRING } from './lexicon/unreferring-nouns.ts'
import type { Mention } from './mention.ts'

/** A definite description reaches so many sentences back, and looks at so many phrases with its noun. */
const FARTHEST_SENTENCES = 30
const MOST_LOOKED_AT = 20

/** How far "the towns" reaches, "the town" for "a town", and "this town": further on, another one is meant more often. */
const FARTHEST_PLURAL = 8
const FARTHEST_INDEFINITE = 8
const FARTHEST_DEMONSTRATIVE = 5

/** Two of one noun within so many sentences are rivals. */
const RIVAL_SENTENCES = 1

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
  let found: number | undefined
  for (let at = same.length - 1; at >= 0 && at >= same.length - MOST_LOOKED_AT; at--) {
    const candidate = same[at] ?? -1
    const before = clusters.mentions[candidate]
    if (!before || mention.sentence - before.sentence > reachOf(mention, before)) break
    if (clusterOf(clusters, candidate) === clusterOf(clusters, index)) return candidate
    if (!fits(clusters, before, candidate, mention)) continue
    if (found === undefined) found = candidate
    else if (isRival(clusters, found, candidate)) return undefined
  }
  return found
}

/** Another one of the same noun, named or not, so near to the first that either may be meant: two presidents have met. */
function isRival(clusters: Clusters, found: number, candidate: number): boolean {
  if (clusterOf(clusters, found) === clusterOf(clusters, candidate)) return false
  const [near, far] = [clusters.mentions[found], clusters.mentions[candidate]]
  return near !== undefined && far !== undefined && near.sentence - far.sentence <= RIVAL_SENTENCES
}

function reachOf(mention: Mention, before: Mention): number {
  if (mention.determiner === 'demonstrative') return FARTHEST_DEMONSTRATIVE
  if (mention.isPlural) return FARTHEST_PLURAL
  return before.form === 'description' && before.determiner === 'other' ? FARTHEST_INDEFINITE : FARTHEST_SENTENCES
}

/** Equal number, not one inside the other, and no describing word that the antecedent's cluster has not had. */
function fits(clusters: Clusters, before: Mention, candidate: number, mention: Mention): boolean {
  if (before.isPlural !== mention.isPlural) return false
  if (before.tokens[1] > mention.tokens[0] || isBare(before)) return false
  const known = factsOf(clusters, candidate).members.slice(0, 50)
  return [...mention.modifiers].every(word => known.some(member => saysOf(clusters.mentions[member], word)))
}

/** "Business" is the kind, "the business" is one. */
function isBare({ form, determiner, tokens, isPlural }: Mention): boolean {
  return form === 'description' && determiner === 'other' && !isPlural && tokens[1] - tokens[0] === 1
}

function saysOf(mention: Mention | undefined, word: string): boolean {
  return mention !== undefined && (mention.modifiers.has(word) || mention.name?.parts.includes(word) === true)
}
