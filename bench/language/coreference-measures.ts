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
  const best = bestAssignment(similarities, system.length)
  return { hits: best, found: system.length, recalled: best, wanted: gold.length }
}

/** Greatest sum of one cell for each row, each column used once: Hungarian method with potentials, O(n² m). */
function bestAssignment(rows: readonly Float64Array[], columns: number): number {
  const size = Math.max(rows.length, columns)
  const cost = (row: number, column: number) => -(rows[row - 1]?.[column - 1] ?? 0)
  const u = new Float64Array(size + 1)
  const v = new Float64Array(size + 1)
  const match = new Int32Array(size + 1)
  const way = new Int32Array(size + 1)
  for (let row = 1; row <= size; row++) {
    match[0] = row
    let column = 0
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY)
    const used = new Uint8Array(size + 1)
    do {
      used[column] = 1
      const at = match[column] ?? 0
      let delta = Number.POSITIVE_INFINITY
      let next = 0
      for (let j = 1; j <= size; j++) {
        if (used[j]) continue
        const reduced = cost(at, j) - (u[at] ?? 0) - (v[j] ?? 0)
        if (reduced < (least[j] ?? 0)) {
          least[j] = reduced
          way[j] = column
        }
        if ((least[j] ?? 0) < delta) {
          delta = least[j] ?? 0
          next = j
        }
      }
      for (let j = 0; j <= size; j++) {
        if (used[j]) {
          const owner = match[j] ?? 0
          u[owner] = (u[owner] ?? 0) + delta
          v[j] = (v[j] ?? 0) - delta
        } else least[j] = (least[j] ?? 0) - delta
      }
      column = next
    } while ((match[column] ?? 0) !== 0)
    while (column !== 0) {
      const before = way[column] ?? 0
      match[column] = match[before] ?? 0
      column = before
    }
  }
  let sum = 0
  for (let column = 1; column <= size; column++) sum -= cost(match[column] ?? 0, column)
  return sum
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
