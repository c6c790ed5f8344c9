/** Values in the order of how often they were counted, at least `least` times; ties in the order of their names. */
export function frequent<T extends string | number>(values: Iterable<T>, least: number): T[] {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= least)
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([value]) => value)
}
