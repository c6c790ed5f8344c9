import type { Tree } from '../trees/tree.ts'
import { HE, IT, SHE } from './agreement.ts'
import { isForbidden, subjectOfClause } from './binding.ts'
import { type Clusters, clusterOf, factsOf, mayMerge, merge } from './clusters.ts'
import { UNREFERRING } from './lexicon/unreferring-nouns.ts'
import type { Mention } from './mention.ts'
import { isActor, isSpeaker, meansClause } from './pronoun-use.ts'
import { isSubject, salienceOf } from './salience.ts'

/** So many words away, a phrase weighs half. */
const NEAR = 15

/** Whoever has spoken goes on speaking: "… Vell said. … He added". */
const SPEAKS_ON = 2

/** A pronoun looks at so many phrases. */
const MOST_LOOKED_AT = 80

/** How many sentences back a pronoun reaches, and how much more the best candidate must weigh than the second; else it is left alone. */
interface Caution {
  readonly reach: number
  readonly margin: number
}

/** "He" and "she" say more of whom they mean than "it" and "they" do. */
const OF_PERSONS: Caution = { reach: 3, margin: 1.2 }
const OF_ALL: Caution = { reach: 1, margin: 1.4 }

/** Fifth sieve: third-person pronouns, from left to right, by agreement, binding and salience. */
export function linkPronouns(clusters: Clusters, tree: Tree, speakers: readonly (number | undefined)[]): void {
  const weights = Float64Array.from(clusters.mentions, mention => salienceOf(tree, mention))
  for (const [index, mention] of clusters.mentions.entries()) {
    if (mention.pronoun?.person !== 3) continue
    if (mention.pronoun.use === 'reflexive') {
      const subject = clusters.byHead.get(subjectOfClause(tree, mention.head))
      if (subject !== undefined) merge(clusters, subject, index)
      continue
    }
    if (mention.pronoun.gender === 'it' && meansClause(tree, mention.head)) continue
    const speaker = mention.quotation < 0 ? undefined : speakers[mention.quotation]
    const spoken = speaker === undefined ? undefined : clusters.byHead.get(speaker)
    const found = antecedentOf({
      clusters,
      tree,
      weights,
      index,
      mention,
      speaker: spoken,
      needsActor: mention.isPlural && isActor(tree, mention.head),
    })
    if (found !== undefined) merge(clusters, found, index)
  }
}

interface Search {
  readonly clusters: Clusters
  readonly tree: Tree
  /** Salience of each mention. */
  readonly weights: Float64Array
  readonly index: number
  readonly mention: Mention
  /** The mention whose words the pronoun is part of. */
  readonly speaker: number | undefined
  /** True where only somebody can do what the pronoun does. */
  readonly needsActor: boolean
}

interface Candidate {
  score: number
  /** Its nearest mention. */
  readonly nearest: number
}

function antecedentOf(search: Search): number | undefined {
  const { clusters, index, mention } = search
  const { reach, margin } = (mention.agrees & (HE | SHE)) !== 0 ? OF_PERSONS : OF_ALL
  const scores = new Map<number, Candidate>()
  const excluded = new Set<number>()
  if (search.speaker !== undefined) excluded.add(clusterOf(clusters, search.speaker))
  for (let at = index - 1; at >= 0 && index - at <= MOST_LOOKED_AT; at--) {
    const before = clusters.mentions[at]
    if (!before || mention.sentence - before.sentence > reach) break
    const cluster = clusterOf(clusters, at)
    if (isForbidden(search.tree, mention, before)) excluded.add(cluster)
    if (excluded.has(cluster) || !mayMerge(clusters, at, index) || !mayBeTakenUp(search, at, before)) continue
    const known = scores.get(cluster)
    const score = scoreOf(search, at, before)
    if (known) known.score += score
    else scores.set(cluster, { score, nearest: at })
  }
  for (const cluster of excluded) scores.delete(cluster)
  return bestOf(scores, margin)
}

function scoreOf({ clusters, tree, mention, weights }: Search, at: number, before: Mention): number {
  let score = ((weights[at] ?? 0) * NEAR) / (NEAR + Math.max(0, mention.head - before.head))
  if (mention.sentence !== before.sentence) score *= 0.5
  if (isSubject(tree, mention.head) && isSubject(tree, before.head)) score *= 1.3
  if (isSpeaker(tree, mention.head) && isSpeaker(tree, before.head)) score *= SPEAKS_ON
  if (before.quotation !== mention.quotation) score *= 0.5
  if (before.form === 'pronoun') score *= 1.3
  if (before.isCoordination && before.kind !== 'person') score *= 0.3
  if (factsOf(clusters, at).members.length >= 4) score *= 1.2
  return score
}

/** Persons are for "he" and "she", what is no person for "it"; times and measures for nobody. */
function mayBeTakenUp({ clusters, mention, needsActor }: Search, at: number, before: Mention): boolean {
  const { agrees } = mention
  if (before.pronoun?.person === 1) return false
  const { kind } = factsOf(clusters, at)
  if (needsActor && kind !== 'person' && kind !== 'organisation') return false
  if ((agrees & (HE | SHE)) !== 0 && kind !== 'person') return false
  if (agrees === IT && kind === 'person') return false
  return !before.nouns.some(noun => before.form === 'description' && UNREFERRING.has(noun))
}

function bestOf(scores: ReadonlyMap<number, Candidate>, margin: number): number | undefined {
  let best: Candidate | undefined
  let second: Candidate | undefined
  for (const candidate of scores.values()) {
    if (!best || candidate.score > best.score) {
      second = best
      best = candidate
    } else if (!second || candidate.score > second.score) second = candidate
  }
  if (!best || (second && best.score < second.score * margin)) return undefined
  return best.nearest
}
