import type { Sentence } from '../analysis.ts'
import { type Clusters, merge } from './clusters.ts'
import type { Mention } from './mention.ts'

/**
 * Fourth sieve: "I" and "my" in a quotation are its speaker. Outside of quotations, and for "we", those of one
 * quotation or one paragraph are one.
 */
export function linkSpeakers(
  clusters: Clusters,
  sentences: readonly Sentence[],
  speakers: readonly (number | undefined)[],
): void {
  const voices = new Map<string, number>()
  for (const [index, mention] of clusters.mentions.entries()) {
    if (mention.pronoun?.person !== 1) continue
    const speaker = mention.quotation < 0 ? undefined : speakers[mention.quotation]
    const spoken = speaker === undefined ? undefined : clusters.byHead.get(speaker)
    if (mention.pronoun.number === 'one' && spoken !== undefined && spoken !== index) merge(clusters, spoken, index)
    const voice = voiceOf(mention, sentences, spoken)
    const before = voices.get(voice)
    if (before !== undefined) merge(clusters, before, index)
    voices.set(voice, index)
  }
}

/** Whose "I" or "we" it is: a speaker's, a quotation's, a paragraph's. */
function voiceOf(
  { pronoun, quotation, sentence }: Mention,
  sentences: readonly Sentence[],
  spoken: number | undefined,
): string {
  const number = pronoun?.number ?? 'one'
  if (spoken !== undefined) return `${number} speaker ${spoken}`
  return quotation >= 0
    ? `${number} quotation ${quotation}`
    : `${number} paragraph ${sentences[sentence]?.paragraph ?? -1}`
}
