import type { Analysis, Sentence } from '../../language/analyse.ts'
import { beginsUpper, type Token } from '../../language/tokens.ts'

/** A token, or a part of one with hyphens: a name of several words may be written with hyphens or stand in a compound ("Kyiv-based"). */
export interface Word {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  readonly kind: Token['kind']
  /** The first letter is upper case. */
  readonly capital: boolean
  /** Index in `Analysis.tokens` of the token that it is, or is a part of. */
  readonly token: number
  /** Nothing but a hyphen, or nothing at all, stands before it. */
  readonly joined: boolean
}

const PARTS = /[^-‐‑–—/]+/gu
const HYPHEN = /[-‐‑–—/]/u

/** A sentence is asked for its words by whoever looks for places in it. */
const KNOWN = new WeakMap<Sentence, readonly Word[]>()

/** The words of a sentence, compounds taken apart: hyphens that join are left out. */
export function wordsOf(analysis: Analysis, sentence: Sentence): readonly Word[] {
  const known = KNOWN.get(sentence) ?? takenApart(analysis, sentence)
  KNOWN.set(sentence, known)
  return known
}

function takenApart(analysis: Analysis, sentence: Sentence): readonly Word[] {
  const words: Word[] = []
  let isJoined = false
  for (let i = sentence.tokens[0]; i < sentence.tokens[1]; i++) {
    const token = analysis.tokens[i]
    if (!token) continue
    const short = shortFormAt(analysis.tokens, i)
    if (short) {
      words.push(word(short.text, short.start, { kind: 'word', token: i + 2, joined: isJoined }))
      i += 2
      isJoined = false
      continue
    }
    const isHyphen = joins(analysis.tokens[i - 1], token, analysis.tokens[i + 1])
    if (!isHyphen && (token.kind !== 'word' || !HYPHEN.test(token.text)))
      words.push(word(token.text, token.start, { kind: token.kind, token: i, joined: isJoined }))
    else if (!isHyphen)
      for (const part of token.text.matchAll(PARTS))
        words.push(
          word(part[0], token.start + part.index, { kind: 'word', token: i, joined: isJoined || part.index > 0 }),
        )
    isJoined = isHyphen
  }
  return words
}

/** "W.Va.", which is one name though three tokens: a letter, its full stop, and a short form. */
function shortFormAt(tokens: readonly Token[], at: number): { text: string; start: number } | undefined {
  const [letter, stop, rest] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (letter?.text.length !== 1 || !beginsUpper(letter.text) || stop?.text !== '.' || !rest) return undefined
  if (stop.start !== letter.end || rest.start > stop.end + 1 || !/^\p{Lu}\p{Ll}{1,3}\.$/u.test(rest.text))
    return undefined
  const gap = ' '.repeat(rest.start - stop.end)
  return { text: `${letter.text}.${gap}${rest.text}`, start: letter.start }
}

/** A hyphen or stroke with a word right before and right behind it. */
function joins(before: Token | undefined, token: Token, next: Token | undefined): boolean {
  if (token.kind !== 'mark' || !/^[-‐‑–—/]$/u.test(token.text)) return false
  return before?.kind === 'word' && next?.kind === 'word' && before.end === token.start && token.end === next.start
}

function word(text: string, start: number, { kind, token, joined }: Pick<Word, 'kind' | 'token' | 'joined'>): Word {
  const small = text.toLowerCase()
  const lower = small.includes('’') ? small.replaceAll('’', "'") : small
  return {
    start,
    end: start + text.length,
    text,
    lower,
    kind,
    capital: kind === 'word' && beginsUpper(text),
    token,
    joined,
  }
}
