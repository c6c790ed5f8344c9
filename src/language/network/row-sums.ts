import type { Weights } from '../weights/weights.ts'
import { KeyTable } from './hash.ts'
import type { Machine } from './layers.ts'
import { tensorOf } from './parameters.ts'

/** Most rows that are summed at once: so many numbers of eight bits fit into sixteen. */
const MOST = 250

/** Learned rows of features by key, in eight bits with a scale for each column, and their sums (as in fastText, Bojanowski et al. 2017). */
export class RowSums {
  readonly #machine: Machine
  readonly #keys: KeyTable
  readonly #table: number
  readonly #scales: number
  readonly #rows: number
  /** Numbers of a row; a multiple of 8. */
  readonly width: number

  /** `keys`, `rows`: names of the tensors. */
  constructor(machine: Machine, weights: Weights, { keys, rows }: { readonly keys: string; readonly rows: string }) {
    const { arena } = machine
    const { shape, values } = tensorOf(weights, rows)
    this.#machine = machine
    this.#keys = new KeyTable(Uint32Array.from(tensorOf(weights, keys).values))
    this.width = shape[1] ?? 0
    this.#table = arena.take(Math.ceil(values.length / 4))
    new Int8Array(arena.memory.buffer).set(values, this.#table)
    const scales = tensorOf(weights, `${rows}.scales`).values
    this.#scales = arena.take(scales.length)
    arena.put(this.#scales, scales)
    this.#rows = arena.take(MOST)
  }

  /** Adds to the floats at a pointer the rows of some keys, of which those that are 0 or have no row count for nothing. */
  addTo(y: number, keys: Uint32Array, from: number, to: number): void {
    const { arena, kernels } = this.#machine
    const rows = arena.wholes
    let count = 0
    for (let i = from; i < to && count < MOST; i++) {
      const key = keys[i] ?? 0
      const row = key === 0 ? -1 : this.#keys.rowOf(key)
      if (row >= 0) rows[(this.#rows >> 2) + count++] = row
    }
    kernels.addRows8(y, this.#table, this.#rows, count, this.#scales, this.width)
  }
}
