/** Order by UTF-16 code units: the same on every machine, whatever its language settings. */
export function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** A sorted copy; each item's key is made once. Items with equal keys keep their order. */
export function sortedBy<T>(items: Iterable<T>, key: (item: T) => string): T[] {
  return Array.from(items, item => ({ item, key: key(item) }))
    .sort((a, b) => byCodeUnits(a.key, b.key))
    .map(({ item }) => item)
}

/** The first item in the order of `compare`; of equals the earlier. `undefined` for none. */
export function bestOf<T>(items: Iterable<T>, compare: (a: T, b: T) => number): T | undefined {
  let best: T | undefined
  for (const item of items) if (best === undefined || compare(item, best) < 0) best = item
  return best
}

/** Parts of a key, absent ones empty, joined so that no part can run into the next. */
export function keyOf(...parts: readonly (string | number | undefined)[]): string {
  return parts.join('\u0001')
}
