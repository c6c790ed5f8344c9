import type { Span } from '../text/span.ts'
import { ABBREVIATIONS, MAY_END, OPENERS } from './lexicon/abbreviations.ts'
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
      if (!endsInInitials(tokens[i], tokens[i + 1])) continue
      sentences.push([from, i + 1])
      from = i + 1
      continue
    }
    let to = i + 1
    while (to < tokens.length && (isStop(tokens[to]) || closes(tokens, to))) to++
    if (to < tokens.length && endsHere(tokens, i, to)) {
      sentences.push([from, to])
      from = to
    }
    i = to - 1
  }
  if (from < tokens.length) sentences.push([from, tokens.length])
  return sentences
}

function isStop(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'mark' && /^[.!?…]$/.test(token.text)
}

/** "U.S." holds its own stop: it ends a sentence where the next word can only begin one. */
function endsInInitials(token: Token | undefined, next: Token | undefined): boolean {
  if (!token?.text.endsWith('.') || token.kind !== 'word' || !next) return false
  return isCapitalised(next) && OPENERS.has(next.lower)
}

/** A closing mark directly after the stop: a curly or straight quotation mark or a bracket without a space before it. */
function closes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  return token !== undefined && before !== undefined && token.start === before.end && /^["”’')\]»]$/.test(token.text)
}

function endsHere(tokens: readonly Token[], stop: number, next: number): boolean {
  const following = tokens[next]
  const mark = tokens[stop]
  const before = tokens[stop - 1]
  if (!following || !mark) return true
  const last = tokens[next - 1]
  if (last && last.end === following.start) return false
  if (/^\p{Ll}/u.test(following.text)) return false
  if (mark.text !== '.' || !before || before.end !== mark.start || next > stop + 1) return true
  return !isAbbreviation(before, following)
}

function isAbbreviation(word: Token, following: Token): boolean {
  const form = word.lower.replace(/\.$/, '')
  const isInitials = /^\p{L}(?:\.\p{L})*$/u.test(form)
  if (MAY_END.has(form)) return !OPENERS.has(following.lower) && following.kind !== 'mark'
  if (isInitials && isCapitalised(word)) return isCapitalised(following) && !OPENERS.has(following.lower)
  if (form === 'no' || form === 'nos') return following.kind === 'number'
  return ABBREVIATIONS.has(form)
}
