import type { Word } from '../../language/analyse.ts'
import type { Span, Spans } from '../../text/span.ts'
import type { FigureKind } from './lexicon/counted-nouns.ts'
import type { Quantity } from './quantity.ts'

/** A number in its sentence, with the words around it. */
export interface Candidate {
  readonly quantity: Quantity
  readonly sentence: string
  /** Where the sentence begins in the report; token offsets are into the report. */
  readonly start: number
  /** Of the whole report, since heads are indices of it. */
  readonly tokens: readonly Word[]
  /** Indices of the sentence's first token and of the one after its last. */
  readonly bounds: Span
  /** Index of the first token of the number. */
  readonly at: number
  /** Index of the first token after the number. */
  readonly next: number
  /** What the number before it in the sentence counts, and where. */
  readonly previous?: {
    readonly what: FigureKind
    readonly noun: string
    readonly unit?: string
    readonly spans: Spans
  }
}

/** The candidate of one number. */
export function candidateOf(quantity: Quantity, of: Omit<Candidate, 'quantity' | 'at' | 'next'>): Candidate {
  const at = firstFrom(of, of.start + quantity.span[0])
  return { ...of, quantity, at, next: firstFrom(of, of.start + quantity.span[1]) }
}

/** Index of the first token of the sentence that begins at an offset or later. */
function firstFrom({ tokens, bounds }: Pick<Candidate, 'tokens' | 'bounds'>, offset: number): number {
  let [low, high] = bounds
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) >= offset) high = middle
    else low = middle + 1
  }
  return low
}

/** The word of the sentence at an index. */
export function wordIn({ tokens, bounds }: Candidate, at: number): Word | undefined {
  return at >= bounds[0] && at < bounds[1] ? tokens[at] : undefined
}

/** The word of the number that hangs on a word outside it: "12" in "at least 12 soldiers". */
export function numberOf({ tokens, at, next }: Candidate): number {
  let found = Math.max(at, next - 1)
  for (let i = next - 1; i >= at; i--) {
    const head = tokens[i]?.head
    const isOutside = head === undefined || head < at || head >= next
    if (isOutside && /^(?:NUM|NOUN|PRON|DET|ADJ)$/.test(tokens[i]?.upos ?? '')) found = i
  }
  return found
}

/** Up to `count` lower-case tokens directly before the number, nearest first; a mark ends them. */
export function wordsBefore(candidate: Candidate, count: number): readonly string[] {
  const words: string[] = []
  for (let i = candidate.at - 1; words.length < count; i--) {
    const word = wordIn(candidate, i)
    if (!word || word.kind === 'mark') break
    words.push(word.lower)
  }
  return words
}

/** The words between the number before this one and this one; `undefined` where there is none before it. */
export function sincePrevious({ previous, start, sentence, quantity }: Candidate): string | undefined {
  const end = previous?.spans[0]?.[1]
  return end === undefined ? undefined : sentence.slice(end - start, quantity.span[0])
}

/** Whether the number counts plainly: no share, no sum, no length, not none. */
export function isPlainNumber({ quantity }: Candidate): boolean {
  return quantity.form !== 'none' && !quantity.isPercent && !quantity.currency && !quantity.unit
}

/** The report's offsets of a range of the sentence. */
export function inReport({ start }: Candidate, [from, to]: Span): Span {
  return [start + from, start + to]
}
