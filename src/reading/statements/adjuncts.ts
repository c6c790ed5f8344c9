import { dependentBy } from '../../language/trees/dependents.ts'
import type { Relay } from '../../record/statement.ts'
import type { Time } from '../../record/time.ts'
import type { Span } from '../../text/span.ts'
import { CHANNELS } from './lexicon/channels.ts'
import { endOfName, phraseAround } from './phrase.ts'
import { at, spanOfTokens, type View } from './view.ts'

/** What stands beside a cue and is not what was said: when, through what, through whom, to whom. */
export interface Adjuncts {
  readonly time: Time | undefined
  readonly channel: { readonly name: string; readonly tokens: Span } | undefined
  readonly relays: readonly Relay[]
  /** First token after them. */
  readonly next: number
}

type Found = { -readonly [K in keyof Adjuncts]: Adjuncts[K] }

/** Where adjuncts are looked for: from a token on up to an end; `verb` is the cue's, whose objects are the audience. */
export interface Stretch {
  readonly from: number
  readonly end: number
  readonly verb?: number
}

/** Reads adjuncts from a token on: "said Thursday in a statement per AP" ends after "AP". */
export function adjunctsFrom(view: View, stretch: Stretch): Adjuncts {
  const found: Found = { time: undefined, channel: undefined, relays: [], next: stretch.from }
  for (let moved = true; moved; )
    moved = [takeTime, takeRelay, takeChannel, takeAudience, takeCircumstance].some(take => take(view, found, stretch))
  return found
}

/** "Friday", "on Friday", "late Thursday". */
function takeTime(view: View, found: Found, { end }: Stretch): boolean {
  let lead = 0
  while (lead < 2 && !view.timeAt.has(found.next + lead) && isTimeLead(view, found.next + lead)) lead++
  const hit = view.timeAt.get(found.next + lead)
  if (!hit || hit.tokens[0] !== found.next + lead || hit.tokens[1] > end || found.time) return false
  found.time = hit.time
  found.next = hit.tokens[1]
  return true
}

/** "on", "in", "late", "earlier": they depend on the time that follows, or qualify it. */
function isTimeLead(view: View, index: number): boolean {
  return /^(?:on|in|late|early|at|earlier|later)$/.test(at(view, index))
}

/** "per AP", "according to Interfax", "as reported by Interfax", with a comma before or not. */
function takeRelay(view: View, found: Found, { end }: Stretch): boolean {
  const first = at(view, found.next) === ',' ? found.next + 1 : found.next
  const preposition = relayPreposition(view, first)
  const head = preposition === undefined ? undefined : view.tokens[preposition]?.head
  if (head === undefined || head <= first || head >= end || view.timeAt.has(head)) return false
  const [from, to] = phraseAround(view, head, [(preposition ?? first) + 1, end])
  if (to <= from || !isRelay(view, head)) return false
  const span = spanOfTokens(view, [from, to])
  found.relays = [...found.relays, { name: view.analysis.text.slice(...span).replace(/^the /, ''), spans: [span] }]
  found.next = to
  return true
}

/** A name, an actor or a medium; "according to plan" names none. */
function isRelay(view: View, head: number): boolean {
  return view.actorAt.has(head) || view.nameAt.has(head) || MEDIA.has(view.tokens[head]?.lemma ?? '')
}

const MEDIA = new Set('agency broadcaster channel media newspaper outlet radio report station television'.split(' '))

/** The preposition that leads to a relay: "per", "via", "according to", or "by" after "reported", "cited", "quoted", "carried". */
function relayPreposition(view: View, first: number): number | undefined {
  if (/^(?:per|via)$/.test(at(view, first)) && view.tokens[first]?.deprel === 'case') return first
  if (at(view, first) === 'according' && at(view, first + 1) === 'to') {
    return view.tokens[first]?.deprel === 'case' ? first : first + 1
  }
  const verb = at(view, first) === 'as' ? first + 1 : first
  return /^(?:report|cite|quote|carry)$/.test(view.tokens[verb]?.lemma ?? '') && at(view, verb + 1) === 'by'
    ? verb + 1
    : undefined
}

