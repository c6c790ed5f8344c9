import { overlap, type Span } from '../../text/span.ts'
import type { Attribution } from './attribution.ts'
import { attributionsByRule } from './attributions-by-rule.ts'
import type { AttributionReader } from './learned/attribution-reader.ts'
import { isListed } from './learned/cue-of.ts'
import { learnedAttribution } from './learned/learned-attributions.ts'
import { spanOfTokens, type View } from './view.ts'

/** How sure the network must be of a cue; and how little it may believe in one that the rules find, for that to stand outside of all that it found. */
const SURE = 0.5
const PLAUSIBLE = 0.15

/** How sure it must be of a cue that the lexicon does not know: on documents not learned from, one in two is none even so. */
const UNLISTED = 0.75

/**
 * What the network finds, and what the rules find beside it: inside of what was said, where the network's corpus has nothing marked, and where the
 * network thinks it at least plausible. By rules alone where nothing was learned.
 */
export function findAttributions(view: View, learned: AttributionReader | undefined): Attribution[] {
  const byRule = view.analysis.sentences.flatMap(sentence => attributionsByRule(view, sentence))
  const { states } = view.analysis
  if (!learned || !states) return byRule
  const { cues, scores } = learned.read({ ...view, states }, SURE)
  const found = apart(cues.flatMap(cue => learnedAttribution(view, cue) ?? []).filter(isSure))
  const taken = found.flatMap(({ cue }) => (cue ? [cue.words] : []))
  const contents = found.flatMap(({ content }) => content.spans)
  const rest = byRule.filter(({ cue }) => {
    if (!cue) return true
    if (taken.some(words => overlap(words, cue.tokens))) return false
    const span = spanOfTokens(view, cue.tokens)
    return contents.some(other => overlap(other, span)) || likeliest(scores, cue.tokens) >= PLAUSIBLE
  })
  return [...found, ...rest]
}

function isSure({ cue, score = 0 }: Attribution): boolean {
  return score >= (cue && isListed(cue.cue) ? SURE : UNLISTED)
}

/** What shares a run of words with another cannot be said by both: the surer stands. */
function apart(found: readonly Attribution[]): Attribution[] {
  const kept: Attribution[] = []
  for (const attribution of found.toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0)))
    if (!kept.some(other => isSame(other.content.spans, attribution.content.spans))) kept.push(attribution)
  return kept
}

function isSame(a: readonly Span[], b: readonly Span[]): boolean {
  return a.some(one => b.some(two => one[0] === two[0] && one[1] === two[1]))
}

function likeliest(scores: Float32Array, [from, to]: Span): number {
  let most = 0
  for (let i = from; i < to; i++) most = Math.max(most, scores[i] ?? 0)
  return most
}
