import type { Relay } from '../../../record/statement.ts'
import type { Time } from '../../../record/time.ts'
import type { Span } from '../../../text/span.ts'
import { at, type View } from '../view.ts'
import { audienceFrom, type FoundAudience, objectHeard } from './audience-beside.ts'
import { channelFrom, type FoundChannel } from './channel-beside.ts'
import { relayFrom } from './relay-beside.ts'
import { timeFrom } from './time-beside.ts'
import { type Beside, hangsOnSaying, isNextTo } from './words-beside.ts'

/** What the words beside a cue tell, the first of each kind; relays in text order. */
export interface Found {
  channel?: FoundChannel
  audience?: FoundAudience
  time?: Time
  relays: readonly Relay[]
}

/** Reads the free words of a sentence: first those next to cue and source, then those that the tree hangs there. */
export function readBeside(view: View, beside: Beside): Found {
  const found: Found = { relays: [] }
  for (const run of byNearness(beside)) readRun(view, beside, run, found)
  const inside = found.time ? undefined : timeInside(view, beside)
  if (inside) found.time = inside
  return found
}

/** What is done by saying it; what is feared or expected is of the day that is named. */
const DONE_AT_ONCE =
  /^(?:accuse|blame|announce|deny|reject|dismiss|condemn|denounce|criticise|criticize|confirm|welcome|praise|admit|acknowledge|unveil|declare)$/

/** "accused the army on Monday of looting", "announced a truce on Friday": in content without a verb of its own what the tree hangs on the cue is the saying's. */
function timeInside(view: View, { saying: { sentence }, partOf, verb }: Beside): Time | undefined {
  if (!DONE_AT_ONCE.test(view.tokens[verb]?.lemma ?? '')) return undefined
  let found: Time | undefined
  for (let i = sentence.tokens[0]; i < sentence.tokens[1]; i++) {
    if (partOf(i) !== 'content') continue
    if (/^(?:VB[DPZ]?|MD)$/.test(view.tokens[i]?.xpos ?? '') || view.quotation[i] !== -1) return undefined
    const { head, deprel = '' } = view.tokens[i] ?? {}
    const time = view.timeAt.get(i)?.time
    if (time && head === verb && /^(?:obl|nmod|advmod)/.test(deprel) && /^(?:DATE|TIME)$/.test(time.type))
      found ??= time
  }
  return found
}

/** Words behind the cue come first, then those before it, then what stands farther: a second time of the sentence is not the saying's. */
function byNearness({ runs, verb }: Beside): readonly Span[] {
  const distance = ([from, to]: Span) => (from > verb ? from - verb : (verb - to + 1) * 1.5)
  return runs.toSorted((a, b) => distance(a) - distance(b))
}

function readRun(view: View, beside: Beside, [from, end]: Span, found: Found): void {
  let next = from
  let isNear = isNextTo(beside, view, from)
  while (next < end) {
    const step = readAt(view, beside, { next, end, isNear }, found)
    isNear = step !== undefined || (isNear && at(view, next) === ',')
    next = step ?? next + 1
  }
}

interface Place {
  readonly next: number
  readonly end: number
  readonly isNear: boolean
}

/** The end of what begins at a token, or nothing. */
function readAt(view: View, beside: Beside, place: Place, found: Found): number | undefined {
  const { next, end } = place
  const isOurs = (head: number) => place.isNear || hangsOnSaying(view, beside, head)
  // "was quoted by the agency": the cue itself leads to the relay.
  const relay = relayFrom(view, next === beside.verb + 1 && at(view, next) === 'by' ? beside.verb : next, end)
  if (relay && isOurs(relay.tokens[1] - 1) && beside.partOf(relay.tokens[1] - 1) === 'free') {
    found.relays = [...found.relays, relay.relay]
    return relay.tokens[1]
  }
  const time = timeFrom(view, next, end)
  if (time && isOurs(time.tokens[1] - 1) && !isBehindContent(view, beside, next)) {
    found.time ??= time.time
    return time.tokens[1]
  }
  return readChannel(view, place, isOurs, found) ?? readAudience(view, beside, place, found)
}

function readChannel(
  view: View,
  { next, end }: Place,
  isOurs: (head: number) => boolean,
  found: Found,
): number | undefined {
  const hit = found.channel ? undefined : channelFrom(view, next, end)
  if (!hit || !isOurs(hit.head)) return undefined
  found.channel = hit
  // "in a 2019 interview", "at a Friday briefing".
  for (let i = next; i < hit.head; i++) {
    const inside = view.timeAt.get(i)?.time
    if (inside && /^(?:DATE|TIME)$/.test(inside.type)) found.time ??= inside
  }
  const for_ = found.audience ? undefined : audienceBehind(view, hit, end)
  if (for_) found.audience = for_
  return Math.max(hit.head + 1, for_?.tokens[1] ?? 0)
}

/** "in an interview with the BBC", "in a letter on Friday to the council". */
function audienceBehind(view: View, { head, name }: FoundChannel, end: number): FoundAudience | undefined {
  for (let i = head + 1; i < Math.min(head + 7, end); i++) {
    const hit = audienceFrom(view, i, end, name)
    if (hit || /^[,;:]$/.test(at(view, i)) || view.tokens[i]?.upos === 'VERB') return hit
  }
  return undefined
}

function readAudience(view: View, beside: Beside, { next, end, isNear }: Place, found: Found): number | undefined {
  const { verb, saying } = beside
  if (
    found.audience ||
    (!isNear &&
      !/^(?:speak|address|write)$/.test(view.tokens[next - 1]?.lemma ?? '') &&
      at(view, next) !== 'addressing')
  )
    return undefined
  const isRightBehind = next === verb + 1 || next === saying.cue?.[1]
  const hit = (isRightBehind ? objectHeard(view, verb, next, end) : undefined) ?? audienceFrom(view, next, end)
  // "who was not authorised to speak to the press" has not.
  if (hit && !isNear && !hangsOnSaying(view, beside, hit.head)) return undefined
  if (hit) found.audience = hit
  return hit?.tokens[1]
}

/** "He said: “We hold on” on Friday" is the saying's; "said the town fell on Friday" has its time inside, so that a time that stands behind plain content belongs to neither surely. */
function isBehindContent(view: View, { partOf }: Beside, index: number): boolean {
  return partOf(index - 1) === 'content' && view.quotation[index - 1] === -1 && at(view, index - 1) !== ','
}
