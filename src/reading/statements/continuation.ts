import { sentenceAt, tokenAt } from '../../language/analyse.ts'
import type { Quotation } from '../../language/quotations.ts'
import type { Span, Spans } from '../../text/span.ts'
import { cueVerbOf } from './lexicon/cues.ts'
import { at, type View } from './view.ts'

/** “A,” said X, “B.”: the quotation of the same sentence that goes on. What goes on in sentences of its own is found when all who speak are known. */
export function withContinuation(view: View, spans: Spans, from: number): Spans {
  let next = from
  while (/^[,.:]$/.test(at(view, next)) && view.quotation[next] === -1) next++
  const quotation = view.analysis.quotations[view.quotation[next] ?? -1]
  if (!quotation || view.tokens[next]?.start !== quotation.start || isAttributed(view, quotation)) return spans
  return sentenceAt(view.analysis, quotation.start)?.start === quotation.start
    ? spans
    : [...spans, [quotation.start, quotation.end]]
}

/** A quotation that ends in a comma, or before a name and a verb of saying, has a source of its own: “…” she said. */
function isAttributed(view: View, quotation: Quotation): boolean {
  const { analysis } = view
  if (/,(?:["”]|'')$/.test(analysis.text.slice(quotation.end - 3, quotation.end))) return true
  const next = tokenAt(analysis, quotation.end)
  if (sentenceAt(analysis, view.tokens[next]?.start ?? 0) !== sentenceAt(analysis, quotation.end - 1)) return false
  for (let i = next; i < next + 5; i++) {
    const word = view.tokens[i]
    if (word?.upos === 'VERB' && /^VB[DPZ]$/.test(word.xpos)) return cueVerbOf(word) !== undefined
    if (!/^(?:PROPN|PRON|DET|NOUN|ADJ)$/.test(word?.upos ?? '')) return false
  }
  return false
}

/** A quotation that the end of a span cuts through belongs to it whole. */
export function withWholeQuotation(view: View, span: Span, end: number): Span {
  const quotation = view.analysis.quotations[view.quotation[end - 1] ?? -1]
  return quotation && quotation.end > span[1] ? [span[0], quotation.end] : span
}
