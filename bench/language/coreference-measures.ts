import { bestSum } from '../assignment.ts'

/** Clusters of keys: each inner set holds the mentions of one entity. */
export type Partition = readonly ReadonlySet<string>[]

/** Sums from which a precision and a recall come; those of several documents are added up. */
export interface Tally {
  readonly hits: number
  readonly found: number
  readonly recalled: number
  readonly wanted: number
}

/** MUC (Vilain et al. 1995): links that need not be cut. */
export function muc(gold: Partition, system: Partition): Tally {
  const [recalled, wanted] = mucSide(gold, system)
  const [hits, found] = mucSide(system, gold)
  return { hits, found, recalled, wanted }
}

function mucSide(keys: Partition, responses: Partition): [number, number] {
  const of = indexOf(responses)
  let [kept, all] = [0, 0]
  for (const key of keys) {
    let lone = 0
    const parts = new Set<number>()
    for (const mention of key) {
      const part = of.get(mention)
      if (part === undefined) lone++
      else parts.add(part)
    }
    kept += key.size - lone - parts.size
    all += key.size - 1
  }
  return [kept, all]
}

/** B-cubed (Bagga and Baldwin 1998): for each mention the share of its cluster that belongs there. */
export function bCubed(gold: Partition, system: Partition): Tally {
  const [recalled, wanted] = bCubedSide(gold, system)
  const [hits, found] = bCubedSide(system, gold)
  return { hits, found, recalled, wanted }
}

function bCubedSide(keys: Partition, responses: Partition): [number, number] {
  const of = indexOf(responses)
  let [sum, all] = [0, 0]
  for (const key of keys) {
    const shares = new Map<number, number>()
    for (const mention of key) {
      const part = of.get(mention)
      if (part !== undefined) shares.set(part, (shares.get(part) ?? 0) + 1)
    }
    for (const share of shares.values()) sum += share ** 2 / key.size
    all += key.size
  }
  return [sum, all]
}

/** CEAF by entities (Luo 2005), with the measure of similarity 2|A∩B| / (|A|+|B|). */
export function ceafE(gold: Partition, system: Partition): Tally {
  const of = indexOf(system)
  const similarities = gold.map(key => {
    const row = new Float64Array(system.length)
    for (const mention of key) {
      const part = of.get(mention)
      if (part !== undefined) row[part] = (row[part] ?? 0) + 2 / (key.size + (system[part]?.size ?? 0))
    }
    return row
  })
  const best = bestSum(similarities, system.length)
  return { hits: best, found: system.length, recalled: best, wanted: gold.length }
}

function indexOf(partition: Partition): Map<string, number> {
  const index = new Map<string, number>()
  for (const [part, mentions] of partition.entries()) for (const mention of mentions) index.set(mention, part)
  return index
}

/** Sum of two tallies. */
export function plus(a: Tally, b: Tally): Tally {
  return {
    hits: a.hits + b.hits,
    found: a.found + b.found,
    recalled: a.recalled + b.recalled,
    wanted: a.wanted + b.wanted,
  }
}

/** Precision, recall and their harmonic mean, 0 to 100. */
export function percentages({
  hits,
  found,
  recalled,
  wanted,
}: Tally): readonly [precision: number, recall: number, f1: number] {
  const precision = found > 0 ? (100 * hits) / found : 0
  const recall = wanted > 0 ? (100 * recalled) / wanted : 0
  return [precision, recall, precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0]
}
