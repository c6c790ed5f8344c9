/** Who was given to whom: row and column of each pair. */
export type Assigned = readonly (readonly [row: number, column: number])[]

/**
 * The pairs of rows and columns, each used once, whose values have the greatest sum: Hungarian method with potentials, O(n² m). Rows or columns that
 * are left over have no pair; pairs of no value are given too.
 */
export function assignBest(values: readonly ArrayLike<number>[], columns: number): Assigned {
  const match = matchColumns(values, columns)
  const pairs: (readonly [number, number])[] = []
  for (let column = 1; column <= columns; column++) {
    const row = (match[column] ?? 0) - 1
    if (row >= 0 && row < values.length) pairs.push([row, column - 1])
  }
  return pairs
}

/** The greatest sum of one value for each row, each column used once. */
export function bestSum(values: readonly ArrayLike<number>[], columns: number): number {
  return assignBest(values, columns).reduce((sum, [row, column]) => sum + (values[row]?.[column] ?? 0), 0)
}

/** For each column, counted from 1, the row that it was given to, counted from 1. */
function matchColumns(rows: readonly ArrayLike<number>[], columns: number): Int32Array {
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
  return match
}
