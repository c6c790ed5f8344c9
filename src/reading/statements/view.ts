import { type Analysis, type Name, tokenAt, type Word } from '../../language/analyse.ts'
import { quotationAt } from '../../language/quotations/quotation-at.ts'
import { type Tree, treeOf } from '../../language/trees/tree.ts'
import type { Mention } from '../../record/mention.ts'
import type { Time } from '../../record/time.ts'
import type { Span } from '../../text/span.ts'

/** A report's words in their trees, with what stands at each: the quotation it is in, the actor it is part of, the time. */
export interface View {
  readonly analysis: Analysis
  readonly tokens: readonly Word[]
  readonly tree: Tree
  /** Index of the outermost quotation a token is in, or -1. */
  readonly quotation: Int32Array
  /** For a token inside actor mentions the longest of them. */
  readonly actorAt: ReadonlyMap<number, Mention>
  /** For a token inside a proper name the outermost one. */
  readonly nameAt: ReadonlyMap<number, Name>
  /** For a token inside a time expression the range of tokens it spans. */
  readonly timeAt: ReadonlyMap<number, { readonly time: Time; readonly tokens: Span }>
}

/** Lays mentions and times over the tokens. Actors only: a place says nothing. */
export function viewOf(analysis: Analysis, mentions: readonly Mention[], times: readonly Time[]): View {
  const { tokens, sentences } = analysis
  const actorAt = new Map<number, Mention>()
  for (const mention of mentions) {
    const range = mention.kind === 'place' ? undefined : rangeOf(analysis, mention)
    for (let i = range?.[0] ?? 0; i < (range?.[1] ?? 0); i++)
      if (isLonger(mention, actorAt.get(i))) actorAt.set(i, mention)
  }
  const timeAt = new Map<number, { time: Time; tokens: Span }>()
  for (const time of times) {
    const range = rangeOf(analysis, time)
    for (let i = range?.[0] ?? 0; i < (range?.[1] ?? 0); i++) timeAt.set(i, { time, tokens: range ?? [0, 0] })
  }
  const quotation = quotationAt(analysis)
  return { analysis, tokens, tree: treeOf(tokens, sentences), quotation, actorAt, nameAt: namesOf(analysis), timeAt }
}

/** The tokens of a part, where it begins and ends with tokens. */
function rangeOf(analysis: Analysis, { spans }: Pick<Mention, 'spans'>): Span | undefined {
  const [start, end] = [spans[0]?.[0] ?? -1, spans.at(-1)?.[1] ?? -1]
  const [from, last] = [tokenAt(analysis, start), tokenAt(analysis, end - 1)]
  const { tokens } = analysis
  return tokens[from]?.start === start && tokens[last]?.end === end ? [from, last + 1] : undefined
}

/** "Congo's foreign minister" and "Congo" share a word: the whole is who acts. */
function isLonger(mention: Mention, other: Mention | undefined): boolean {
  const length = ({ spans }: Mention) => (spans.at(-1)?.[1] ?? 0) - (spans[0]?.[0] ?? 0)
  return other === undefined || length(mention) > length(other)
}

function namesOf({ names }: Analysis): Map<number, Name> {
  const nameAt = new Map<number, Name>()
  for (const name of names)
    if (name.inside === undefined) for (let i = name.tokens[0]; i < name.tokens[1]; i++) nameAt.set(i, name)
  return nameAt
}

/** Lower-case form at an index, empty outside. */
export function at(view: View, index: number): string {
  return view.tokens[index]?.lower ?? ''
}

/** Characters from the first to the last of a range of tokens. */
export function spanOfTokens(view: View, [from, to]: Span): Span {
  return [view.tokens[from]?.start ?? 0, view.tokens[to - 1]?.end ?? 0]
}
