import type { Chance } from '../chance.ts'

/** True in so many of a hundred cases. */
export function happens(chance: Chance, percent: number): boolean {
  return chance.below(1_000_000) < percent * 10_000
}

/** One item of any list that is not empty. */
export function oneOf<T>(chance: Chance, items: readonly T[]): T {
  const item = items[chance.below(items.length)]
  if (item === undefined) throw new Error('Nothing to choose from')
  return item
}

/** Picks from a list by weights that are given once: takes the logarithm of its length. */
export function picker<T>(items: readonly T[], weightOf: (item: T, index: number) => number): (chance: Chance) => T {
  let total = 0
  const sums = items.map((item, index) => {
    total += weightOf(item, index)
    return total
  })
  return chance => {
    const sought = (chance.below(1_000_000_000) / 1_000_000_000) * total
    let [low, high] = [0, sums.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? 0) <= sought) low = middle + 1
      else high = middle
    }
    const item = items[low]
    if (item === undefined) throw new Error('Nothing to choose from')
    return item
  }
}

/** A whole number from 1 to `most` that falls as a power of itself: most often 1, now and then the most. */
export function heavyTail(most: number, power: number): (chance: Chance) => number {
  return picker(
    Array.from({ length: most }, (_, index) => index + 1),
    number => number ** -power,
  )
}
