import type { Span, Spans } from '../../src/text/span.ts'

/** A stretch of text under the same marks; `strong` is the number of the span that was asked for, from 0. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly strong?: number
  readonly soft: boolean
}

/** Cuts `[from, to)` so that each stretch is marked throughout or not at all. Together the stretches are the whole; linear in the cuts. */
export function stretchesOf(range: Span, strong: Spans, soft: Spans): readonly Stretch[] {
  const [from, to] = range
  const inside = (span: Span) => span[0] < to && span[1] > from && span[0] < span[1]
  const strongHere = strong.map((span, number) => ({ span, number })).filter(({ span }) => inside(span))
  const softHere = soft.filter(inside)
  const edges = [...strongHere.map(({ span }) => span), ...softHere].flat()
  const cuts = [...new Set([from, ...edges.filter(edge => edge > from && edge < to), to])].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? to
    const covers = ([a, b]: Span) => a <= start && end <= b
    const asked = strongHere.find(({ span }) => covers(span))
    return { start, end, ...(asked && { strong: asked.number }), soft: softHere.some(covers) }
  })
}

/** The paragraphs of a text: ranges between line breaks, blank ones left out. */
export function paragraphsOf(text: string): readonly Span[] {
  const found: Span[] = []
  for (const match of text.matchAll(/[^\n]+/g)) {
    if (match[0].trim() !== '') found.push([match.index, match.index + match[0].length])
  }
  return found
}
