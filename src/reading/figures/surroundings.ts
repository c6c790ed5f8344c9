import { type Analysis, tokenAt } from '../../language/analyse.ts'
import type { Event } from '../../record/event.ts'
import type { Mention } from '../../record/mention.ts'
import type { Place } from '../../record/place.ts'
import type { Statement } from '../../record/statement.ts'
import type { Time } from '../../record/time.ts'
import { overlap, type Span, type Spans } from '../../text/span.ts'

/** The other parts of the reading that touch one sentence. */
export interface Surroundings {
  readonly analysis: Analysis
  readonly sentence: Span
  readonly mentions: readonly Mention[]
  readonly places: readonly Place[]
  readonly times: readonly Time[]
  readonly statements: readonly Statement[]
  readonly events: readonly Event[]
}

/** Index of the word of a part that hangs on a word outside of it. */
export function headOfSpans({ tokens, ...rest }: Analysis, [span]: Spans): number | undefined {
  if (!span) return undefined
  const first = tokenAt({ tokens, ...rest }, span[0])
  for (let at = first; (tokens[at]?.start ?? Infinity) < span[1]; at++) {
    const head = tokens[at]?.head
    if (head === undefined || !isIn(span, tokens[head])) return at
  }
  return first
}

function isIn(span: Span, word: { readonly start: number; readonly end: number } | undefined): boolean {
  return word !== undefined && overlap(span, [word.start, word.end])
}
