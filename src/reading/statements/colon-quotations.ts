import { type Sentence, tokenAt } from '../../language/analyse.ts'
import { overlap, type Span, type Spans } from '../../text/span.ts'
import type { Attribution } from './attribution.ts'
import { withContinuation } from './continuation.ts'
import { phraseWithName } from './phrase.ts'
import type { Source } from './source.ts'
import { at, spanOfTokens, type View } from './view.ts'

/**
 * `Vell: “We stay.”`: an actor, a colon and a quotation of some length make a statement without a cue; in a headline
 * ("Army chief: 41 settlements taken") the clause needs no marks.
 */
export function findColonQuotations(view: View, sentence: Sentence, taken: Spans): Attribution[] {
  const [from, to] = sentence.tokens
  for (let i = from + 1; i + 1 < to && i < from + 24; i++) {
    if (at(view, i) !== ':' || view.quotation[i] !== -1) continue
    const said = quotationAfter(view, i) ?? (isHeadline(view, sentence) ? spanOfTokens(view, [i + 1, to]) : undefined)
    const source = sourceBefore(view, [from, i]) ?? (quotationAfter(view, i) ? subjectIn(view, [from, i]) : undefined)
    if (!said || !source || said[1] - said[0] < 16 || taken.some(span => overlap(span, said))) continue
    const adjuncts = { time: undefined, channel: undefined, relays: [], next: i }
    const spans = quotationAfter(view, i) ? withContinuation(view, [said], tokenAt(view.analysis, said[1])) : [said]
    return [{ source, cue: undefined, content: { spans, adjuncts, rule: 'colon-quotation' } }]
  }
  return []
}

/** The actor whose name ends right before the colon. */
function sourceBefore(view: View, [from, colon]: Span): Source | undefined {
  const mention = view.actorAt.get(colon - 1)
  if (!mention || mention.spans.at(-1)?.[1] !== view.tokens[colon - 1]?.end) return undefined
  const start = mention.spans[0]?.[0] ?? 0
  let first = colon - 1
  while (first > from && (view.tokens[first]?.start ?? 0) > start) first--
  return { tokens: [first, colon], mention, side: 'before' }
}

/** "The commander was in no mood to bargain: “…”": the subject of the clause before the colon, where it is a known actor. */
function subjectIn(view: View, [from, colon]: Span): Source | undefined {
  for (let i = from; i < colon; i++) {
    const { deprel = '', head = -1 } = view.tokens[i] ?? {}
    const mention = view.actorAt.get(i)
    if (!/^nsubj/.test(deprel) || head < i || head >= colon || !mention || view.quotation[i] !== -1) continue
    return { tokens: phraseWithName(view, i, [from, head]), mention, side: 'before' }
  }
  return undefined
}

function quotationAfter(view: View, colon: number): Span | undefined {
  const quotation = view.analysis.quotations[view.quotation[colon + 1] ?? -1]
  return quotation ? [quotation.start, quotation.end] : undefined
}

/** The first paragraph, one sentence without a final stop. */
function isHeadline(view: View, sentence: Sentence): boolean {
  return (
    sentence.paragraph === 0 &&
    !/^[.!?”"]$/.test(at(view, sentence.tokens[1] - 1)) &&
    sentence.end - sentence.start < 200
  )
}
