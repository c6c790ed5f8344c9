import type { Time } from '../../../record/time.ts'
import type { Span } from '../../../text/span.ts'
import { at, type View } from '../view.ts'

/** A time with the words that lead to it: "late on Friday". */
export interface FoundTime {
  readonly time: Time
  readonly tokens: Span
}

/** The time that begins at a token, with "on", "in", "late" before it; none where the words go on as another's: "Friday's raid", "Friday prayers". */
export function timeFrom(view: View, from: number, end: number): FoundTime | undefined {
  let lead = 0
  while (lead < 3 && !view.timeAt.has(from + lead) && isTimeLead(view, from + lead)) lead++
  const hit = view.timeAt.get(from + lead)
  if (!hit || hit.tokens[0] !== from + lead || hit.tokens[1] > end) return undefined
  if (!/^(?:DATE|TIME)$/.test(hit.time.type) || isOfNoun(view, hit.tokens)) return undefined
  return { time: hit.time, tokens: [from, hit.tokens[1]] }
}

/** "on", "in", "late", "earlier": they depend on the time that follows, or qualify it. */
export function isTimeLead(view: View, index: number): boolean {
  return /^(?:on|in|late|early|at|earlier|later|back|during)$/.test(at(view, index))
}

/** "Friday's raid", "Friday prayers": the noun that has it comes behind it. */
function isOfNoun(view: View, [from, to]: Span): boolean {
  if (view.tokens[to]?.xpos === 'POS') return true
  return view.tokens
    .slice(from, to)
    .some(
      ({ head, deprel }) =>
        head !== undefined && head >= to && head < to + 4 && /^(?:compound|amod|nmod:poss)$/.test(deprel),
    )
}
