/** Taken off each score of the root, so that a best tree uses it once: more than any sum of scores can make up for. */
const ROOT_TOLL = 1e6

/**
 * Heads of the best tree (Chu & Liu 1965, Edmonds 1967) with exactly one word under the root, crossing arcs allowed. `scores` has `count` rows of
 * `count + 1` numbers: how well each word, and last the root, would head the word of the row. The root is `count` in the answer.
 */
export function bestTree(scores: Float32Array, count: number): Int32Array {
  const width = count + 1
  const quick = new Int32Array(width).fill(-1)
  let roots = 0
  for (let i = 0; i < count; i++) {
    let best = i === 0 ? count : 0
    for (let j = 0; j < width; j++)
      if (j !== i && (scores[i * width + j] ?? 0) > (scores[i * width + best] ?? 0)) best = j
    quick[i] = best
    if (best === count) roots++
  }
  if (roots === 1 && groupsOf(quick, count).count === width) return quick.subarray(0, count)
  const square = new Float64Array(width * width).fill(-Infinity)
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < count; j++) if (i !== j) square[i * width + j] = scores[i * width + j] ?? 0
    square[i * width + count] = (scores[i * width + count] ?? 0) - ROOT_TOLL
  }
  return contract(square, width, count).slice(0, count)
}

/** Best heads of all nodes but `root` over a square of scores: every node takes its best head, and what runs in a circle is made one node. */
function contract(scores: Float64Array, width: number, root: number): Int32Array {
  const heads = new Int32Array(width).fill(-1)
  for (let i = 0; i < width; i++) if (i !== root) heads[i] = greatestOf(scores, i, width)
  const { groups, count, isCycle } = groupsOf(heads, root)
  if (count === width) return heads
  const square = new Float64Array(count * count).fill(-Infinity)
  // For each pair of groups the arc that joins them best, as the node below and the node above.
  const below = new Int32Array(count * count)
  const above = new Int32Array(count * count)
  for (let i = 0; i < width; i++) {
    const from = groups[i] ?? 0
    // Whoever enters a circle at this node takes the place of the node's own head.
    const given = isCycle[from] === 1 ? (scores[i * width + (heads[i] ?? 0)] ?? 0) : 0
    for (let j = 0; j < width; j++) {
      const at = from * count + (groups[j] ?? 0)
      const score = (scores[i * width + j] ?? -Infinity) - given
      if (from === groups[j] || score <= (square[at] ?? 0)) continue
      square[at] = score
      below[at] = i
      above[at] = j
    }
  }
  const inner = contract(square, count, groups[root] ?? 0)
  for (const [from, to] of inner.entries()) {
    if (to >= 0) heads[below[from * count + to] ?? 0] = above[from * count + to] ?? root
  }
  return heads
}

function greatestOf(scores: Float64Array, row: number, width: number): number {
  let best = row === 0 ? 1 : 0
  for (let j = 0; j < width; j++)
    if (j !== row && (scores[row * width + j] ?? 0) > (scores[row * width + best] ?? 0)) best = j
  return best
}

interface Groups {
  /** Number of the group of each node: one for each circle, one for each node outside them. */
  readonly groups: Int32Array
  readonly count: number
  readonly isCycle: Uint8Array
}

function groupsOf(heads: Int32Array, root: number): Groups {
  const groups = new Int32Array(heads.length).fill(-1)
  const isCycle = new Uint8Array(heads.length)
  const seen = new Int32Array(heads.length)
  let count = 0
  for (let start = 0; start < heads.length; start++) {
    let node = start
    while (node !== root && seen[node] === 0) {
      seen[node] = start + 1
      node = heads[node] ?? root
    }
    if (node === root || seen[node] !== start + 1 || groups[node] !== -1) continue
    for (; groups[node] === -1; node = heads[node] ?? root) groups[node] = count
    isCycle[count++] = 1
  }
  for (let i = 0; i < heads.length; i++) if (groups[i] === -1) groups[i] = count++
  return { groups, count, isCycle }
}
