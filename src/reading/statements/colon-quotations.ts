import type { Sentence } from '../../language/analyse.ts'
import { overlap, type Span, type Spans } from '../../text/span.ts'
import type { Attribution } from './attribution.ts'
import { at, spanOfTokens, type View } from './view.ts'

/**
 * `Vell: “We stay.”`: an actor, a colon and a quotation of some length make a statement without a cue; in a headline
 * ("Army chief: 41 settlements taken") the clause needs no marks.
 */
export function findColonQuotations(view: View, sentence: Sentence, taken: Spans): Attribution[] {
  const [from, to] = sentence.tokens
  for (let i = from + 1; i + 1 < to && i < from + 14; i++) {
    if (at(view, i) !== ':' || view.quotation[i] !== -1) continue
    const mention = view.actorAt.get(i - 1)
    const said = quotationAfter(view, i) ?? (isHeadline(view, sentence) ? spanOfTokens(view, [i + 1, to]) : undefined)
    if (!said || !mention || said[1] - said[0] < 16) continue
    if (mention.spans.at(-1)?.[1] !== view.tokens[i - 1]?.end) continue
    if (taken.some(span => overlap(span, said))) continue
    const start = mention.spans[0]?.[0] ?? 0
    let first = i - 1
    while (first > from && (view.tokens[first]?.start ?? 0) > start) first--
    return [
      {
        source: { tokens: [first, i], mention, side: 'before' },
        cue: undefined,
        content: {
          spans: [said],
          adjuncts: { time: undefined, channel: undefined, relays: [], next: i },
          rule: 'colon-quotation',
        },
      },
    ]
  }
  return []
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
