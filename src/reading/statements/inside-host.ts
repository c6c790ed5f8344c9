import type { Span } from '../../text/span.ts'
import type { Attribution } from './attribution.ts'
import { spanOfTokens, type View } from './view.ts'

/**
 * "Orvel regrets the raid, | the aide said, | and …": what one says inside of what another says ends where the piece does in which its cue stands.
 * `inner` are looked at, `hosts` hold them.
 */
export function insideHosts(view: View, inner: readonly Attribution[], hosts: readonly Attribution[]): Attribution[] {
  const pieces = hosts.flatMap(({ content }) => (content.spans.length > 0 ? content.spans : []))
  return inner.map(attribution => {
    const cue = attribution.cue && spanOfTokens(view, attribution.cue.words)
    const piece = cue && smallest(pieces.filter(span => span[0] <= cue[0] && cue[1] <= span[1]))
    return cue && piece ? endingWith(attribution, cue, piece) : attribution
  })
}

function smallest(spans: readonly Span[]): Span | undefined {
  return spans.toSorted((a, b) => a[1] - a[0] - (b[1] - b[0]))[0]
}

/** What stands behind the cue and runs over the end of the piece is cut there. */
function endingWith(attribution: Attribution, cue: Span, piece: Span): Attribution {
  const { content } = attribution
  const isOver = content.spans.some(([start, end]) => start >= cue[1] && start < piece[1] && end > piece[1])
  if (!isOver) return attribution
  const spans = content.spans.flatMap(([start, end]): Span[] =>
    start < piece[1] ? [[start, Math.min(end, Math.max(piece[1], start + 1))]] : [],
  )
  return { ...attribution, content: { ...content, spans } }
}
