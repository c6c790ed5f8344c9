import type { Relay } from '../../record/statement.ts'
import type { Time } from '../../record/time.ts'
import type { Span } from '../../text/span.ts'
import { audienceFrom, objectHeard } from './circumstances/audience-beside.ts'
import { channelFrom } from './circumstances/channel-beside.ts'
import { relayFrom, relayPreposition } from './circumstances/relay-beside.ts'
import { isTimeLead, timeFrom } from './circumstances/time-beside.ts'
import { at, type View } from './view.ts'

/** What stands beside a cue and is not what was said: when, through what, through whom, to whom. What it tells is read by `circumstancesOf`. */
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
    moved = [takeTime, takeRelay, takeChannel, takeIssue, takeAudience, takeCiting, takeCircumstance].some(take =>
      take(view, found, stretch),
    )
  return found
}

function takeTime(view: View, found: Found, { end }: Stretch): boolean {
  const hit = found.time ? undefined : timeFrom(view, found.next, end)
  if (!hit) return false
  found.time = hit.time
  found.next = hit.tokens[1]
  return true
}

function takeRelay(view: View, found: Found, { end }: Stretch): boolean {
  const hit = relayFrom(view, found.next, end)
  if (!hit) return false
  found.relays = [...found.relays, hit.relay]
  found.next = hit.tokens[1]
  return true
}

function takeChannel(view: View, found: Found, { end }: Stretch): boolean {
  const hit = found.channel ? undefined : channelFrom(view, found.next, end)
  if (!hit) return false
  const to = beforeAside(view, [hit.head + 1, hit.tokens[1]])
  found.channel = { name: hit.name, tokens: [found.next, to] }
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

/** "in a statement | issued on state television", "in an interview | published on Sunday". */
function takeIssue(view: View, found: Found, { end }: Stretch): boolean {
  const { xpos, lemma = '' } = view.tokens[found.next] ?? {}
  if (found.channel?.tokens[1] !== found.next || xpos !== 'VBN' || !ISSUED.test(lemma)) return false
  let to = found.next + 1
  while (
    to < Math.min(found.next + 9, end) &&
    !/^(?:,|that)$/.test(at(view, to)) &&
    !isTimeLead(view, to) &&
    !view.timeAt.has(to)
  ) {
    if (/^(?:VB[DPZ]|MD|``)$/.test(view.tokens[to]?.xpos ?? '') || view.quotation[to] !== -1) return false
    to++
  }
  found.next = to
  found.channel = { ...found.channel, tokens: [found.channel.tokens[0], to] }
  return true
}

const ISSUED = /^(?:publish|post|release|broadcast|air|issue|upload|share|circulate|send|deliver|obtain|address|date)$/

/** "reported, citing a commander, that …": whoever is cited stands between commas. */
function takeCiting(view: View, found: Found, { end, verb }: Stretch): boolean {
  if (verb === undefined || at(view, found.next) !== ',' || at(view, found.next + 1) !== 'citing') return false
  for (let i = found.next + 2; i < Math.min(found.next + 14, end); i++) {
    if (/^(?:VB[DPZ]|MD)$/.test(view.tokens[i]?.xpos ?? '') || view.quotation[i] !== -1) return false
    if (at(view, i) !== ',') continue
    found.next = i + 1
    return true
  }
  return false
}

/** The object of telling, no farther than where what was told begins; behind a medium those it was for: "in an interview | with the BBC". */
function takeAudience(view: View, found: Found, { from, end, verb }: Stretch): boolean {
  const isAtOnce = found.next === from
  const behind = found.channel?.tokens[1] === found.next
  const told = verb !== undefined && isAtOnce ? objectHeard(view, verb, from, end) : undefined
  const hit =
    told ??
    (behind || (verb !== undefined && isAtOnce)
      ? audienceFrom(view, found.next, end, behind ? found.channel?.name : undefined)
      : undefined)
  if (!hit) return false
  found.next = beforeAside(view, hit.words)
  return found.next > hit.words[0]
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
