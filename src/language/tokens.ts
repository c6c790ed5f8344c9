import type { Span } from '../text/span.ts'
import { AFTER_IT_IS, CONTRACTIONS } from './lexicon/contractions.ts'
import { classAt, DIGIT, LETTER, SPACE } from './tokens/characters.ts'
import { markEnd } from './tokens/marks.ts'
import { numberEnd } from './tokens/numbers.ts'
import { attachedEnd, nextWord, normal } from './tokens/run.ts'
import { LONGEST_ADDRESS, webEnd } from './tokens/web.ts'
import { wordEnd } from './tokens/words.ts'

/** A word, number or mark with its place in the text. Possessive 's and n't are tokens of their own, as in UD English. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Lower case, apostrophes straight, without soft hyphens and zero-width characters. */
  readonly lower: string
  readonly kind: 'word' | 'number' | 'mark'
}

/**
 * Tokens of a region in order, as the English treebanks of Universal Dependencies (EWT, GUM) have them; white space is between them,
 * everything else is in one. None is longer than a few thousand characters.
 */
export function findTokens(text: string, [from, to]: Span): Token[] {
  const tokens: Token[] = []
  let at = from
  while (at < to) {
    let end = at
    let plain = true
    for (; end < to; end++) {
      const kind = classAt(text, end)
      if (kind === SPACE) break
      if (kind !== LETTER) plain = false
    }
    if (end === at) at++
    else {
      if (plain && end - at <= 40) addWord(tokens, text, at, end)
      else addStretch(tokens, text, [at, end], to)
      at = end
    }
  }
  return tokens
}

/** Tokens of a stretch without white space; `end` is that of the region, into which an abbreviation's stop looks. */
function addStretch(tokens: Token[], text: string, [start, stop]: Span, end: number): void {
  const mayBeWeb = stop - start > 3 && stop - start <= LONGEST_ADDRESS && WEB.test(text.slice(start, stop))
  let isOpening = true
  for (let at = start; at < stop; ) {
    const first = attachedEnd(text, at, stop)
    const kind = first < stop ? classAt(text, first) : SPACE
    const address = mayBeWeb && isOpening ? webEnd(text, at, stop) : undefined
    const to = address ?? (kind === LETTER ? wordEnd(text, at, end) : otherEnd(text, first, start, stop))
    if (kind === LETTER && address === undefined) addWord(tokens, text, at, to)
    else tokens.push(token(text, at, to))
    isOpening = kind !== LETTER && kind !== DIGIT && text.charAt(at) !== '.'
    at = to
  }
}

/** End of a number or mark that begins at an offset; the offset itself at the end of the stretch, where only what is attached is left. */
function otherEnd(text: string, at: number, start: number, stop: number): number {
  if (at >= stop) return at
  return classAt(text, at) === DIGIT ? numberEnd(text, at, stop) : markEnd(text, at, start, stop)
}

const WEB = /[@/]|\p{L}\.\p{L}|www|doi/iu

/** One token, or those of a contraction written without an apostrophe ("cannot"). */
function addWord(tokens: Token[], text: string, start: number, end: number): void {
  const whole = token(text, start, end)
  const lengths = end - start <= 8 ? partsOf(text, whole) : undefined
  if (!lengths) {
    tokens.push(whole)
    return
  }
  let at = start
  for (const length of lengths) {
    tokens.push(token(text, at, at + length))
    at += length
  }
  tokens.push(token(text, at, end))
}

/** Lengths of all but the last word of a contraction; in upper case only of those in "nt", since "IM" and "ID" are names too. */
function partsOf(text: string, { text: form, lower, end }: Token): readonly number[] | undefined {
  if (lower === 'its') return AFTER_IT_IS.has(nextWord(text, end, text.length) ?? '') ? [2] : undefined
  const lengths = CONTRACTIONS.get(lower)
  return lengths && (form !== form.toUpperCase() || form.endsWith('NT')) ? lengths : undefined
}

function token(text: string, start: number, end: number): Token {
  const form = text.slice(start, end)
  return { start, end, text: form, lower: normal(form), kind: kindOf(form) }
}

function kindOf(form: string): Token['kind'] {
  const first = form.charCodeAt(0)
  if ((first >= 97 && first <= 122) || (first >= 65 && first <= 90)) return 'word'
  if (/^[\p{Cf}+'’]*\p{N}/u.test(form)) return 'number'
  return /^[\p{Cf}'’ʼ@#]*\p{L}/u.test(form) ? 'word' : 'mark'
}

/** True for a word whose first letter is upper case. */
export function isCapitalised(token: Token): boolean {
  return token.kind === 'word' && beginsUpper(token.text)
}

/** True when the first letter is upper case. */
export function beginsUpper(text: string): boolean {
  const first = text.charCodeAt(0)
  return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(text)
}
