import { type Analysis, sentenceAt, tokenAt } from '../../language/analyse.ts'
import type { Mention } from '../../record/mention.ts'

/**
 * "The ministry withdrew its troops", "Officials feared for their soldiers": what has no side of its own takes that of the
 * nearest actor or country before it in the sentence. `mentions` in text order, toponyms among them.
 */
export function withPossessiveSides(mentions: readonly Mention[], analysis: Analysis): Mention[] {
  const result: Mention[] = []
  for (const mention of mentions)
    result.push(mention.side || mention.kind === 'place' ? mention : owned(mention, result, analysis))
  return result
}

const POSSESSIVE = /^(?:its|their|his|her)$/

function owned(mention: Mention, before: readonly Mention[], analysis: Analysis): Mention {
  const start = mention.spans[0]?.[0] ?? 0
  const possessive = analysis.tokens[tokenAt(analysis, start) - 1]
  if (!possessive || !POSSESSIVE.test(possessive.lower)) return mention
  const sentence = sentenceAt(analysis, start)
  for (let i = before.length - 1; i >= 0 && i > before.length - 12; i--) {
    const owner = before[i]
    if (!owner || (owner.spans[0]?.[0] ?? 0) < (sentence?.start ?? 0)) break
    if (!owner.side) continue
    const spans = [[possessive.start, possessive.end] as const, ...owner.side.spans]
    return { ...mention, side: { value: owner.side.value, basis: 'implied', spans, rule: 'actors/side-possessive' } }
  }
  return mention
}
