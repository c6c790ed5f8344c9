import { tokenAt } from '../../language/analyse.ts'
import type { Span } from '../../text/span.ts'
import type { Attribution } from './attribution.ts'
import { at, spanOfTokens, type View } from './view.ts'

/** "14:05 - The army says …": the hour that heads an entry of a live blog is nobody's, and nobody. */
export function withoutClock(view: View, attributions: readonly Attribution[]): Attribution[] {
  return attributions.map(one => {
    const { source, content } = one
    const opening = source && behindClock(view, source.words ?? source.tokens)
    const first = content.spans[0]
    const from = first && tokenAt(view.analysis, first[0])
    const start =
      from === undefined ? undefined : behindClock(view, [from, tokenAt(view.analysis, (first?.[1] ?? 1) - 1) + 1])
    if (opening === undefined && start === undefined) return one
    return {
      ...one,
      ...(source && opening !== undefined ? { source: { ...source, ...later(source, opening) } } : {}),
      ...(first && start !== undefined
        ? {
            content: {
              ...content,
              spans: [[spanOfTokens(view, [start, start + 1])[0], first[1]], ...content.spans.slice(1)],
            },
          }
        : {}),
    }
  })
}

function later({ tokens, words }: NonNullable<Attribution['source']>, from: number): { tokens: Span; words?: Span } {
  const cut = ([start, end]: Span): Span => [Math.max(start, from), end]
  return { tokens: cut(tokens), ...(words ? { words: cut(words) } : {}) }
}

/** The token behind "14:05 -" at the head of a sentence and of a range, if more follows. */
function behindClock(view: View, [from, to]: Span): number | undefined {
  const sentence = view.analysis.sentences[view.tree.sentences[from] ?? -1]
  if (sentence?.tokens[0] !== from || !/^\d{1,2}[:.]\d\d$/.test(at(view, from))) return undefined
  let next = from + 1
  while (/^(?:a\.?m\.?|p\.?m\.?|gmt|utc|et|[-–—:|])$/.test(at(view, next))) next++
  return next < to && (next > from + 1 || /^\p{Lu}/u.test(view.tokens[next]?.text ?? '')) ? next : undefined
}
