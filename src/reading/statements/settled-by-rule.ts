import { overlap, type Span } from '../../text/span.ts'
import type { Attribution } from './attribution.ts'
import { spanOfTokens, type View } from './view.ts'

/**
 * What a network found, without what certain rules read otherwise: "the agency quoted the minister | as saying" has one that says and one that hands it on, and
 * "…, an aide said, according to the agency" too.
 */
export function withoutSettled(
  view: View,
  found: readonly Attribution[],
  byRule: readonly Attribution[],
): Attribution[] {
  const settled = byRule.flatMap(({ settles }) => (settles ? [settles] : []))
  const heard = [...found, ...byRule].filter(
    ({ cue, source }) => source && cue?.cue.kind === 'speech' && cue.cue.pos === 'verb',
  )
  return found.filter(attribution => {
    const words = attribution.cue?.tokens
    if (words && settled.some(range => overlap(range, words))) return false
    return attribution.cue?.cue.pos !== 'preposition' || !heard.some(other => handsOn(view, attribution, other))
  })
}

/** The one's content is the other's, with the other's cue behind it. */
function handsOn(view: View, { content }: Attribution, other: Attribution): boolean {
  const [whole, part] = [content.spans[0], other.content.spans[0]]
  const cue: Span | undefined = other.cue && spanOfTokens(view, other.cue.words)
  if (!whole || !part || !cue) return false
  return whole[0] === part[0] && part[1] <= cue[0] + 1 && cue[0] < whole[1] && cue[1] >= whole[1] - 1
}
