/** One thing that was to be put into a cluster: its own cluster by the key, and where it was put; `found` is absent where it was not seen at all. */
export interface Clustered {
  readonly gold: string
  readonly found?: string | undefined
}

/** In percent, 0 to 100. */
export interface Measure {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/**
 * B³ (Bagga & Baldwin 1998) over things, each of equal weight. A thing that was not found has recall 0 and is no part of precision, so what is
 * missed costs recall alone. Nothing to cluster is 100.
 */
export function bCubed(things: readonly Clustered[]): Measure {
  if (things.length === 0) return { precision: 100, recall: 100, f1: 100 }
  const found = things.filter(thing => thing.found !== undefined)
  const gold = countBy(things, thing => thing.gold)
  const put = countBy(found, thing => thing.found ?? '')
  const both = countBy(found, pairOf)
  const share = (thing: Clustered, whole: number | undefined) => (both.get(pairOf(thing)) ?? 0) / (whole ?? 1)
  const precision = mean(found.map(thing => share(thing, put.get(thing.found ?? ''))))
  const recall = sum(found.map(thing => share(thing, gold.get(thing.gold)))) / things.length
  return measureOf(100 * precision, 100 * recall)
}

/** B³ over those things that were found: how well they are clustered, however many were missed. */
export function bCubedOfFound(things: readonly Clustered[]): Measure {
  return bCubed(things.filter(thing => thing.found !== undefined))
}

function measureOf(precision: number, recall: number): Measure {
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

function countBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1)
  return counts
}

const pairOf = ({ gold, found }: Clustered): string => JSON.stringify([gold, found])
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
const mean = (numbers: readonly number[]): number => (numbers.length === 0 ? 0 : sum(numbers) / numbers.length)
