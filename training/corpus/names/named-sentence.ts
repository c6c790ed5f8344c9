import type { NameKind } from '../../../src/language/analysis.ts'
import type { NameSpan } from '../../../src/language/names/name-span.ts'

export type { NameSpan }

/** A sentence with its names: the outermost, apart and in order, and those that stand inside one of them. */
export interface NamedSentence {
  readonly id: string
  readonly document: string
  readonly forms: readonly string[]
  readonly names: readonly NameSpan[]
  readonly inner: readonly NameSpan[]
}

/** Spans sorted into outermost and inner. Of two that cross, and of two with the same words, the earlier in the list is kept. */
export function nested(spans: readonly NameSpan[]): Pick<NamedSentence, 'names' | 'inner'> {
  const byLength = [...spans].sort((a, b) => b.last - b.first - (a.last - a.first))
  const names: NameSpan[] = []
  const inner: NameSpan[] = []
  for (const span of byLength) {
    const rivals = names.filter(({ first, last }) => first <= span.last && span.first <= last)
    if (rivals.length === 0) names.push(span)
    else if (rivals.length === 1 && rivals.every(rival => holds(rival, span)) && apart(span, inner)) inner.push(span)
  }
  return { names: names.sort((a, b) => a.first - b.first), inner: inner.sort((a, b) => a.first - b.first) }
}

function holds(outer: NameSpan, span: NameSpan): boolean {
  return outer.first <= span.first && span.last <= outer.last && outer.last - outer.first > span.last - span.first
}

function apart(span: NameSpan, others: readonly NameSpan[]): boolean {
  return others.every(({ first, last }) => last < span.first || span.last < first)
}

/** Spans of a column of BIO tags; `kindOf` names the kind of a tag's type, `undefined` for a type that is no name. */
export function spansOfBio(tags: readonly string[], kindOf: (type: string) => NameKind | undefined): NameSpan[] {
  const spans: NameSpan[] = []
  for (let first = 0; first < tags.length; first++) {
    const type = tags[first]?.slice(2) ?? ''
    const kind = kindOf(type)
    if (kind === undefined) continue
    let last = first
    while (tags[last + 1] === `I-${type}`) last++
    spans.push({ first, last, kind })
    first = last
  }
  return spans
}
