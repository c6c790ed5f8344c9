import { tokenAt } from '../../language/analyse.ts'
import type { Spans } from '../../text/span.ts'
import type { Adjuncts } from './adjuncts.ts'
import { clauseEnd, tailOf } from './clause-end.ts'
import { canTake, hasQuotation } from './complement.ts'
import { withContinuation, withWholeQuotation } from './continuation.ts'
import type { FoundCue } from './find-cues.ts'
import { objectEnd } from './object-end.ts'
import { at, spanOfTokens, type View } from './view.ts'

/** What is said. `rule` names the pattern that gave it. */
export interface Content {
  readonly spans: Spans
  readonly rule: string
}

/** What follows the cue: "that …", a clause, a quotation, "to …". */
export function contentBehind(
  view: View,
  found: FoundCue,
  { adjuncts, end }: { adjuncts: Adjuncts; end: number },
): Content | undefined {
  let from = adjuncts.next
  while (/^[,:]$/.test(at(view, from)) && view.quotation[from] === -1) from++
  if (at(view, from - 1) === ':' && from >= end) return introduced(view, from)
  const last = clauseEnd(view, found.tokens[0], { from, end })
  const plain = isPlain(view, from, last) ? beforeAside(view, from, last) : last
  const tail = tailOf(
    view,
    from,
    isObject(view, found, from, last) ? objectEnd(view, found.tokens[0], { from, end: plain }) : plain,
  )
  if (!canTake(view, found, [from, tail.end])) return undefined
  const span = withWholeQuotation(view, spanOfTokens(view, [from, tail.end]), tail.end)
  return {
    // What goes on in quotation marks behind the reporter's words has a source of its own.
    spans: hasQuotation(view, [from, tail.end])
      ? withContinuation(view, [span], tokenAt(view.analysis, span[1]))
      : [span],
    rule: 'clause-after-cue',
  }
}

/** "to …" or an object: no clause of its own, and no quotation. */
function isPlain(view: View, from: number, end: number): boolean {
  return (
    !/^(?:that|whether|how|if|what|why|where|when|who)$/.test(at(view, from)) &&
    !hasQuotation(view, [from, end]) &&
    !isOwnClause(view, from, end)
  )
}

/** "ordered the army to leave the town, | the only one that it holds": what the reporter says of a name in an order or a wish is not in it. */
function beforeAside(view: View, from: number, end: number): number {
  for (let i = from + 1; i + 2 < end; i++) {
    if (at(view, i) !== ',') continue
    if (/^(?:which|who|whose|where)$/.test(at(view, i + 1))) return i
    const isApposition = view.tokens.slice(i + 1, i + 7).some(({ deprel, head = -1 }) => deprel === 'appos' && head < i)
    if (isApposition && view.tokens[i + 1]?.upos === 'DET') return i
  }
  return end
}

/** A noun phrase without a clause or a quotation in it. */
function isObject(view: View, { cue }: FoundCue, from: number, end: number): boolean {
  const opening = at(view, from)
  return (
    !/^(?:that|to|whether|how|if|what|why)$/.test(opening) &&
    cue.takes.some(takes => /^(?:any|thing|quote|about|of|for|on|against)$/.test(takes)) &&
    !hasQuotation(view, [from, end]) &&
    !isOwnClause(view, from, end)
  )
}

/** A finite verb whose subject stands among these words, before a comma: what is said is a clause. */
function isOwnClause(view: View, from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const { deprel = '', head = -1 } = view.tokens[i] ?? {}
    if (
      /^nsubj/.test(deprel) &&
      head >= from &&
      head < end &&
      /^(?:ccomp|xcomp|parataxis|root)$/.test(view.tokens[head]?.deprel ?? '')
    )
      return true
  }
  return false
}

/** "In a speech he declared:" and the quotation that is the next paragraph. */
function introduced(view: View, from: number): Content | undefined {
  const quotation = view.analysis.quotations[view.quotation[from] ?? -1]
  if (!quotation || quotation.start !== view.tokens[from]?.start) return undefined
  const spans: Spans = [[quotation.start, quotation.end]]
  return {
    spans: withContinuation(view, spans, tokenAt(view.analysis, quotation.end)),
    rule: 'quotation-behind-colon',
  }
}
