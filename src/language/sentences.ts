import type { Span } from '../text/span.ts'
import { BEFORE_NAMES, OPENERS } from './lexicon/abbreviations.ts'
import { isCapitalised, type Token } from './tokens.ts'

/** More than twice the longest of 80,000 sentences of news. What is longer is a table or a trap, and is cut, so that reading it stays linear. */
const MOST_TOKENS = 500

/**
 * Sentences of one paragraph as ranges `[from, to)` of its token list, none of more than 500 tokens. Closing quotation marks and brackets stay
 * with their sentence.
 */
export function findSentences(tokens: readonly Token[]): Span[] {
  return wholeSentences(tokens).flatMap(cut)
}

function cut([from, to]: Span): Span[] {
  if (to - from <= MOST_TOKENS) return [[from, to]]
  const parts = Math.ceil((to - from) / MOST_TOKENS)
  return Array.from({ length: parts }, (_, part) => [
    from + part * MOST_TOKENS,
    Math.min(to, from + (part + 1) * MOST_TOKENS),
  ])
}

function wholeSentences(tokens: readonly Token[]): Span[] {
  const sentences: Span[] = []
  let from = 0
  for (let i = 0; i < tokens.length; i++) {
    if (!isStop(tokens[i])) {
      if (!endsInAbbreviation(tokens[i], tokens[i + 1])) continue
      sentences.push([from, i + 1])
      from = i + 1
      continue
    }
    let to = i + 1
    while (to < tokens.length && (isStop(tokens[to]) || closes(tokens, to))) to++
    if (to < tokens.length && endsHere(tokens, { from, stop: i, next: to })) {
      sentences.push([from, to])
      from = to
    }
    i = to - 1
  }
  if (from < tokens.length) sentences.push([from, tokens.length])
  return sentences
}

function isStop(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'mark' && /^[.!?…]+$/.test(token.lower)
}

/** "U.S." holds its own stop: it ends a sentence where the next word can only begin one. */
function endsInAbbreviation(token: Token | undefined, next: Token | undefined): boolean {
  if (!token?.lower.endsWith('.') || token.kind !== 'word' || !next) return false
  return isCapitalised(next) && OPENERS.has(next.lower) && !BEFORE_NAMES.has(token.lower.slice(0, -1))
}

/** A closing mark directly after the stop: a curly or straight quotation mark or a bracket without a space before it. */
function closes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  return (
    token !== undefined && before !== undefined && token.start === before.end && /^(?:["”’')\]»]|'')$/.test(token.lower)
  )
}

interface Candidate {
  readonly from: number
  readonly stop: number
  readonly next: number
}

function endsHere(tokens: readonly Token[], { from, stop, next }: Candidate): boolean {
  const following = tokens[next]
  const last = tokens[next - 1]
  const before = tokens[stop - 1]
  if (!following || !last || !before) return false
  if (last.end === following.start) return lacksSpace(before, following)
  if (/^\p{Ll}/u.test(following.text)) return false
  return !(stop - from === 1 && isListMark(before))
}

/** "it ended.Then": the space was lost between a word in lower case and a capital. */
function lacksSpace(before: Token, following: Token): boolean {
  return /\p{Ll}{2}$/u.test(before.text) && /^\p{Lu}\p{Ll}/u.test(following.text)
}

/** "1." and "a." begin a point of a list. */
function isListMark({ text }: Token): boolean {
  return /^(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})$/.test(text)
}
