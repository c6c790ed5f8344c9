import type { Relay } from '../../../record/statement.ts'
import type { Span } from '../../../text/span.ts'
import { CHANNELS } from '../lexicon/channels.ts'
import { mediumOf } from '../lexicon/media.ts'
import { phraseAround } from '../phrase.ts'
import { at, spanOfTokens, type View } from '../view.ts'

/** Somebody through whom we have it, and the words from the preposition to the end of the name. */
export interface FoundRelay {
  readonly relay: Relay
  readonly tokens: Span
}

/** "per AP", "according to Interfax", "as reported by Interfax", "carried by SANA", with a comma before or not. */
export function relayFrom(view: View, from: number, end: number): FoundRelay | undefined {
  const first = at(view, from) === ',' ? from + 1 : from
  const preposition = relayPreposition(view, first)
  const head = preposition === undefined ? undefined : view.tokens[preposition]?.head
  if (preposition === undefined || head === undefined || head <= first || head >= end || view.timeAt.has(head))
    return undefined
  const words = phraseAround(view, head, [preposition + 1, end])
  if (words[1] <= words[0] || !isRelay(view, head, words)) return undefined
  const isIssued = ISSUED.test(view.tokens[preposition - 1]?.lemma ?? '')
  if (isIssued && mediumOf(wordsOf(view, words)) === undefined) return undefined
  return { relay: relayOf(view, words), tokens: [from, words[1]] }
}

/** The words as a relay, without "the". */
export function relayOf(view: View, words: Span): Relay {
  const span = spanOfTokens(view, words)
  return { name: view.analysis.text.slice(...span).replace(/^(?:the|an?) /i, ''), spans: [span] }
}

/** A name, an actor or a medium; "according to plan" names none, and Telegram is where it was said. */
function isRelay(view: View, head: number, [from, to]: Span): boolean {
  if (CHANNELS.get(at(view, head))?.kind === 'platform') return false
  // "per the Standard": nothing else is written so with a capital.
  if (at(view, from - 1) === 'per' && view.tokens[head]?.text !== view.tokens[head]?.lower) return true
  return view.actorAt.has(head) || view.nameAt.has(head) || mediumOf(wordsOf(view, [from, to])) !== undefined
}

const HANDED_ON = /^(?:report|cite|quote|carry|air|broadcast|relay)$/

/** What media do with news, and others with their own. */
const ISSUED = /^(?:publish|distribute|release|circulate|run|post|issue)$/

/** The preposition that leads to a relay: "per", "via", "according to", or "by" after "reported", "cited", "quoted", "carried". */
export function relayPreposition(view: View, first: number): number | undefined {
  if (/^(?:per|via)$/.test(at(view, first)) && view.tokens[first]?.deprel === 'case') return first
  if (at(view, first) === 'according' && at(view, first + 1) === 'to') {
    return view.tokens[first]?.deprel === 'case' ? first : first + 1
  }
  const verb = at(view, first) === 'as' ? first + 1 : first
  const { upos, lemma = '' } = view.tokens[verb] ?? {}
  const isSaying = at(view, verb) === 'saying' && at(view, verb - 1) === 'as'
  return upos === 'VERB' && (isSaying || HANDED_ON.test(lemma) || ISSUED.test(lemma)) && at(view, verb + 1) === 'by'
    ? verb + 1
    : undefined
}

function wordsOf(view: View, [from, to]: Span): string[] {
  return view.tokens.slice(from, to).map(({ lower }) => lower)
}
