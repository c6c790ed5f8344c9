import { sharedCount } from './shingles.ts'

/** Two texts of which one carries the other's words; `shared` is the part of the shorter one's shingles that the longer has. */
export interface Copy {
  readonly a: number
  readonly b: number
  readonly shared: number
}

/** Part of the shorter text's shingles that must stand in the longer: an edited copy or an excerpt. */
const CONTAINED = 0.6
/** A text of fewer shingles is a copy only of an equal one: two flashes of eight words may agree by chance. */
const LEAST_SHINGLES = 8

/**
 * Which texts carry the same words, by their sorted shingles. Candidates share sampled shingles (hash below a bound, so that
 * the same words are sampled in every text: FracMinHash, Irber et al. 2022), neighbours in each shingle's list of texts only,
 * so that a wire text at a thousand outlets costs a thousand pairs; each candidate is then counted in full.
 */
export function findCopies(texts: readonly Uint32Array[]): Copy[] {
  const found: Copy[] = []
  for (const [a, b] of candidates(texts)) {
    const [x, y] = [texts[a] ?? EMPTY, texts[b] ?? EMPTY]
    const shorter = Math.min(x.length, y.length)
    const count = sharedCount(x, y)
    const shared = shorter === 0 ? 0 : count / shorter
    const enough = shorter < LEAST_SHINGLES ? count === Math.max(x.length, y.length) : shared >= CONTAINED
    if (enough && shorter > 0) found.push({ a, b, shared })
  }
  return found
}

const EMPTY = new Uint32Array(0)
/** A quarter of all shingles is looked up; texts shorter than this many shingles are looked up whole. */
const SAMPLE_BOUND = 2 ** 32 / 4
const SHORT_TEXT = 60

function* candidates(texts: readonly Uint32Array[]): Generator<readonly [number, number]> {
  const short = new Map<number, number[]>()
  const sampled = new Map<number, number[]>()
  texts.forEach((shingles, text) => {
    for (const hash of shingles) {
      if (hash < SAMPLE_BOUND) push(sampled, hash, text)
      else if (shingles.length < SHORT_TEXT) push(short, hash, text)
    }
  })
  // A short text's other shingles are looked for in all texts.
  texts.forEach((shingles, text) => {
    if (shingles.length < SHORT_TEXT) return
    for (const hash of shingles) if (short.has(hash)) push(short, hash, text)
  })
  const seen = new Set<number>()
  for (const lists of [sampled, short]) {
    for (const list of lists.values()) {
      const inOrder = list.toSorted((a, b) => a - b)
      for (let i = 1; i < inOrder.length; i++) {
        const [a = 0, b = 0] = [inOrder[i - 1], inOrder[i]]
        const pair = a * texts.length + b
        if (seen.has(pair)) continue
        seen.add(pair)
        yield [a, b]
      }
    }
  }
}

function push(lists: Map<number, number[]>, hash: number, text: number): void {
  const list = lists.get(hash)
  if (list) list.push(text)
  else lists.set(hash, [text])
}
