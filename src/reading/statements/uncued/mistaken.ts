import { anyContains, type Span } from '../../../text/span.ts'
import type { Attribution } from '../attribution.ts'
import { at, spanOfTokens, type View } from '../view.ts'
import { isHeading } from './headings.ts'
import { tokensOf } from './said.ts'
import { isSubordinate } from './subordinate.ts'

/** Without statements that a heading before a colon is taken to make, and without quotations given to one speaker where another has spoken in between. */
export function withoutMistaken(view: View, attributions: readonly Attribution[]): Attribution[] {
  const sayings = sayingsBySentence(view, attributions)
  return attributions.flatMap(attribution =>
    isOfHeading(view, attribution) ? [] : withoutFar(view, attribution, sayings),
  )
}

function isOfHeading(view: View, { cue, source }: Attribution): boolean {
  if (!cue || !source || at(view, cue.tokens[0]) !== ':') return false
  return isHeading(view.analysis.text.slice(...spanOfTokens(view, source.tokens)))
}

type Sayings = ReadonlyMap<number, readonly Attribution[]>

/** Statements of verbs with a source by sentence, without those inside quotations. */
function sayingsBySentence(view: View, attributions: readonly Attribution[]): Sayings {
  const sayings = new Map<number, Attribution[]>()
  for (const attribution of attributions) {
    const { cue, source } = attribution
    if (cue?.cue.pos !== 'verb' || cue.cue.kind !== 'speech' || !source || view.quotation[cue.tokens[0]] !== -1)
      continue
    const sentence = view.tree.sentences[cue.tokens[0]] ?? -1
    const own = sayings.get(sentence)
    if (own) own.push(attribution)
    else sayings.set(sentence, [attribution])
  }
  return sayings
}

/** More statements in a sentence are a list of them. */
const MOST_SAYINGS = 20

/** "Orth said the road was open, and Brandt denied it. “Nobody has driven on it.”": whose it is, is not said. */
function withoutFar(view: View, attribution: Attribution, sayings: Sayings): Attribution {
  const { cue, content } = attribution
  if (!cue || content.spans.length < 2) return attribution
  const sentence = view.tree.sentences[cue.tokens[0]] ?? -1
  const beside = sayings.get(sentence) ?? []
  if (beside.length > MOST_SAYINGS || !beside.some(other => isRival(view, attribution, other))) return attribution
  const isNear = (span: Span) => (view.tree.sentences[tokensOf(view, span)[0]] ?? -1) <= sentence
  return { ...attribution, content: { ...content, spans: content.spans.filter(isNear) } }
}

/** Another named speaker behind the cue, not within what is said. */
function isRival(view: View, { cue, source, content }: Attribution, other: Attribution): boolean {
  if (!cue || !source || !other.cue || !other.source || other.cue.tokens[0] <= cue.tokens[0]) return false
  if (isSubordinate(view, other.cue.tokens[0])) return false
  const [one, two] = [source.mention?.chain, other.source.mention?.chain]
  if (other.source.tokens[0] === source.tokens[0] || one === undefined || two === undefined || one === two) return false
  return !anyContains(content.spans, spanOfTokens(view, other.cue.tokens))
}
