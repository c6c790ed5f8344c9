/** Numbers that look like chance and are the same for the same seed: mulberry32 by Tommy Ettinger (public domain). */
export interface Chance {
  /** A whole number from 0 up to and not including `below`. */
  below(below: number): number
  /** One of the items. */
  one<T>(items: readonly [T, ...T[]]): T
}

/** A row of numbers that a seed gives. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return { below, one: items => items[below(items.length)] ?? items[0] }
}
