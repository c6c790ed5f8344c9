import { overlap, type Span } from '../../text/span.ts'
import type { Attribution } from './attribution.ts'
import { at, spanOfTokens, type View } from './view.ts'

/** "Orvel claims that it has won; | the rebels say …": what is said before a semicolon ends there, where another source stands right behind it. */
export function beforeSemicolons(view: View, attributions: readonly Attribution[]): Attribution[] {
  const marks = attributions.flatMap(({ source }) => {
    const mark = (source?.tokens[0] ?? 0) - 1
    return mark > 0 && at(view, mark) === ';' && view.quotation[mark] === -1 ? [mark] : []
  })
  if (marks.length === 0) return [...attributions]
  const bySentence = Map.groupBy(marks, mark => view.tree.sentences[mark] ?? -1)
  return attributions.map(one => {
    const near = bySentence.get(view.tree.sentences[one.cue?.tokens[0] ?? -1] ?? -2) ?? []
    return near.reduce((cut, mark) => endingAt(cut, spanOfTokens(view, [mark, mark + 1])), one)
  })
}

function endingAt(one: Attribution, mark: Span): Attribution {
  const { content } = one
  if (!content.spans.some(span => overlap(span, mark)) || (content.spans[0]?.[0] ?? 0) > mark[0]) return one
  const spans = content.spans.flatMap(([start, end]): Span[] =>
    start >= mark[0] ? [] : [[start, Math.min(end, mark[0])]],
  )
  return { ...one, content: { ...content, spans } }
}
