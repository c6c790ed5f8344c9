import type { Span } from '../../../text/span.ts'
import type { Word } from '../words.ts'

/** Farther than this from a toponym no word tells of it. */
const MOST_WORDS = 14

/** Words beside a toponym as one string in lower case, a space between two, to be asked by patterns; marks are words. */
export interface Lead {
  readonly text: string
  /** The span of the words from this offset of `text` up to another, its end without one. */
  readonly span: (from: number, to?: number) => Span
  /** Whether the word at an offset of `text` begins in upper case. */
  readonly isCapital: (offset: number) => boolean
}

/** The words before the one at `end`; an article, and what kind of place it is ("the town of"), are left out right before a name. */
export function leadOf(words: readonly Word[], end: number): Lead {
  return known(LEADS, { words, at: end }, () => {
    const until = nameStart(words, end)
    return lead(words.slice(Math.max(0, until - MOST_WORDS), until))
  })
}

/** The words behind a toponym that ends before the one at `start`. */
export function tailOf(words: readonly Word[], start: number): Lead {
  return known(TAILS, { words, at: start }, () => lead(words.slice(start, start + MOST_WORDS)))
}

type Known = WeakMap<readonly Word[], Map<number, Lead>>

// Every relation asks for the words around each name.
const [LEADS, TAILS]: readonly [Known, Known] = [new WeakMap(), new WeakMap()]

function known(
  all: Known,
  { words, at }: { readonly words: readonly Word[]; readonly at: number },
  make: () => Lead,
): Lead {
  const own = all.get(words) ?? new Map<number, Lead>()
  all.set(words, own)
  const found = own.get(at) ?? make()
  own.set(at, found)
  return found
}

/** Words from one position up to another, without the article and the kind of place before a name. */
export function gapOf(words: readonly Word[], start: number, end: number): Lead {
  return lead(words.slice(start, Math.max(start, nameStart(words, end))))
}

const KINDS = /^(?:city|town|village|settlement|port|cities|towns|villages)$/

/** Where "the north-eastern town of X" begins: position of the article. Where in its country a town lies says nothing of where in it. */
function nameStart(words: readonly Word[], end: number): number {
  let at = end
  const isOf =
    words[at - 1]?.lower === 'of' && KINDS.test(words[at - 2]?.lower ?? '') && words[at - 2]?.lower !== 'port'
  if (isOf) at = qualifiedFrom(words, at - 2)
  else if (KINDS.test(words[at - 1]?.lower ?? '') && /^(?:the|of)$/.test(words[at - 2]?.lower ?? '')) at -= 1
  return /^(?:the|an?|nearby)$/.test(words[at - 1]?.lower ?? '') ? at - 1 : at
}

/** Most adjectives before a kind of place: "the small northern town of". */
const MOST_ADJECTIVES = 4

function qualifiedFrom(words: readonly Word[], at: number): number {
  for (let from = at; from > 0 && from >= at - MOST_ADJECTIVES; from--) {
    const before = words[from - 1]
    if (before?.kind !== 'word') return at
    if (/^(?:the|an?|two|three|nearby)$/.test(before.lower)) return from
  }
  return at
}

function lead(words: readonly Word[]): Lead {
  const starts: number[] = []
  let text = ''
  for (const word of words) {
    if (text !== '') text += ' '
    starts.push(text.length)
    text += word.lower
  }
  const at = (offset: number) =>
    Math.max(
      0,
      starts.findLastIndex(start => start <= offset),
    )
  return {
    text,
    isCapital: offset => words[at(offset)]?.capital === true,
    span: (from, to = text.length) => [words[at(from)]?.start ?? 0, words[at(Math.max(from, to - 1))]?.end ?? 0],
  }
}