/** "in a statement", "on Telegram", "during a televised briefing", "in an interview with the BBC". */
function takeChannel(view: View, found: Found, { end }: Stretch): boolean {
  const preposition = view.tokens[found.next]
  if (found.channel || preposition?.deprel !== 'case' || !CHANNEL_PREPOSITIONS.test(preposition.lower)) return false
  const head = preposition.head ?? -1
  const name = CHANNELS.get(at(view, head)) ?? CHANNELS.get(view.tokens[head]?.lemma ?? '')
  if (!name || head < found.next || head >= end || view.quotation[head] !== -1) return false
  const to = beforeAside(view, [head + 1, phraseAround(view, head, [found.next, end])[1]])
  found.channel = { name, tokens: [found.next, to] }
  found.next = to
  return true
}

/** The end of a phrase, or where a time or a relay in it begins: "at a briefing | on Friday", "in a statement | per AP". */
function beforeAside(view: View, [from, to]: Span): number {
  for (let i = from; i < to; i++) {
    if (view.timeAt.has(i)) return isTimeLead(view, i - 1) ? i - 1 : i
    if (relayPreposition(view, i) !== undefined) return i
  }
  return to
}

const CHANNEL_PREPOSITIONS = /^(?:in|on|via|during|at|to|by|through)$/

/** Hearers that make an utterance a public one; "told the Post" names no post. */
const GATHERED = /^(?:reporters|journalists|conference|briefing|nation)$/

/** Verbs whose object hears. */
export const HEARD: ReadonlySet<string> = new Set(['tell', 'inform', 'assure', 'remind'])

/** "told reporters", "told the council that": the object of telling, no farther than where what was told begins. */
function takeAudience(view: View, found: Found, { from, end, verb }: Stretch): boolean {
  if (verb === undefined || !HEARD.has(view.tokens[verb]?.lemma ?? '') || found.next !== from) return false
  const hearer = hearerOf(view, verb, from)
  if (hearer === undefined || hearer < from || hearer >= end || view.quotation[hearer] !== -1) return false
  const to = endOfName(view, phraseAround(view, hearer, [from, end])[1])
  const name = GATHERED.test(at(view, hearer)) ? CHANNELS.get(at(view, hearer)) : undefined
  if (name) found.channel = { name, tokens: [found.next, to] }
  found.next = to
  return true
}

/** The object of telling; else an actor or pronoun right behind the verb. */
function hearerOf(view: View, verb: number, from: number): number | undefined {
  const object = dependentBy(view.tokens, verb, 'iobj') ?? dependentBy(view.tokens, verb, 'obj')
  if (object !== undefined) return object
  return view.actorAt.has(from) || view.tokens[from]?.upos === 'PRON' ? from : undefined
}

/** "said in Geneva that …", "told soldiers on the square that …": words without a verb before the "that" of what was said. */
function takeCircumstance(view: View, found: Found, { end, verb }: Stretch): boolean {
  if (verb === undefined || at(view, found.next) === 'that') return false
  for (let i = found.next; i < Math.min(found.next + 9, end); i++) {
    const word = view.tokens[i]
    if (word?.lower === 'that' && word.deprel === 'mark') return endAt(view, found, i, verb)
    if (!word || /^(?:VERB|AUX|PUNCT)$/.test(word.upos) || view.quotation[i] !== -1) return false
    if (i > found.next && view.timeAt.has(i) && !found.time) return endAt(view, found, leadOf(view, i), verb)
  }
  return false
}

/** "the claim that …" is said whole: its clause hangs on the noun before it. */
function endAt(view: View, found: Found, index: number, verb: number): boolean {
  const objects = view.tokens.slice(found.next, index).some(({ head, deprel }) => head === verb && deprel === 'obj')
  if (objects || index === found.next) return false
  found.next = index
  return true
}

function leadOf(view: View, index: number): number {
  return isTimeLead(view, index - 1) ? index - 1 : index
}
