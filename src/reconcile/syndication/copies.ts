import { sharedCount } from './shingles.ts'

/** Two texts of which one carries the other's words; `shared` is the part of the shorter one's shingles that the longer has. */
export interface Copy {
  readonly a: number
  readonly b: number
  readonly shared: number
}

/** Part of the shorter text's shingles that must stand in the longer: an edited copy or an excerpt. */
const CONTAINED = 0.6
/** A text of fewer shingles is a copy only of an equal one: two flashes of twenty words may differ in the one word that counts. */
const LEAST_SHINGLES = 16

/**
 * Which texts carry the same words, by their sorted shingles. Candidates share sampled shingles (hash below a bound, so that
 * the same words are sampled in every text: FracMinHash, Irber et al. 2022), neighbours in each shingle's list of texts only,
 * so that a wire text at a thousand outlets costs a thousand pairs; each candidate is then counted in full.
 */
export function findCopies(texts: readonly Uint32Array[]): Copy[] {
  const found: Copy[] = []
  for (const [a, b] of candidates(texts.slice(0, TEXTS))) {
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
/** More texts than this (two million) are not compared at once. */
const TEXTS = 2 ** 21

/** Part of the shorter text's looked-up shingles in which the longer must be its neighbour to be counted in full. */
const LIKELY = 0.2

function* candidates(texts: readonly Uint32Array[]): Generator<readonly [number, number]> {
  const lookedUp = texts.map(shingles =>
    shingles.length < SHORT_TEXT
      ? shingles.length
      : shingles.reduce((count, hash) => count + (hash < SAMPLE_BOUND ? 1 : 0), 0),
  )
  const meetings = new Map<number, number>()
  const entries = lookedUpEntries(texts)
  for (let i = 1; i < entries.length; i++) {
    const [before = 0, entry = 0] = [entries[i - 1], entries[i]]
    if (Math.floor(before / TEXTS) !== Math.floor(entry / TEXTS)) continue
    const pair = (before % TEXTS) * TEXTS + (entry % TEXTS)
    meetings.set(pair, (meetings.get(pair) ?? 0) + 1)
  }
  for (const [pair, count] of meetings) {
    const b = pair % TEXTS
    const a = (pair - b) / TEXTS
    if (count >= LIKELY * Math.min(lookedUp[a] ?? 0, lookedUp[b] ?? 0)) yield [a, b]
  }
}

/** Shingle and text in one number that a double holds exactly (32 and 21 bits), sorted: texts of one shingle stand side by side. */
function lookedUpEntries(texts: readonly Uint32Array[]): Float64Array {
  const short = new Set<number>()
  for (const shingles of texts) if (shingles.length < SHORT_TEXT) for (const hash of shingles) short.add(hash)
  // A short text's shingles are all looked for, in long texts, too.
  const isLookedUp = (hash: number) => hash < SAMPLE_BOUND || short.has(hash)
  let length = 0
  for (const shingles of texts) for (const hash of shingles) if (isLookedUp(hash)) length++
  const entries = new Float64Array(length)
  let at = 0
  texts.forEach((shingles, text) => {
    for (const hash of shingles) if (isLookedUp(hash)) entries[at++] = hash * TEXTS + text
  })
  return entries.sort()
}
