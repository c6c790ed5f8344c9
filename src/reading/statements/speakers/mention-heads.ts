import { type Analysis, tokenAt } from '../../../language/analyse.ts'
import type { Mention } from '../../../record/mention.ts'

/** Actors by the word that heads their phrase: of "Congo's foreign minister" the minister. Of two with one head, the longer. */
export function actorsByHead(analysis: Analysis, actors: readonly Mention[]): ReadonlyMap<number, Mention> {
  const byHead = new Map<number, Mention>()
  for (const actor of actors) {
    const [start, end] = [actor.spans[0]?.[0] ?? 0, actor.spans.at(-1)?.[1] ?? 0]
    const from = tokenAt(analysis, start)
    let to = from
    while ((analysis.tokens[to]?.end ?? Number.POSITIVE_INFINITY) <= end) to++
    const head = headOf(analysis, from, to)
    const other = byHead.get(head)
    if (!other || lengthOf(other) < end - start) byHead.set(head, actor)
  }
  return byHead
}

/** The first word of a range that depends on something outside it. */
export function headOf({ tokens }: Analysis, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const { head = -1, upos } = tokens[at] ?? {}
    if ((head < from || head >= to) && upos !== 'PUNCT' && upos !== 'PART') return at
  }
  return to - 1
}

function lengthOf({ spans }: Mention): number {
  return (spans.at(-1)?.[1] ?? 0) - (spans[0]?.[0] ?? 0)
}
