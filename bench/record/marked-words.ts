import type { Span } from '../../src/text/span.ts'

/** Where marked words are: `"a missile [hit] the market"` is the span of "hit" in a text in which the whole stands once. Throws where it does not. */
export function spanOfMarked(text: string, marked: string): Span {
  const open = marked.indexOf('[')
  const close = marked.indexOf(']')
  const words = marked.replace('[', '').replace(']', '')
  const at = text.indexOf(words)
  if (open < 0 || close < open) throw new Error(`No word is marked: ${marked}`)
  if (at < 0) throw new Error(`These words do not stand in the report: ${marked}`)
  if (text.indexOf(words, at + 1) >= 0) throw new Error(`These words stand in the report more than once: ${marked}`)
  return [at + open, at + close - 1]
}

/** Whether two half-open ranges share a character. */
export function overlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1]
}
