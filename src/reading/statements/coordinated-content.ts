import { tokenAt } from '../../language/analyse.ts'
import { contains, type Span } from '../../text/span.ts'
import type { Attribution } from './attribution.ts'
import { at, spanOfTokens, type View } from './view.ts'

/** How many cues of one source are looked at behind each. */
const NEAR = 6

/**
 * "denied that … and promised …": what a source says by one cue ends where its next cue begins, for what stands inside would have a source of its own
 * there.
 */
export function withoutCoordinated(view: View, attributions: readonly Attribution[]): Attribution[] {
  const bySource = Map.groupBy(
    attributions.filter(({ source, cue }) => source && cue),
    ({ source }) => source?.tokens[0],
  )
  const cuts = new Map<Attribution, number>()
  for (const unsorted of bySource.values()) {
    const own = unsorted.toSorted((a, b) => startOf(a) - startOf(b))
    for (const [i, outer] of own.entries()) {
      const next = own.slice(i + 1, i + 1 + NEAR).find(other => standsIn(view, other, outer))
      if (next) cuts.set(outer, startOf(next))
    }
  }
  return attributions.map(one => {
    const cut = cuts.get(one)
    return cut === undefined ? one : endingBefore(view, one, cut)
  })
}

function startOf({ cue }: Attribution): number {
  return cue?.words[0] ?? 0
}

/** True where a cue stands in what is said by another whose source is its own, and that source does not. */
function standsIn(view: View, { source, cue }: Attribution, outer: Attribution): boolean {
  if (!source || !cue) return false
  const [who, how] = [spanOfTokens(view, source.tokens), spanOfTokens(view, cue.tokens)]
  return outer.content.spans.some(span => contains(span, how)) && !outer.content.spans.some(span => contains(span, who))
}

function endingBefore(view: View, attribution: Attribution, cue: number): Attribution {
  const spans = attribution.content.spans.flatMap((span): Span[] => {
    const [from, to] = [tokenAt(view.analysis, span[0]), tokenAt(view.analysis, span[1] - 1) + 1]
    if (to <= cue) return [span]
    let end = cue
    while (end > from && /^(?:,|and|but|or|then|also)$/.test(at(view, end - 1))) end--
    return end > from ? [spanOfTokens(view, [from, end])] : []
  })
  return spans.length > 0 ? { ...attribution, content: { ...attribution.content, spans } } : attribution
}
