import { dependentBy } from '../../../language/trees/dependents.ts'
import type { Span } from '../../../text/span.ts'
import { HEARD, HEARERS } from '../lexicon/hearers.ts'
import { mediumOf } from '../lexicon/media.ts'
import { endOfName, isNominal, phraseWithName } from '../phrase.ts'
import { at, type View } from '../view.ts'
import { isTimeLead } from './time-beside.ts'

/** Whoever hears: the words of the phrase, its head, and where what leads to it began. */
export interface FoundAudience {
  readonly words: Span
  readonly head: number
  readonly tokens: Span
}

/** "told reporters", "told the council that": the object of telling, or an actor, hearer or pronoun right behind the verb. */
export function objectHeard(view: View, verb: number, from: number, end: number): FoundAudience | undefined {
  if (!HEARD.has(view.tokens[verb]?.lemma ?? '')) return undefined
  const object = dependentBy(view.tokens, verb, 'iobj') ?? dependentBy(view.tokens, verb, 'obj')
  const head = object !== undefined && object >= from && object < end ? object : hearerAt(view, from, end)
  if (head === undefined || view.quotation[head] !== -1 || /^(?:what|which|that|this)$/.test(at(view, head)))
    return undefined
  return phraseOf(view, head, [from, askedFor(view, verb, head, end)], from)
}

/** "asked both sides | for a corridor": what somebody is asked for is not part of who is. */
function askedFor(view: View, verb: number, head: number, end: number): number {
  const isFor = /^(?:ask|press|beg|petition)$/.test(view.tokens[verb]?.lemma ?? '') && at(view, head + 1) === 'for'
  return isFor ? Math.min(head + 1, end) : end
}

/** The actor, hearer or pronoun whose phrase begins at a token. */
function hearerAt(view: View, from: number, end: number): number | undefined {
  if (/^(?:PRON)$/.test(view.tokens[from]?.upos ?? '') && !/^(?:that|what|this|which|who)$/.test(at(view, from)))
    return from
  for (
    let i = from;
    i < Math.min(from + 6, end) && /^(?:DET|ADJ|NOUN|PROPN|PART)$/.test(view.tokens[i]?.upos ?? '');
    i++
  )
    if (
      (isAnimate(view, i) || isMediumName(view, [from, i + 1])) &&
      !/^(?:NOUN|PROPN)$/.test(view.tokens[i + 1]?.upos ?? '')
    )
      return i
  return undefined
}

/** Media that are had with somebody: "in an interview with the BBC". */
const HAD_WITH = /^(?:interview|telephone|meeting|remarks|video link)$/

/**
 * "to reporters", "before the council", "addressing parliament": what begins at a token and leads to a hearer. Behind a medium any noun hears: "in a
 * letter to his heirs", "in a call with Macron".
 */
export function audienceFrom(view: View, from: number, end: number, behind?: string): FoundAudience | undefined {
  const lead = at(view, from)
  const isLead = /^(?:to|before|addressing)$/.test(lead) || (lead === 'with' && HAD_WITH.test(behind ?? ''))
  if (!isLead || isInfinitive(view, from) || at(view, from - 1) === 'according') return undefined
  const own = view.tokens[from]?.deprel === 'case' ? view.tokens[from]?.head : dependentBy(view.tokens, from, 'obj')
  const isIn = own !== undefined && own > from && own < end && own < from + 8
  const hears = isIn && (behind === undefined ? isHearing(view, own, [from + 1, own + 1]) : isNominal(view, own))
  const head = hears ? own : hearerAt(view, from + 1, end)
  if (head === undefined || view.quotation[head] !== -1 || view.timeAt.has(head)) return undefined
  return phraseOf(view, head, [from + 1, end], from)
}

/** "a letter to mark the day". */
function isInfinitive(view: View, index: number): boolean {
  const { xpos, head = -1 } = view.tokens[index] ?? {}
  return xpos === 'TO' && view.tokens[head]?.upos === 'VERB'
}

function isHearing(view: View, head: number, words: Span): boolean {
  return isNominal(view, head) && (isAnimate(view, head) || isMediumName(view, words))
}

const isMediumName = (view: View, [from, to]: Span) =>
  mediumOf(view.tokens.slice(from, to).map(({ lower }) => lower)) !== undefined

function isAnimate(view: View, index: number): boolean {
  const word = view.tokens[index]
  if (
    view.actorAt.has(index) ||
    view.nameAt.get(index)?.kind === 'person' ||
    view.nameAt.get(index)?.kind === 'organisation'
  )
    return true
  return HEARERS.has(word?.lower ?? '') || (word?.upos === 'PRON' && /^(?:him|her|them|us|me|it|you)$/.test(word.lower))
}

function phraseOf(view: View, head: number, limits: Span, from: number): FoundAudience {
  const [first, last] = phraseWithName(view, head, limits)
  const end = beforeTime(view, [head + 1, Math.min(limits[1], endOfName(view, Math.max(last, head + 1)))])
  const words: Span = [Math.min(first, head), end]
  return { words, head, tokens: [from, end] }
}

/** "reporters | on Friday". */
function beforeTime(view: View, [from, to]: Span): number {
  for (let i = from; i < to; i++) if (view.timeAt.has(i)) return isTimeLead(view, i - 1) ? Math.max(from, i - 1) : i
  return to
}
