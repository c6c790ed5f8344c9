import type { Token } from '../../language/tokens.ts'
import type { Span } from '../../text/span.ts'
import type { Quantity } from './quantity.ts'

/** A number in its sentence, with the words around it. */
export interface Candidate {
  readonly quantity: Quantity
  readonly sentence: string
  /** Where the sentence begins in the report; token offsets are into the report. */
  readonly start: number
  /** Of the sentence. */
  readonly tokens: readonly Token[]
  /** Index of the first token after the number. */
  readonly next: number
}

/** The candidate of one number. */
export function candidateOf(quantity: Quantity, at: Omit<Candidate, 'quantity' | 'next'>): Candidate {
  const end = at.start + quantity.span[1]
  let [low, high] = [0, at.tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((at.tokens[middle]?.start ?? 0) >= end) high = middle
    else low = middle + 1
  }
  return { ...at, quantity, next: low }
}

/** Up to `count` lower-case tokens directly before the number, nearest first; a mark ends them. */
export function wordsBefore({ tokens, quantity, start }: Candidate, count: number, next: number): readonly string[] {
  const words: string[] = []
  let index = next - 1
  while (index >= 0 && (tokens[index]?.start ?? 0) >= start + quantity.span[0]) index--
  for (; index >= 0 && words.length < count; index--) {
    const token = tokens[index]
    if (!token || token.kind === 'mark') break
    words.push(token.lower)
  }
  return words
}

/** The report's offsets of a range of the sentence. */
export function inReport({ start }: Candidate, [from, to]: Span): Span {
  return [start + from, start + to]
}
