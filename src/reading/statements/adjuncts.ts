import type { Relay } from '../../record/statement.ts'
import type { Time } from '../../record/time.ts'
import type { Span } from '../../text/span.ts'
import { CHANNELS } from './lexicon/channels.ts'
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

/** Reads adjuncts from a token on: "said Thursday in a statement per AP" ends after "AP". */
export function adjunctsFrom(view: View, from: number, end: number): Adjuncts {
  const found: Found = { time: undefined, channel: undefined, relays: [], next: from }
  for (let moved = true; moved; ) {
    moved =
      takeTime(view, found, end) ||
      takeRelay(view, found, end) ||
      takeChannel(view, found, end) ||
      takeAudience(view, found, end)
  }
  return found
}

/** "Friday", "on Friday", "late Thursday". */
function takeTime(view: View, found: Found, end: number): boolean {
  let lead = 0
  while (
    lead < 2 &&
    /^(?:on|in|late|early|at|earlier|later)$/.test(at(view, found.next + lead)) &&
    !view.timeAt.has(found.next + lead)
  )
    lead++
  const hit = view.timeAt.get(found.next + lead)
  if (!hit || hit.tokens[0] !== found.next + lead || hit.tokens[1] > end || found.time) return false
  found.time = hit.time
  found.next = hit.tokens[1]
  return true
}

/** "per AP", "according to Interfax", "as reported by Interfax", with a comma before or not. */
function takeRelay(view: View, found: Found, end: number): boolean {
  const comma = at(view, found.next) === ',' ? 1 : 0
  const start =
    found.next + comma + RELAY_LEADS.reduce((n, lead) => Math.max(n, leadLength(view, found.next + comma, lead)), 0)
  if (start === found.next + comma) return false
  const to = endOfName(view, start, end)
  if (to === start) return false
  const span = spanOfTokens(view, [start, to])
  found.relays = [...found.relays, { name: view.analysis.text.slice(...span).replace(/^the /, ''), spans: [span] }]
  found.next = to
  return true
}

const RELAY_LEADS = [
  ['per'],
  ['via'],
  ['as', 'reported', 'by'],
  ['as', 'cited', 'by'],
  ['as', 'quoted', 'by'],
  ['quoted', 'by'],
  ['cited', 'by'],
  ['carried', 'by'],
]

function leadLength(view: View, from: number, lead: readonly string[]): number {
  return lead.every((word, i) => at(view, from + i) === word) ? lead.length : 0
}

/** A name goes on over capitals, "news agency" and the like. */
function endOfName(view: View, from: number, end: number): number {
  let i = at(view, from) === 'the' ? from + 1 : from
  const first = i
  while (
    i < end &&
    (/^\p{Lu}/u.test(view.tokens[i]?.text ?? '') || /^(?:news|agency|state|wire|local|media|outlet)$/.test(at(view, i)))
  ) {
    if (view.timeAt.has(i)) break
    i++
  }
  return i === first ? from : i
}

/** "in a statement", "on Telegram", "during a televised briefing", "in an interview with the BBC". */
function takeChannel(view: View, found: Found, end: number): boolean {
  if (found.channel || !/^(?:in|on|via|during|at|to|by|through)$/.test(at(view, found.next))) return false
  for (let i = found.next + 1; i < Math.min(found.next + 7, end); i++) {
    if (view.quotation[i] !== -1 || /^[,.;:“"]$/.test(at(view, i))) return false
    const name = CHANNELS.get(at(view, i))
    if (!name) continue
    const to = afterTail(view, i + 1, end)
    found.channel = { name, tokens: [found.next, to] }
    found.next = to
    return true
  }
  return false
}

/** "… with the BBC", "… to the nation", "… on Facebook", "… channel". */
function afterTail(view: View, from: number, end: number): number {
  let i = /^(?:channel|post|messenger|address|conference|app)$/.test(at(view, from)) ? from + 1 : from
  if (/^(?:with|to|on|from)$/.test(at(view, i))) {
    const start = at(view, i + 1) === 'the' ? i + 2 : i + 1
    const to = /^(?:nation|reporters|journalists)$/.test(at(view, start)) ? start + 1 : endOfName(view, start, end)
    if (to > start) i = to
  }
  return i
}

/** Hearers that make an utterance a public one; "told the Post" names no post. */
const GATHERED = /^(?:reporters|journalists|conference|briefing|nation)$/

/** "told reporters", "told the council": short, and only before "that", a comma or a quotation. */
function takeAudience(view: View, found: Found, end: number): boolean {
  if (!/^(?:tell|tells|told|telling)$/.test(at(view, found.next - 1))) return false
  for (let i = found.next + 1; i < Math.min(found.next + 7, end + 1); i++) {
    if (
      /^(?:that|to|,|:|“|")$/.test(at(view, i)) ||
      i === end ||
      view.timeAt.has(i) ||
      /^(?:on|in|by|during|at|via)$/.test(at(view, i))
    ) {
      const name = GATHERED.test(at(view, i - 1)) ? CHANNELS.get(at(view, i - 1)) : undefined
      if (name) found.channel = { name, tokens: [found.next, i] }
      found.next = i
      return true
    }
  }
  return false
}
