import type { Mention } from '../../record/mention.ts'
import type { Span } from '../../text/span.ts'
import type { FoundCue } from './find-cues.ts'
import { at, type View } from './view.ts'

/** Who says it: the tokens of the source, the mention if it is one, and on which side of the cue it stands. */
export interface Source {
  readonly tokens: Span
  readonly mention: Mention | undefined
  readonly side: 'before' | 'after'
}

const SKIPPED =
  /^(?:has|have|had|also|later|again|earlier|then|already|still|repeatedly|on|himself|herself|itself|themselves|both|all|who|which|is|are|was|were|did|does|do)$|ly$/
const BACKWARD_BE = /^(?:is|are|was|were|did|does|do)$/
const PRONOUN = /^(?:he|she|they|it|we|i)$/

/** The source of a cue: right before it (over adverbs, times and appositions), or right after it where the quotation or content came first. */
export function sourceOf(view: View, { tokens: [from, to], sentence }: FoundCue): Source | undefined {
  const before = leftOf(view, from - 1, sentence.tokens[0])
  if (before) return before
  const inverted = view.startingAt.get(to) ?? (DETERMINER.test(at(view, to)) ? view.startingAt.get(to + 1) : undefined)
  if (inverted && followsContent(view, from)) {
    const end = endOf(view, to, inverted)
    return { tokens: [to, end], mention: inverted, side: 'after' }
  }
  if (followsContent(view, from) && PRONOUN.test(at(view, to)))
    return { tokens: [to, to + 1], mention: undefined, side: 'after' }
  return undefined
}

const DETERMINER = /^(?:the|a|an|its|their|his|her|one|another|two|three|several|some)$/

function leftOf(view: View, start: number, floor: number): Source | undefined {
  let i = start
  for (let steps = 0; steps < 12 && i >= floor; steps++) {
    const mention = view.endingAt.get(i)
    if (mention) return { tokens: [firstOf(view, i, mention, floor), i + 1], mention, side: 'before' }
    const time = view.timeAt.get(i)
    const word = at(view, i)
    if (time) i = time.tokens[0] - 1
    else if (PRONOUN.test(word)) return { tokens: [i, i + 1], mention: undefined, side: 'before' }
    else if (word === ',' || word === '—' || word === '–') {
      const anchor =
        /^(?:who|which)$/.test(at(view, i + 1)) && view.endingAt.has(i - 1) ? i - 1 : beforeApposition(view, i, floor)
      if (anchor === undefined) return undefined
      i = anchor
    } else if (BACKWARD_BE.test(word) || !SKIPPED.test(word)) break
    else i--
  }
  return /^(?:and|but)$/.test(at(view, i)) ? subjectOfClause(view, i, floor) : phraseUpTo(view, start, floor)
}

/** "a source in the emergency services told", "an officer there said": an actor opens the part, and only its own phrase lies between. */
function phraseUpTo(view: View, last: number, floor: number): Source | undefined {
  let from = floor
  for (let i = last; i >= Math.max(floor, last - 10); i--) {
    if (view.quotation[i] !== -1 || /^[,;:—–•*-]$/.test(at(view, i))) {
      from = i + 1
      break
    }
    if (VERB.test(at(view, i))) return undefined
    if (i > floor && i === last - 10) return undefined
  }
  const first = DETERMINER.test(at(view, from)) ? from + 1 : from
  const mention = view.startingAt.get(first)
  return mention && last > from ? { tokens: [from, last + 1], mention, side: 'before' } : undefined
}

const VERB =
  /^(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must|should|to|not|that|if|as|when|after|before|while|because)$|(?:ed|ing)$/

/** "Vell, head of the council, said": from the second comma back to the end of what the apposition is about. */
function beforeApposition(view: View, comma: number, floor: number): number | undefined {
  for (let i = comma - 1; i >= floor && comma - i < 18; i--) {
    if (view.quotation[i] !== -1) return undefined
    if (/^[,—–]$/.test(at(view, i)) && view.endingAt.has(i - 1)) return i - 1
  }
  return undefined
}

/** "Officials stayed cautious and feared …": the actor that opens the clause. */
function subjectOfClause(view: View, and: number, floor: number): Source | undefined {
  let from = floor
  for (let i = and - 1; i >= floor; i--) {
    if (view.quotation[i] !== -1 || /^[;:]$/.test(at(view, i))) {
      from = i + 1
      break
    }
  }
  for (let i = from; i < Math.min(from + 4, and); i++) {
    const mention = view.startingAt.get(i)
    if (mention) return { tokens: [firstOfStart(view, i, floor), endOf(view, i, mention)], mention, side: 'before' }
    if (PRONOUN.test(at(view, i))) return { tokens: [i, i + 1], mention: undefined, side: 'before' }
  }
  return undefined
}

function firstOf(view: View, last: number, mention: Mention, floor: number): number {
  const start = mention.spans[0]?.[0] ?? 0
  let first = last
  while (first > floor && (view.tokens[first]?.start ?? 0) > start) first--
  return firstOfStart(view, first, floor)
}

/** With its determiner or number: "the ministry", "two officials". */
function firstOfStart(view: View, first: number, floor: number): number {
  return first > floor && (DETERMINER.test(at(view, first - 1)) || view.tokens[first - 1]?.kind === 'number')
    ? first - 1
    : first
}

function endOf(view: View, from: number, mention: Mention): number {
  const stop = mention.spans.at(-1)?.[1] ?? 0
  let end = from
  while ((view.tokens[end]?.end ?? Number.POSITIVE_INFINITY) <= stop) end++
  return end
}

/** True where content can have come before: a comma or a closed quotation stands directly left of the cue. */
export function followsContent(view: View, index: number): boolean {
  return (view.quotation[index - 1] ?? -1) !== -1 || /^[,”"]$/.test(at(view, index - 1))
}
