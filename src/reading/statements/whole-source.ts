import { tokenAt } from '../../language/analyse.ts'
import type { Span } from '../../text/span.ts'
import type { Attribution } from './attribution.ts'
import type { Source } from './source.ts'
import { at, spanOfTokens, type View } from './view.ts'

/**
 * "The bridge is shut, the head of the region, Ivo Brandt, announced": where the network takes the name alone and leaves what describes it to what is
 * said, the source is the whole phrase that the rules find at the same cue, and the content ends before it.
 */
export function withWholeSources(
  view: View,
  learned: readonly Attribution[],
  byRule: readonly Attribution[],
): Attribution[] {
  const byCue = new Map(byRule.flatMap(one => (one.cue ? [[one.cue.tokens[0], one] as const] : [])))
  return learned.map(one => {
    const whole = one.cue && byCue.get(one.cue.tokens[0])?.source
    if (!whole || !one.source || !isWider(wordsOf(whole), wordsOf(one.source))) return one
    const spans = one.content.spans.flatMap(span => before(view, span, wordsOf(whole)))
    const isCut = spans.some((span, i) => span[1] !== one.content.spans[i]?.[1])
    return isCut ? { ...one, source: whole, content: { ...one.content, spans } } : one
  })
}

const wordsOf = ({ words, tokens }: Source): Span => words ?? tokens

function isWider([a, b]: Span, [c, d]: Span): boolean {
  return a <= c && d <= b && b - a > d - c
}

/** A content span without the words of the source and the comma before them. */
function before(view: View, span: Span, [first, end]: Span): Span[] {
  const [from, to] = [tokenAt(view.analysis, span[0]), tokenAt(view.analysis, span[1] - 1) + 1]
  if (first >= to || end <= from) return [span]
  const last = at(view, first - 1) === ',' && view.quotation[first - 1] === -1 ? first - 1 : first
  return last > from ? [spanOfTokens(view, [from, last])] : []
}
