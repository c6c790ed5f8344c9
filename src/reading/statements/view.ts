import type { Analysis } from '../../language/analyse.ts'
import type { Token } from '../../language/tokens.ts'
import type { Mention } from '../../record/mention.ts'
import type { Time } from '../../record/time.ts'
import type { Span } from '../../text/span.ts'

/** A report's tokens with what stands at each: the quotation it is in, the actor that begins or ends there, the time. */
export interface View {
  readonly analysis: Analysis
  readonly tokens: readonly Token[]
  /** Index of the quotation a token is in, or -1. */
  readonly quotation: Int32Array
  /** Actor mentions by index of their last token, and of their first. */
  readonly endingAt: ReadonlyMap<number, Mention>
  readonly startingAt: ReadonlyMap<number, Mention>
  /** For a token inside a time expression the range of tokens it spans. */
  readonly timeAt: ReadonlyMap<number, { readonly time: Time; readonly tokens: Span }>
}

/** Lays mentions and times over the tokens. Actors only: a place says nothing. */
export function viewOf(analysis: Analysis, mentions: readonly Mention[], times: readonly Time[]): View {
  const { tokens } = analysis
  const byStart = new Map(tokens.map((token, index) => [token.start, index]))
  const byEnd = new Map(tokens.map((token, index) => [token.end, index]))
  const endingAt = new Map<number, Mention>()
  const startingAt = new Map<number, Mention>()
  for (const mention of mentions) {
    if (mention.kind === 'place') continue
    const [from, to] = [byStart.get(mention.spans[0]?.[0] ?? -1), byEnd.get(mention.spans.at(-1)?.[1] ?? -1)]
    if (from !== undefined && isLonger(mention, startingAt.get(from))) startingAt.set(from, mention)
    if (to !== undefined && isLonger(mention, endingAt.get(to))) endingAt.set(to, mention)
  }
  const timeAt = new Map<number, { time: Time; tokens: Span }>()
  for (const time of times) {
    const [from, to] = [byStart.get(time.spans[0]?.[0] ?? -1), byEnd.get(time.spans.at(-1)?.[1] ?? -1)]
    if (from === undefined || to === undefined) continue
    for (let i = from; i <= to; i++) timeAt.set(i, { time, tokens: [from, to + 1] })
  }
  return { analysis, tokens, quotation: quotationsOf(analysis), endingAt, startingAt, timeAt }
}

/** "Congo's foreign minister" and "Congo" begin at one word: the whole is who acts. */
function isLonger(mention: Mention, other: Mention | undefined): boolean {
  const length = ({ spans }: Mention) => (spans.at(-1)?.[1] ?? 0) - (spans[0]?.[0] ?? 0)
  return other === undefined || length(mention) > length(other)
}

function quotationsOf({ tokens, quotations }: Analysis): Int32Array {
  const inside = new Int32Array(tokens.length).fill(-1)
  let q = 0
  for (const [i, token] of tokens.entries()) {
    while ((quotations[q]?.end ?? Number.POSITIVE_INFINITY) <= token.start) q++
    if ((quotations[q]?.start ?? Number.POSITIVE_INFINITY) <= token.start) inside[i] = q
  }
  return inside
}

/** Lower-case form at an index, empty outside. */
export function at(view: View, index: number): string {
  return view.tokens[index]?.lower ?? ''
}

/** Characters from the first to the last of a range of tokens. */
export function spanOfTokens(view: View, [from, to]: Span): Span {
  return [view.tokens[from]?.start ?? 0, view.tokens[to - 1]?.end ?? 0]
}
