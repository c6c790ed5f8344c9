/** Words in a shingle: five, as Broder (1997) and most copy detection since. */
export const SHINGLE_WORDS = 5

/** The 32-bit hashes of every five words in a row, case and punctuation aside; a text of fewer words is one shingle, none for no words. */
export function shinglesOf(text: string): Uint32Array {
  const words = text.toLowerCase().match(WORD) ?? []
  if (words.length === 0) return new Uint32Array(0)
  const hashes = words.map(hashOf)
  const hashed = new Set<number>()
  for (let i = 0; i < Math.max(1, hashes.length - SHINGLE_WORDS + 1); i++) hashed.add(joined(hashes, i))
  return Uint32Array.from(hashed).sort()
}

/** Shingles that both have; both sorted. */
export function sharedCount(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let count = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x = 0, y = 0] = [a[i], b[j]]
    if (x === y) count++
    if (x <= y) i++
    if (y <= x) j++
  }
  return count
}

const WORD = /[\p{L}\p{N}]{1,200}/gu

function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash
}

function joined(hashes: readonly number[], from: number): number {
  let hash = 0x9747b28c
  for (let i = from; i < from + SHINGLE_WORDS && i < hashes.length; i++) {
    hash = Math.imul(hash ^ (hashes[i] ?? 0), 0x5bd1e995)
    hash ^= hash >>> 15
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}
