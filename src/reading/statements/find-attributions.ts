import { tokenAt } from '../../language/analyse.ts'
import type { Span } from '../../text/span.ts'
import type { Attribution } from './attribution.ts'
import { attributionsByRule } from './attributions-by-rule.ts'
import { beforeSemicolons } from './before-semicolon.ts'
import { withoutClock } from './clock-heading.ts'
import { withoutCoordinated } from './coordinated-content.ts'
import { withDeniedSayings } from './denied-saying.ts'
import { insideHosts } from './inside-host.ts'
import type { AttributionReader } from './learned/attribution-reader.ts'
import { isListed } from './learned/cue-of.ts'
import { learnedAttribution } from './learned/learned-attributions.ts'
import { withParticipleSources } from './participle-source.ts'
import { isReportersQuestion } from './reporters-question.ts'
import { withoutSettled } from './settled-by-rule.ts'
import { uncuedQuotations } from './uncued/uncued-quotations.ts'
import type { View } from './view.ts'
import { withWholeSources } from './whole-source.ts'

/** How sure the network must be of a cue; and of one of thought or attitude that the rules find, for that to stand outside of all that it found. */
const SURE = 0.5
const PLAUSIBLE = 0.1

/** How sure it must be of a cue that the lexicon does not know: on documents not learned from, one in two is none even so. */
const UNLISTED = 0.75

/**
 * What the network finds, and what the rules find beside it: inside of what was said, where the network's corpus has nothing marked, where it is a
 * word of saying, and where the network thinks it at least plausible. By rules alone where nothing was learned.
 */
export function findAttributions(view: View, learned: AttributionReader | undefined): readonly Attribution[] {
  const asserted = ({ cue }: Attribution) => !cue || !isReportersQuestion(view, cue)
  const byRule = view.analysis.sentences.flatMap(sentence => attributionsByRule(view, sentence)).filter(asserted)
  const { states } = view.analysis
  if (!learned || !states) return uncuedQuotations(view, byRule)
  const { cues, scores } = learned.read({ ...view, states }, SURE)
  const sure = apart(
    cues.flatMap(cue => learnedAttribution(view, cue) ?? []).filter(one => isSure(one) && asserted(one)),
  )
  const found = withWholeSources(view, withDeniedSayings(view, withoutSettled(view, sure, byRule)), byRule)
  const cued = marked(
    view,
    found.flatMap(({ cue }) => (cue ? [cue.words] : [])),
  )
  const told = marked(
    view,
    found.flatMap(({ content }) => content.spans.map(span => tokensOf(view, span))),
  )
  const rest = byRule.filter(one => {
    const { cue, content, settles } = one
    const isKept =
      !cue ||
      settles !== undefined ||
      (!isMarked(cued, cue.tokens) &&
        (isMarked(told, cue.tokens) ||
          cue.cue.kind === 'speech' ||
          isThat(view, one) ||
          likeliest(scores, cue.tokens) >= PLAUSIBLE))
    if (isKept) for (const span of content.spans) told.fill(1, ...tokensOf(view, span))
    return isKept
  })
  const together = [...found, ...insideHosts(view, rest, found)]
  return MENDS.reduce<readonly Attribution[]>((attributions, mend) => mend(view, attributions), together)
}

/** What is mended where all attributions of a text are known, in this order. */
const MENDS: readonly ((view: View, attributions: readonly Attribution[]) => Attribution[])[] = [
  withParticipleSources,
  withoutCoordinated,
  beforeSemicolons,
  withoutClock,
  uncuedQuotations,
]

function tokensOf({ analysis }: View, [start, end]: Span): Span {
  return [tokenAt(analysis, start), tokenAt(analysis, end - 1) + 1]
}

/** Tokens that stand in one of these ranges. */
function marked({ tokens }: View, ranges: readonly Span[]): Uint8Array {
  const marks = new Uint8Array(tokens.length)
  for (const [from, to] of ranges) marks.fill(1, from, to)
  return marks
}

function isMarked(marks: Uint8Array, [from, to]: Span): boolean {
  return marks.subarray(from, to).includes(1)
}

/** "Kyiv suspects that …": an actor, and what is thought opens with "that". */
function isThat({ tokens }: View, { source, cue, content }: Attribution): boolean {
  const first = tokens[cue?.tokens[1] ?? -1]
  return (
    source?.mention !== undefined &&
    cue?.cue.pos === 'verb' &&
    first?.lower === 'that' &&
    first.start === content.spans[0]?.[0]
  )
}

function isSure({ cue, score = 0 }: Attribution): boolean {
  return score >= (cue && isListed(cue.cue) ? SURE : UNLISTED)
}

/** What shares a run of words with another cannot be said by both: the surer stands. */
function apart(found: readonly Attribution[]): Attribution[] {
  const taken = new Set<string>()
  return found
    .toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0))
    .filter(({ content }) => {
      const keys = content.spans.map(span => span.join())
      const isFree = keys.every(key => !taken.has(key))
      if (isFree) for (const key of keys) taken.add(key)
      return isFree
    })
}

function likeliest(scores: Float32Array, [from, to]: Span): number {
  let most = 0
  for (let i = from; i < to; i++) most = Math.max(most, scores[i] ?? 0)
  return most
}
