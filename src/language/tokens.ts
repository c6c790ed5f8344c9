import type { Span } from '../text/span.ts'

/** A word, number or mark with its place in the text. Possessive 's and n't are tokens of their own, as in UD English. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  readonly kind: 'word' | 'number' | 'mark'
}

// Runs are bounded, since the machine's own stack is, on which V8 keeps each step of one: a longer word is cut, and nothing is lost.
const PIECE =
  /\p{Lu}(?:\.\p{Lu}){1,100}\.?|\p{N}{1,200}(?:[.,:]\p{N}{1,200}){0,20}(?:st|nd|rd|th|s)?(?!\p{L})|[\p{L}\p{N}\p{M}\u00AD]{1,200}(?:[-\u2010\u2011'’.&][\p{L}\p{N}\p{M}\u00AD]{1,200}){0,20}|[^\s\p{L}\p{N}]/gu
/** Only these can make several tokens of one match. */
const MAY_SPLIT = /['’.]/
const CLITIC = /^(.+?)(['’](?:s|S|re|ve|ll|d|m)|n['’]t|N['’]T)$/

/** Tokens of a region in order; white space is between them, everything else is in one. */
export function findTokens(text: string, [from, to]: Span): Token[] {
  const tokens: Token[] = []
  const region = text.slice(from, to)
  for (const match of region.matchAll(PIECE)) {
    const start = from + match.index
    if (!MAY_SPLIT.test(match[0])) tokens.push(token(match[0], start))
    else
      for (const { offset, length } of piecesOf(match[0]))
        tokens.push(token(match[0].slice(offset, offset + length), start + offset))
  }
  return tokens
}

interface Piece {
  readonly offset: number
  readonly length: number
}

/** Splits words joined by a full stop without a space where the second begins in upper case ("ended.Then"), and clitics. */
function piecesOf(word: string): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const match of word.matchAll(MISSING_SPACE)) {
    pieces.push(...withoutClitic(word, from, match.index), { offset: match.index, length: 1 })
    from = match.index + 1
  }
  pieces.push(...withoutClitic(word, from, word.length))
  return pieces
}

const MISSING_SPACE = /(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})/gu

function withoutClitic(word: string, from: number, to: number): Piece[] {
  const stem = to - from < 40 ? CLITIC.exec(word.slice(from, to))?.[1] : undefined
  if (!stem) return [{ offset: from, length: to - from }]
  const split = from + stem.length
  return [
    { offset: from, length: stem.length },
    { offset: split, length: to - split },
  ]
}

function token(form: string, start: number): Token {
  const kind = /^\p{N}/u.test(form) ? 'number' : /^['’]?\p{L}/u.test(form) ? 'word' : 'mark'
  return {
    start,
    end: start + form.length,
    text: form,
    lower: form.toLowerCase().replaceAll('’', "'").replaceAll('\u00AD', ''),
    kind,
  }
}

/** True for a word whose first letter is upper case. */
export function isCapitalised(token: Token): boolean {
  return token.kind === 'word' && /^\p{Lu}/u.test(token.text)
}
