import { tokenAt } from '../../language/analyse.ts'
import { headOf, relationOf } from '../../language/trees/tree.ts'
import type { Span } from '../../text/span.ts'
import type { Attribution } from './attribution.ts'
import { at, spanOfTokens, type View } from './view.ts'

/** "denied that … and promised …": what one cue says ends where the next begins that hangs beside it in the tree and has the same source. Linear. */
export function withoutCoordinated(view: View, attributions: readonly Attribution[]): Attribution[] {
  const byCue = new Map(attributions.flatMap(one => (one.cue ? [[one.cue.tokens[0], one] as const] : [])))
  const cuts = new Map<Attribution, number>()
  for (const other of attributions) {
    const outer = other.cue && beside(view, other.cue.tokens[0], byCue)
    if (!outer || !other.cue || !isSameSource(outer, other)) continue
    cuts.set(outer, Math.min(cuts.get(outer) ?? Number.POSITIVE_INFINITY, other.cue.words[0]))
  }
  return attributions.map(one => {
    const cut = cuts.get(one)
    return cut === undefined ? one : endingBefore(view, one, cut)
  })
}

/** The attribution whose cue a coordination hangs this one's on. */
function beside(view: View, cue: number, byCue: ReadonlyMap<number, Attribution>): Attribution | undefined {
  for (let i = cue, steps = 0; i >= 0 && steps < 6 && relationOf(view.tree, i) === 'conj'; steps++) {
    i = headOf(view.tree, i)
    const found = byCue.get(i)
    if (found) return found
  }
  return undefined
}

/** One of the two may have the source of the other without naming it again. */
function isSameSource({ source: a }: Attribution, { source: b }: Attribution): boolean {
  return a !== undefined && b !== undefined && a.tokens[0] === b.tokens[0]
}

function endingBefore(view: View, attribution: Attribution, cue: number): Attribution {
  const spans = attribution.content.spans.flatMap((span): Span[] => {
    const [from, to] = [tokenAt(view.analysis, span[0]), tokenAt(view.analysis, span[1] - 1) + 1]
    if (to <= cue || from > cue) return to <= cue ? [span] : []
    let end = cue
    while (end > from && /^(?:,|and|but|or|then|also)$/.test(at(view, end - 1))) end--
    return end > from ? [spanOfTokens(view, [from, end])] : []
  })
  return spans.length > 0 ? { ...attribution, content: { ...attribution.content, spans } } : attribution
}
