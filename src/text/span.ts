/** Half-open range `[start, end)` of UTF-16 offsets into one report's text, so that `text.slice(start, end)` is the evidence. */
export type Span = readonly [start: number, end: number]

/** The ranges of one thing whose words stand apart; in order, disjoint. */
export type Spans = readonly Span[]

/** The words under a span. */
export function wordsAt(text: string, [start, end]: Span): string {
  return text.slice(start, end)
}

/** The words under several spans, with ` … ` where the text has been left out between them. */
export function quoteOf(text: string, spans: Spans): string {
  return spans.map(span => wordsAt(text, span)).join(' … ')
}

/** True when the two ranges share at least one character. */
export function overlap([a, b]: Span, [c, d]: Span): boolean {
  return a < d && c < b
}

/** True when `inner` lies wholly in `outer`. */
export function contains([a, b]: Span, [c, d]: Span): boolean {
  return a <= c && d <= b
}

/** True when some range of `outer` holds the whole of `inner`. */
export function anyContains(outer: Spans, inner: Span): boolean {
  return outer.some(span => contains(span, inner))
}

/** The smallest single range that covers all given ones; `undefined` for none. */
export function hull(spans: Spans): Span | undefined {
  if (spans.length === 0) return undefined
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))]
}

/** The same range without white space at its ends. */
export function trimmed(text: string, [start, end]: Span): Span {
  let from = start
  let to = end
  while (from < to && /\s/.test(text.charAt(from))) from++
  while (to > from && /\s/.test(text.charAt(to - 1))) to--
  return [from, to]
}

/** Sorts by start, then by length with the longer first. */
export function bySpan(a: Span, b: Span): number {
  return a[0] - b[0] || b[1] - a[1]
}
