import { tokenAt } from '../../../language/analyse.ts'
import { anyContains, bySpan, type Span, type Spans } from '../../../text/span.ts'
import type { Attribution } from '../attribution.ts'
import { spanOfTokens, type View } from '../view.ts'

/** A quotation that no statement has, and one of which a statement has less than half. */
export const NOBODY = -1
export const PARTLY = -2

/** What is attributed so far, and by which statement each outermost quotation is said. Both grow as quotations find their speakers. */
export interface Said {
  readonly view: View
  readonly list: Attribution[]
  /** By quotation: index in the list, `NOBODY` or `PARTLY`. */
  readonly by: Int32Array
  /** Number of words by quotation. */
  readonly sizes: Int32Array
}

/** Lays attributions over the quotations of a text. */
export function saidIn(view: View, attributions: readonly Attribution[]): Said {
  const count = view.analysis.quotations.length
  const said: Said = { view, list: [], by: new Int32Array(count).fill(NOBODY), sizes: new Int32Array(count) }
  for (const quotation of view.quotation) if (quotation >= 0) said.sizes[quotation] = (said.sizes[quotation] ?? 0) + 1
  for (const attribution of attributions) add(said, attribution)
  return said
}

/** Adds a statement to what is attributed. */
export function add(said: Said, attribution: Attribution): void {
  const index = said.list.push(attribution) - 1
  const own = attribution.cue?.tokens ?? attribution.source?.tokens
  for (const [quotation, words] of wordsByQuotation(said.view, attribution.content.spans)) {
    // “They claim that the road is clear”: what is told inside a quotation does not say whose the quotation is.
    if (own && said.view.quotation[own[0]] === quotation) continue
    if (2 * words >= (said.sizes[quotation] ?? 0)) setOwner(said, quotation, index)
    else if (said.by[quotation] === NOBODY) said.by[quotation] = PARTLY
  }
}

/** Gives a quotation to a statement as another piece of what it says. */
export function join(said: Said, index: number, quotation: number): void {
  const attribution = said.list[index]
  const { start = 0, end = 0 } = said.view.analysis.quotations[quotation] ?? {}
  if (!attribution) return
  const spans = [...attribution.content.spans, [start, end] as const].sort(bySpan)
  said.list[index] = { ...attribution, content: { ...attribution.content, spans } }
  said.by[quotation] = index
}

/** Of two that say a quotation the outer one does: "X said Y called it “…”". */
function setOwner(said: Said, quotation: number, index: number): void {
  const before = said.list[said.by[quotation] ?? NOBODY]
  const own = said.list[index]
  if (before && !(own && isWithin(said.view, before, own))) return
  said.by[quotation] = index
}

/** True where the words that attribute one stand in what the other says. */
export function isWithin(view: View, inner: Attribution, outer: Attribution): boolean {
  const words = inner.cue?.tokens ?? inner.source?.tokens
  return words !== undefined && anyContains(outer.content.spans, spanOfTokens(view, words))
}

function wordsByQuotation(view: View, spans: Spans): Map<number, number> {
  const words = new Map<number, number>()
  for (const span of spans) {
    const [from, to] = tokensOf(view, span)
    for (let i = from; i < to; i++) {
      const quotation = view.quotation[i] ?? -1
      if (quotation >= 0) words.set(quotation, (words.get(quotation) ?? 0) + 1)
    }
  }
  return words
}

/** The tokens under a span. */
export function tokensOf({ analysis }: View, [start, end]: Span): Span {
  return [tokenAt(analysis, start), tokenAt(analysis, Math.max(start, end - 1)) + 1]
}
