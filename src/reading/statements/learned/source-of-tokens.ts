import { childrenOf, headOf } from '../../../language/trees/tree.ts'
import type { Mention } from '../../../record/mention.ts'
import type { Span } from '../../../text/span.ts'
import { endOfName } from '../phrase.ts'
import type { Source } from '../source.ts'
import type { View } from '../view.ts'

/** The source of these words: the actor that their head is part of, or the name beside it. */
export function sourceOfTokens(view: View, tokens: Span, cue: number): Source {
  const whole: Span = [tokens[0], withSurname(view, tokens[1], cue)]
  const head = headIn(view, whole)
  return { tokens: whole, mention: actorOf(view, whole, head), side: tokens[0] < cue ? 'before' : 'after' }
}

/** "Aid chief Noor | Haddad warned": a name that the network cut through, up to the cue. */
function withSurname(view: View, to: number, cue: number): number {
  const end = endOfName(view, to)
  return to <= cue ? Math.min(end, cue) : to
}

/** The first word of the range that hangs on one outside it. */
function headIn(view: View, [from, to]: Span): number {
  for (let i = from; i < to; i++) {
    const head = headOf(view.tree, i)
    if ((head < from || head >= to) && !/^(?:PUNCT|ADP|DET)$/.test(view.tokens[i]?.upos ?? '')) return i
  }
  return to - 1
}

function actorOf(view: View, [from, to]: Span, head: number): Mention | undefined {
  const own = view.actorAt.get(head)
  if (own) return own
  const [first, last] = view.nameAt.get(head)?.tokens ?? [head, head]
  for (let i = first; i < last; i++) if (view.actorAt.has(i)) return view.actorAt.get(i)
  const beside = childrenOf(view.tree, head).filter(child => child >= from && child < to)
  return beside
    .filter(child => /^(?:appos|flat)/.test(view.tokens[child]?.deprel ?? ''))
    .map(child => view.actorAt.get(child))
    .find(Boolean)
}
