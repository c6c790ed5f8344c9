import type { NameKind } from '../analysis.ts'
import { kindOfNoun } from './agreement.ts'
import { type Clusters, clusterOf, factsOf, mayMerge, merge } from './clusters.ts'
import { TAKES_UP } from './lexicon/group-nouns.ts'
import type { Mention } from './mention.ts'

/** A noun of a kind reaches so many sentences back, and looks at so many phrases. */
const FARTHEST_SENTENCES = 1
const MOST_LOOKED_AT = 60

/**
 * "The town", "the company" that take up no such noun are the one town or company named in this sentence
 * or the one before, where just one name of that kind stands there.
 */
export function linkKinds(clusters: Clusters): void {
  for (const [index, mention] of clusters.mentions.entries()) {
    const kind = kindAskedFor(mention)
    if (kind === undefined || factsOf(clusters, index).name || isLinkedBack(clusters, index)) continue
    const found = onlyOne(clusters, index, kind)
    if (found !== undefined) merge(clusters, found, index)
  }
}

function kindAskedFor({
  form,
  nouns: [noun = ''],
  determiner,
  modifiers,
  isPlural,
  isNarrowed,
}: Mention): NameKind | undefined {
  if (form !== 'description' || isPlural || isNarrowed || modifiers.size > 0) return undefined
  if (determiner !== 'definite' && determiner !== 'demonstrative') return undefined
  return TAKES_UP.has(noun) ? kindOfNoun(noun) : undefined
}

function isLinkedBack(clusters: Clusters, index: number): boolean {
  return factsOf(clusters, index).members.some(member => member < index)
}

function onlyOne(clusters: Clusters, index: number, kind: NameKind): number | undefined {
  const { sentence } = clusters.mentions[index] ?? { sentence: -1 }
  let found: number | undefined
  for (let at = index - 1; at >= 0 && index - at <= MOST_LOOKED_AT; at--) {
    const before = clusters.mentions[at]
    if (!before || sentence - before.sentence > FARTHEST_SENTENCES) break
    if (factsOf(clusters, at).kind !== kind || !factsOf(clusters, at).name) continue
    if (found === undefined) found = at
    else if (clusterOf(clusters, found) !== clusterOf(clusters, at)) return undefined
  }
  return found !== undefined && mayMerge(clusters, found, index) ? found : undefined
}
