import type { Span } from '../../src/text/span.ts'

/** A word or a single symbol: `isWord` tells which. */
export interface GridToken {
  readonly start: number
  readonly end: number
  readonly word: string
  readonly isWord: boolean
}

const WORD_OR_SYMBOL = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*|\S/gu
const HANGING_MARKS = /[.'’-]+$/
const INITIALS = /^(?:\p{L}\.)+$/u

/**
 * The words and symbols that attribution is measured on: a word keeps the hyphens, apostrophes and stops inside it ("U.S." also its last one),
 * whatever else is not white space stands alone. It depends on no reader, so that readers can be compared.
 */
export function wordGrid(text: string): readonly GridToken[] {
  return [...text.matchAll(WORD_OR_SYMBOL)].flatMap(match => splitMarks(match[0], match.index))
}

function splitMarks(word: string, start: number): readonly GridToken[] {
  const isWord = /^[\p{L}\p{N}]/u.test(word)
  const bare = word.replace(HANGING_MARKS, '')
  if (!isWord || bare === word || INITIALS.test(word)) return [{ start, end: start + word.length, word, isWord }]
  const marks = [...word.slice(bare.length)].map((mark, i) => {
    const at = start + bare.length + i
    return { start: at, end: at + 1, word: mark, isWord: false }
  })
  return [{ start, end: start + bare.length, word: bare, isWord }, ...marks]
}

/** Positions in the grid, ascending and each once, of the tokens that share a character with a span. */
export function positionsIn(grid: readonly GridToken[], spans: readonly Span[]): readonly number[] {
  const found = new Set<number>()
  for (const [start, end] of spans) {
    for (let i = firstEndingAfter(grid, start); (grid[i]?.start ?? Infinity) < end; i++) found.add(i)
  }
  return [...found].sort((a, b) => a - b)
}

function firstEndingAfter(grid: readonly GridToken[], offset: number): number {
  let [low, high] = [0, grid.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((grid[middle]?.end ?? Infinity) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
