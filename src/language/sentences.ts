import type { Span } from '../text/span.ts'
import { BEFORE_NAMES, OPENERS } from './lexicon/abbreviations.ts'
import { REPORTING_VERBS } from './lexicon/reporting-verbs.ts'
import { type Boundary, outlineOf } from './sentences/boundary-features.ts'
import { datelineEnd } from './sentences/dateline.ts'
import type { SentenceModel } from './sentences/sentence-model.ts'
import { isCapitalised, type Token } from './tokens.ts'

/** More than twice the longest of 80,000 sentences of news. What is longer is a table or a trap, and is cut, so that reading it stays linear. */
const MOST_TOKENS = 500

/**
 * Sentences of one paragraph as ranges `[from, to)` of its token list, none of more than 500 tokens. Closing quotation marks and brackets stay
 * with their sentence, and so do the marks of notes; a dateline ("ORVEL, Nov. 9 (Agency) –") is one of its own. With a model the rules only advise.
 */
export function findSentences(tokens: readonly Token[], model?: SentenceModel): Span[] {
  const judge = model && judgeOf(tokens, model)
  return splitBy(tokens, judge ?? (({ ruled }) => ruled)).flatMap(cut)
}

function judgeOf(tokens: readonly Token[], model: SentenceModel): (boundary: Boundary) => boolean {
  const outline = outlineOf(tokens)
  return boundary => model.score(tokens, outline, boundary) > 0
}

/** Splits tokens where `ends` says so of a boundary that may be one, and after datelines. */
export function splitBy(tokens: readonly Token[], ends: (boundary: Boundary) => boolean): Span[] {
  const sentences: Span[] = []
  let from = 0
  let dateline = datelineEnd(tokens, from)
  let ruledAt = dateline
  for (let next = 1; next < tokens.length; next++) {
    if (ruledAt < next) ruledAt = endAfter(tokens, from, next - 1) ?? 0
    const ruled = ruledAt === next
    if (!ruled && (next < dateline || !mayEnd(tokens[next - 1], tokens[next]))) continue
    if (next !== dateline && !ends({ from, next, ruled })) continue
    sentences.push([from, next])
    from = next
    dateline = datelineEnd(tokens, from)
    ruledAt = dateline
  }
  if (from < tokens.length) sentences.push([from, tokens.length])
  return sentences
}

/** Boundaries that the rules do not name and a model may: white space, and not two plain words in lower case. */
function mayEnd(last: Token | undefined, next: Token | undefined): boolean {
  if (!last || !next || last.end === next.start) return false
  return last.kind !== 'word' || next.kind !== 'word' || last.lower.endsWith('.') || next.text !== next.lower
}

function cut([from, to]: Span): Span[] {
  if (to - from <= MOST_TOKENS) return [[from, to]]
  const parts = Math.ceil((to - from) / MOST_TOKENS)
  return Array.from({ length: parts }, (_, part) => [
    from + part * MOST_TOKENS,
    Math.min(to, from + (part + 1) * MOST_TOKENS),
  ])
}

/** Where the sentence that began at `from` ends, if it does with the token at `at`; `undefined` if not, or if the text ends with it. */
function endAfter(tokens: readonly Token[], from: number, at: number): number | undefined {
  if (!isStop(tokens[at])) return endsInAbbreviation(tokens[at], tokens[at + 1]) ? at + 1 : undefined
  let to = at + 1
  while (closes(tokens, to)) to++
  if (isStop(tokens[to])) return undefined
  to = afterNotes(tokens, to)
  return to < tokens.length && endsHere(tokens, { from, stop: at, next: to }) ? to : undefined
}

function isStop(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'mark' && /^[.!?…]+$/.test(token.lower)
}

/** "U.S." holds its own stop: it ends a sentence where the next word can only begin one. */
function endsInAbbreviation(token: Token | undefined, next: Token | undefined): boolean {
  if (!token?.lower.endsWith('.') || token.kind !== 'word' || !next) return false
  return isCapitalised(next) && OPENERS.has(next.lower) && !BEFORE_NAMES.has(token.lower.slice(0, -1))
}

/** A mark that closes, directly after the stop; brackets and emoticons also after a space. */
function closes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (token === undefined || before === undefined || token.kind !== 'mark') return false
  if (/^(?:[)\]»]|[:;=][-'^]?[)(DPp\]]+)$/i.test(token.text)) return true
  return token.start === before.end && /^(?:["”’')\]»›]|''|’’)$/.test(token.lower)
}

/** "in Orvel. [17] Then", "in Orvel. [source needed] Then": what an editor put in square brackets stays with the sentence before it. */
function afterNotes(tokens: readonly Token[], at: number): number {
  let to = at
  while (tokens[to]?.text === '[') {
    let close = to + 1
    while (close - to <= 4 && /^(?:\d+|\.{3}|…|\p{Ll}+)$/u.test(tokens[close]?.text ?? '')) close++
    if (tokens[close]?.text !== ']' || close === to + 1) return to
    to = close + 1
  }
  return to
}

interface Candidate {
  readonly from: number
  readonly stop: number
  readonly next: number
}

function endsHere(tokens: readonly Token[], { from, stop, next }: Candidate): boolean {
  const [first, before, last, following] = [tokens[from], tokens[stop - 1], tokens[next - 1], tokens[next]]
  if (!first || !last || !following) return false
  if (last.end === following.start) return before !== undefined && lacksSpace(before, following)
  // Who writes one sentence without a capital writes the next so too.
  if (startsLow(following)) return startsLow(first) && !/^[.…]{2,}|…$/.test(tokens[stop]?.lower ?? '')
  if (/^["”’'»]/.test(last.text) && (namesSpeaker(tokens, stop, next) || /^[—―–-]$/.test(following.text))) return false
  return !(stop - from === 1 && before !== undefined && isListMark(before))
}

/** "“Why?” Vell asked": up to three words with a capital and a verb of speech, or the verb first, after a mark that is no full stop. */
function namesSpeaker(tokens: readonly Token[], stop: number, next: number): boolean {
  if (!/[!?]/.test(tokens[stop]?.text ?? '')) return false
  for (let i = next; i < next + 4; i++) {
    const token = tokens[i]
    if (!token) return false
    if (REPORTING_VERBS.has(token.lower)) return true
    if (!isCapitalised(token) && !token.lower.endsWith('.')) return false
  }
  return false
}

/** A word in lower case; "eHow" and "iOrvel" are none. */
function startsLow({ text }: Token): boolean {
  return /^\p{Ll}(?!\p{Ll}*\p{Lu})/u.test(text)
}

/** "it ended.Then": the space was lost between a word in lower case and a capital. */
function lacksSpace(before: Token, following: Token): boolean {
  return /\p{Ll}{2}$/u.test(before.text) && /^\p{Lu}\p{Ll}/u.test(following.text)
}

/** "1." and "a." begin a point of a list. */
function isListMark({ text }: Token): boolean {
  return /^(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})$/.test(text)
}
