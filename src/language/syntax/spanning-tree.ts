/** Taken off each score of the root, so that a best tree uses it once: more than any sum of scores can make up for. */
const ROOT_TOLL = 1e6

/**
 * Heads of the best tree (Chu & Liu 1965, Edmonds 1967) with exactly one word under the root, crossing arcs allowed. `scores` has `count` rows of
 * `count + 1` numbers: how well each word, and last the root, would head the word of the row. The root is `count` in the answer. Time grows with the
 * square of `count`, as in Tarjan (1977).
 */
export function bestTree(scores: Float32Array, count: number): Int32Array {
  const quick = bestHeads(scores, count)
  return isTree(quick) ? quick : new Contraction(scores, count).heads()
}

/** The best head of each word, whatever the others have. */
function bestHeads(scores: Float32Array, count: number): Int32Array {
  const width = count + 1
  const heads = new Int32Array(count)
  for (let i = 0; i < count; i++) {
    let best = i === 0 ? count : 0
    for (let j = 0; j < width; j++)
      if (j !== i && (scores[i * width + j] ?? 0) > (scores[i * width + best] ?? 0)) best = j
    heads[i] = best
  }
  return heads
}

/** Whether heads make one tree with one word under the root. */
function isTree(heads: Int32Array): boolean {
  const root = heads.length
  const seen = new Int32Array(root)
  let roots = 0
  for (let start = 0; start < root; start++) {
    if (heads[start] === root) roots++
    let node = start
    while (node !== root && seen[node] === 0) {
      seen[node] = start + 1
      node = heads[node] ?? root
    }
    if (node !== root && seen[node] === start + 1) return false
  }
  return roots === 1
}

const NEW = 0
const ON_PATH = 1
const DONE = 2

/**
 * Words, and circles of words that have become one node. Nodes up to `root` are the words; later ones are circles, numbered as they are closed, so
 * that what a circle is made of has lower numbers than it.
 */
class Contraction {
  readonly #root: number
  /** How well each word would head a node, less what the node gives up; by node. Rows of closed circles are taken over by the whole. */
  readonly #gains: (Float64Array | undefined)[] = []
  /** Which word of a node would get that head. */
  readonly #entries: (Int32Array | undefined)[] = []
  /** The circle that a node is in; -1 for none. */
  readonly #holder: Int32Array
  readonly #state: Uint8Array
  /** The arc that a node has taken: its word above and its word below. */
  readonly #above: Int32Array
  readonly #below: Int32Array
  /** The outermost node that holds a word, by pointers that are shortened as they are followed. */
  readonly #outer: Int32Array
  #nodes: number

  constructor(scores: Float32Array, count: number) {
    const width = count + 1
    this.#root = count
    this.#nodes = width
    this.#holder = new Int32Array(2 * width).fill(-1)
    this.#state = new Uint8Array(2 * width)
    this.#above = new Int32Array(2 * width)
    this.#below = new Int32Array(2 * width)
    this.#outer = Int32Array.from({ length: 2 * width }, (_, node) => node)
    this.#state[count] = DONE
    for (let i = 0; i < count; i++) {
      const gains = Float64Array.from(scores.subarray(i * width, (i + 1) * width))
      gains[count] = (gains[count] ?? 0) - ROOT_TOLL
      this.#gains.push(gains)
      this.#entries.push(new Int32Array(width).fill(i))
    }
  }

  heads(): Int32Array {
    for (let word = 0; word < this.#root; word++) this.#connect(word)
    return this.#expanded()
  }

  /** Goes from a word to its best head, to that one's best head, and so on, closing circles, until the root or what reaches it is met. */
  #connect(word: number): void {
    const path = [this.#outermost(word)]
    while (path.length > 0) {
      const node = path.at(-1) ?? 0
      if (this.#state[node] === DONE) break
      this.#state[node] = ON_PATH
      const next = this.#outermost(this.#takeBestArc(node))
      if (this.#state[next] === NEW) path.push(next)
      else if (this.#state[next] === DONE) break
      else path.push(this.#close(path.splice(path.indexOf(next))))
    }
    for (const node of path) this.#state[node] = DONE
  }

  /** Takes the best arc from outside into a node; returns the word above. */
  #takeBestArc(node: number): number {
    const gains = this.#gains[node] ?? new Float64Array(0)
    let best = -1
    for (let word = 0; word <= this.#root; word++)
      if (this.#outermost(word) !== node && (best < 0 || (gains[word] ?? 0) > (gains[best] ?? 0))) best = word
    this.#above[node] = best
    this.#below[node] = this.#entries[node]?.[best] ?? 0
    return best
  }

  /** Makes one node of a circle: whoever enters it at a node takes the place of that node's own arc. */
  #close(circle: readonly number[]): number {
    const whole = this.#nodes++
    const gains = new Float64Array(this.#root + 1).fill(-Infinity)
    const entries = new Int32Array(this.#root + 1)
    for (const node of circle) {
      const own = this.#gains[node] ?? new Float64Array(0)
      const given = own[this.#above[node] ?? 0] ?? 0
      for (let word = 0; word <= this.#root; word++) {
        const gain = (own[word] ?? 0) - given
        if (gain <= (gains[word] ?? 0)) continue
        gains[word] = gain
        entries[word] = this.#entries[node]?.[word] ?? 0
      }
      this.#holder[node] = whole
      this.#outer[node] = whole
      this.#gains[node] = undefined
      this.#entries[node] = undefined
    }
    this.#gains[whole] = gains
    this.#entries[whole] = entries
    return whole
  }

  #outermost(word: number): number {
    let node = word
    while (this.#outer[node] !== node) node = this.#outer[node] ?? node
    for (let at = word; at !== node; ) {
      const next = this.#outer[at] ?? node
      this.#outer[at] = node
      at = next
    }
    return node
  }

  /** From the outermost circles inward: the node at which a circle is entered takes the circle's arc, the others keep theirs. */
  #expanded(): Int32Array {
    for (let whole = this.#nodes - 1; whole > this.#root; whole--) {
      let node = this.#below[whole] ?? 0
      while (this.#holder[node] !== whole) node = this.#holder[node] ?? whole
      this.#above[node] = this.#above[whole] ?? this.#root
      this.#below[node] = this.#below[whole] ?? 0
    }
    return this.#above.slice(0, this.#root)
  }
}
