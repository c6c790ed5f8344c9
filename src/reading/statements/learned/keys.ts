/** Another 32-bit key from two, in order; never 0. */
export function joined(a: number, b: number): number {
  let key = Math.imul(a ^ ((b << 13) | (b >>> 19)), 0x85ebca6b)
  key = Math.imul(key ^ (key >>> 15) ^ b, 0xc2b2ae35)
  key ^= key >>> 13
  return key >>> 0 || 1
}

/** A count as one of few numbers, coarser the farther out. */
export function bucket(count: number): number {
  if (count < 4) return count
  if (count < 6) return 4
  if (count < 9) return 5
  if (count < 14) return 6
  if (count < 22) return 7
  return count < 40 ? 8 : 9
}
