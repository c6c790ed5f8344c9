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

/** What may stand between a source and its cue. */
const SKIPPED =
  /^(?:has|have|had|also|later|again|earlier|then|already|still|repeatedly|on|himself|herself|itself|themselves|both|all|who|which)$|ly$/
const PRONOUN = /^(?:he|she|they|it|we|i)$/

/** Verbs that only somebody can do: with these an unnamed "a fisherman" will do for a source. */
const SPEECH = new Set('say tell add write explain recall admit insist warn complain deny ask'.split(' '))

/** The source of a cue: right before it (over adverbs, times and appositions), or right after it where the quotation or content came first. */
export function sourceOf(view: View, { cue, tokens: [from, to], sentence }: FoundCue): Source | undefined {
  const before = leftOf(view, from - 1, sentence.tokens[0])
  if (before && isInRelative(view, before)) return undefined
  if (before && (before.mention || SPEECH.has(cue.lemma) || PRONOUN.test(at(view, before.tokens[0])))) return before
  const inverted = view.startingAt.get(to) ?? (DETERMINER.test(at(view, to)) ? view.startingAt.get(to + 1) : undefined)
  if (inverted && followsContent(view, from)) {
    const end = endOf(view, to, inverted)
    return { tokens: [to, end], mention: inverted, side: 'after' }
  }
  if (followsContent(view, from) && PRONOUN.test(at(view, to)))
    return { tokens: [to, to + 1], mention: undefined, side: 'after' }
  return undefined
}

/** "the plan, which the president announced, …": what was said stands before the relative, not behind the cue. */
function isInRelative(view: View, { tokens: [first] }: Source): boolean {
  return /^(?:which|whom)$/.test(at(view, first - 1))
}

const DETERMINER = /^(?:the|a|an|its|their|his|her|one|another|two|three|several|some)$/

function leftOf(view: View, start: number, floor: number): Source | undefined {
  let i = start
  for (let steps = 0; steps < 12 && i >= floor; steps++) {
    const mention = view.endingAt.get(i)
    if (mention) return wholeOf(view, { last: i, mention, floor })
    const time = view.timeAt.get(i)
    const word = at(view, i)
    if (time) i = time.tokens[0] - 1
    else if (PRONOUN.test(word)) return { tokens: [i, i + 1], mention: undefined, side: 'before' }
    else if (word === ',' || word === '—' || word === '–') {
      const anchor =
        /^(?:who|which)$/.test(at(view, i + 1)) && view.endingAt.has(i - 1) ? i - 1 : beforeApposition(view, i, floor)
      if (anchor === undefined) return undefined
      i = anchor
    } else if (!SKIPPED.test(word)) break
    else i--
  }
  return /^(?:and|but)$/.test(at(view, i)) ? subjectOfClause(view, i, floor) : phraseUpTo(view, start, floor)
}

/** "the Interior Ministry of the eastern government", "a spokesman for the army": the first of two actors is the one who speaks. */
function wholeOf(view: View, { last, mention, floor }: { last: number; mention: Mention; floor: number }): Source {
  const first = firstOf(view, last, mention, floor)
  for (let i = first - 1; i > Math.max(floor, first - 4); i--) {
    const outer = LINKS.test(at(view, i)) ? view.endingAt.get(i - 1) : undefined
    if (outer) return { tokens: [firstOf(view, i - 1, outer, floor), last + 1], mention: outer, side: 'before' }
    if (!/^(?:the|its|their|a|\p{Ll}+(?:ern|al|an|ary))$/u.test(at(view, i))) break
  }
  return { tokens: [first, last + 1], mention, side: 'before' }
}

const LINKS = /^(?:of|for|from|in|at|with)$/

/** "a source in the emergency services told", "an officer there said": an actor opens the part, and only its own phrase lies between. */
function phraseUpTo(view: View, last: number, floor: number): Source | undefined {
  let from = floor
  for (let i = last; i >= Math.max(floor, last - 16); i--) {
    if (view.quotation[i] !== -1 || /^[,;:—–•*-]$/.test(at(view, i))) {
      from = i + 1
      break
    }
    if (VERB.test(at(view, i)) && !isReduced(view, i)) return undefined
    if (i > floor && i === last - 16) return undefined
  }
  const first = DETERMINER.test(at(view, from)) ? from + 1 : from
  const mention = view.startingAt.get(first)
  if (mention) return last > from ? { tokens: [from, last + 1], mention, side: 'before' } : undefined
  return isSomebody(view, from, last) ? { tokens: [from, last + 1], mention: undefined, side: 'before' } : undefined
}

/** "Residents reached by phone", "a man named only Oleh": a participle that belongs to the noun before it. */
function isReduced(view: View, index: number): boolean {
  return (
    at(view, index).endsWith('ed') &&
    view.endingAt.has(index - 1) &&
    /^(?:by|in|at|near|from|as|on)$/.test(at(view, index + 1))
  )
}

/** "A fisherman at the port", "one woman", "two of the drivers": somebody without a name, by the article or number in front. */
function isSomebody(view: View, from: number, last: number): boolean {
  const opens = /^(?:a|an|one|two|three|some|several|another)$/.test(at(view, from))
  return opens && last > from && view.tokens.slice(from, last + 1).every(token => token.kind === 'word')
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

/** With its determiner, number or owner: "the ministry", "two officials", "the country's Health Ministry". */
function firstOfStart(view: View, first: number, floor: number): number {
  const owned =
    first - 2 > floor && at(view, first - 1) === "'s" && /^\p{Ll}+$/u.test(at(view, first - 2)) ? first - 2 : first
  const isCounted = DETERMINER.test(at(view, owned - 1)) || view.tokens[owned - 1]?.kind === 'number'
  return owned > floor && isCounted ? owned - 1 : owned
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
