import { type Clusters, clusterOf, merge } from './clusters.ts'
import type { Mention } from './mention.ts'

/** Nouns of which one has several: "her brother" may be another brother the next time. */
const SEVERAL = new Set(
  'brother sister son daughter child friend colleague cousin uncle aunt member supporter work hand eye book part word number result'.split(
    ' ',
  ),
)

/**
 * Last sieve: what belongs to the same one by the same noun is the same: "his wife" and "Vell's wife", "Orvel's mayor" and
 * "the mayor of Orvel".
 */
export function linkOwned(clusters: Clusters): void {
  const first = new Map<string, number>()
  for (const [index, mention] of clusters.mentions.entries()) {
    const key = keyOf(clusters, mention)
    if (key === undefined) continue
    const before = first.get(key)
    if (before === undefined) first.set(key, index)
    else if (!isInside(clusters, before, mention)) merge(clusters, before, index)
  }
}

function keyOf(clusters: Clusters, mention: Mention): string | undefined {
  const { owner, isPlural, nouns, determiner, modifiers } = mention
  const [noun = ''] = nouns
  const owning = owner === undefined ? undefined : clusters.byHead.get(owner)
  if (owning === undefined || determiner === 'other' || (SEVERAL.has(noun) && !isPlural)) return undefined
  const { form, determiner: owners } = clusters.mentions[owning] ?? mention
  if (form === 'description' && owners === 'other') return undefined
  const own = [...modifiers].filter(word => !isOwner(clusters, owning, word)).toSorted()
  return [clusterOf(clusters, owning), isPlural, noun, ...own].join(' ')
}

/** The owner is among the modifiers too: it must not tell "Orvel's mayor" from "its mayor". */
function isOwner(clusters: Clusters, owning: number, word: string): boolean {
  const mention = clusters.mentions[owning]
  return mention !== undefined && (mention.nouns.includes(word) || mention.name?.parts.includes(word) === true)
}

function isInside(clusters: Clusters, before: number, mention: Mention): boolean {
  return (clusters.mentions[before]?.tokens[1] ?? 0) > mention.tokens[0]
}
