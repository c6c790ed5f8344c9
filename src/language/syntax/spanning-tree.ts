/** Taken off each score of the root, so that a best tree uses it once: more than any sum of scores can make up for. */
const ROOT_TOLL = 1e6

/**
 * Heads of the best tree (Chu & Liu 1965, Edmonds 1967) with exactly one word under the root, crossing arcs allowed. `scores` has `count` rows of
 * `count + 1` numbers: how well each word, and last the root, would head the word of the row. The root is `count` in the answer.
 */
export function bestTree(scores: Float32Array, count: number): Int32Array {
  const width = count + 1
  const quick = new Int32Array(count)
  let roots = 0
  for (let i = 0; i < count; i++) {
    let best = i === 0 ? count : 0
    for (let j = 0; j < width; j++)
      if (j !== i && (scores[i * width + j] ?? 0) > (scores[i * width + best] ?? 0)) best = j
    quick[i] = best
    if (best === count) roots++
  }
  if (roots === 1 && !cycleIn(quick, count)) return quick
  const square = new Float64Array(width * width).fill(-Infinity)
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < count; j++) if (i !== j) square[i * width + j] = scores[i * width + j] ?? 0
    square[i * width + count] = (scores[i * width + count] ?? 0) - ROOT_TOLL
  }
  return contract(square, width, count).slice(0, count)
}

/** Best heads of all nodes but `root` over a square of scores, by contracting one cycle at a time. */
function contract(scores: Float64Array, width: number, root: number): Int32Array {
  const heads = new Int32Array(width).fill(-1)
  for (let i = 0; i < width; i++) if (i !== root) heads[i] = greatestOf(scores, i, width)
  const cycle = cycleIn(heads, root)
  if (!cycle) return heads
  const inCycle = new Uint8Array(width)
  for (const node of cycle) inCycle[node] = 1
  const outside: number[] = []
  for (let i = 0; i < width; i++) if (inCycle[i] === 0) outside.push(i)
  const smaller = outside.length + 1
  const merged = outside.length
  const square = new Float64Array(smaller * smaller).fill(-Infinity)
  const entry = new Int32Array(smaller)
  const exit = new Int32Array(smaller)
  for (const [a, from] of outside.entries()) {
    for (const [b, to] of outside.entries()) square[a * smaller + b] = scores[from * width + to] ?? -Infinity
    // The cycle as head of a node outside: its best member.
    for (const node of cycle) {
      const score = scores[from * width + node] ?? -Infinity
      if (score > (square[a * smaller + merged] ?? 0)) {
        square[a * smaller + merged] = score
        exit[a] = node
      }
      // A node outside as head of the cycle: the member whose own head costs least to give up.
      const gain = (scores[node * width + from] ?? -Infinity) - (scores[node * width + (heads[node] ?? 0)] ?? 0)
      if (gain > (square[merged * smaller + a] ?? 0)) {
        square[merged * smaller + a] = gain
        entry[a] = node
      }
    }
  }
  const inner = contract(square, smaller, outside.indexOf(root))
  for (const [a, node] of outside.entries()) {
    const head = inner[a] ?? -1
    if (node !== root) heads[node] = head === merged ? (exit[a] ?? 0) : (outside[head] ?? root)
  }
  const above = inner[merged] ?? 0
  heads[entry[above] ?? 0] = outside[above] ?? root
  return heads
}

function greatestOf(scores: Float64Array, row: number, width: number): number {
  let best = row === 0 ? 1 : 0
  for (let j = 0; j < width; j++)
    if (j !== row && (scores[row * width + j] ?? 0) > (scores[row * width + best] ?? 0)) best = j
  return best
}

/** The nodes of one cycle; `undefined` for a tree. */
function cycleIn(heads: Int32Array, root: number): number[] | undefined {
  const seen = new Int32Array(heads.length)
  for (let start = 0; start < heads.length; start++) {
    let node = start
    while (node !== root && node >= 0 && node < heads.length && seen[node] === 0) {
      seen[node] = start + 1
      node = heads[node] ?? root
    }
    if (node === root || node < 0 || node >= heads.length || seen[node] !== start + 1) continue
    const cycle = [node]
    for (let next = heads[node] ?? root; next !== node; next = heads[next] ?? root) cycle.push(next)
    return cycle
  }
  return undefined
}
