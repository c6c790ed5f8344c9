import type { Analysis, Chain, Referent } from '../analysis.ts'
import { treeOf } from '../trees/tree.ts'
import { type Clusters, clusterOf, clustersOf } from './clusters.ts'
import { linkConstructs } from './link-constructs.ts'
import { linkDescriptions } from './link-descriptions.ts'
import { linkKinds } from './link-kinds.ts'
import { linkNames } from './link-names.ts'
import { linkOwned } from './link-owned.ts'
import { linkPronouns } from './link-pronouns.ts'
import { linkSpeakers } from './link-speakers.ts'
import { findMentions } from './mentions.ts'
import { findSpeakers, type QuotationSpan } from './speakers.ts'

/** What chains are made from: words with their trees, names, quotations. */
export interface ChainsInput extends Pick<Analysis, 'text' | 'sentences' | 'tokens' | 'names' | 'paragraphs'> {
  readonly quotations: readonly QuotationSpan[]
}

/**
 * Chains of a text: its names, third-person pronouns, "I" of quotations and definite descriptions that mean the same one,
 * in order of their first phrase. A sieve of rules, strictest first (Lee et al. 2013, "Deterministic coreference resolution
 * based on entity-centric, precision-ranked rules"); where the evidence is thin, nothing is linked.
 */
export function findChains({ sentences, tokens, names, quotations }: ChainsInput): readonly Chain[] {
  const tree = treeOf(tokens, sentences)
  const clusters = clustersOf(findMentions({ tree, names, quotations }))
  const speakers = findSpeakers({ tree, sentences, quotations })
  linkNames(clusters)
  linkConstructs(clusters, tree)
  linkDescriptions(clusters)
  linkKinds(clusters)
  linkSpeakers(clusters, sentences, speakers)
  linkPronouns(clusters, tree, speakers)
  linkOwned(clusters)
  return chainsOf(clusters)
}

function chainsOf(clusters: Clusters): Chain[] {
  const chains = new Map<number, Referent[]>()
  for (const [index, { start, end, tokens, head, form }] of clusters.mentions.entries()) {
    const cluster = clusterOf(clusters, index)
    const referents = chains.get(cluster) ?? []
    referents.push({ start, end, tokens, head, form })
    chains.set(cluster, referents)
  }
  const inOrder = (a: Referent, b: Referent) => a.start - b.start || b.end - a.end
  const kept = [...chains.values()].filter(referents => referents.length > 1).map(referents => referents.sort(inOrder))
  return kept.sort(([a], [b]) => (a && b ? inOrder(a, b) : 0)).map(referents => ({ referents }))
}
