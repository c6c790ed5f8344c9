import type { WordVectors } from '../../src/language/network/word-vectors.ts'
import type { Chance } from './chance.ts'
import type { Rows } from './layers.ts'
import { type Machine, zeros } from './machine.ts'
import type { Parameter, Parameters } from './parameters.ts'

/** What the first layer sees of a word. */
export interface InputWord {
  /** Row of its vector; -1 for none. */
  readonly vector: number
  /** Rows of its learned features. */
  readonly features: Int32Array
}

/** Shares of words whose vector, or whose learned features, are hidden while training. */
export interface Hiding {
  readonly vector: number
  readonly features: number
  readonly each: number
}

/** Words as numbers: the given vector, then the sum of the learned vectors of the word's features (as in fastText, Bojanowski et al. 2017). */
export class WordInput {
  readonly #machine: Machine
  readonly #vectors: WordVectors
  readonly #table: Parameter
  readonly size: number

  constructor(machine: Machine, parameters: Parameters, chance: Chance, shape: InputShape) {
    this.#machine = machine
    this.#vectors = shape.vectors
    this.#table = parameters.add('features', [shape.features, shape.learned], chance, 0.1)
    this.size = shape.vectors.size + shape.learned
  }

  /** `shown`: the feature rows of each word that were not hidden; the backward pass needs them. */
  forward(words: readonly InputWord[], hiding: Hiding, chance: Chance): { x: Rows; shown: Int32Array[] } {
    const { arena } = this.#machine
    const { columns, w } = this.#table
    const count = words.length * this.size
    const x: Rows = { x: arena.take(count), d: zeros(this.#machine, count), stride: this.size }
    const floats = arena.floats
    const shown: Int32Array[] = []
    for (const [i, word] of words.entries()) {
      const at = (x.x >> 2) + i * this.size
      const hideVector = chance.next() < hiding.vector
      const hideAll = !hideVector && chance.next() < hiding.features
      const rows = hideAll ? new Int32Array(0) : word.features.filter(() => chance.next() >= hiding.each)
      this.#vectors.write(hideVector ? -1 : word.vector, floats, at)
      const from = at + this.#vectors.size
      floats.fill(0, from, from + columns)
      for (const row of rows) {
        const source = (w >> 2) + row * columns
        for (let j = 0; j < columns; j++) floats[from + j] = (floats[from + j] ?? 0) + (floats[source + j] ?? 0)
      }
      shown.push(rows)
    }
    return { x, shown }
  }

  backward(x: Rows, shown: readonly Int32Array[]): void {
    const { columns, g } = this.#table
    const floats = this.#machine.arena.floats
    for (const [i, rows] of shown.entries()) {
      const from = (x.d >> 2) + i * this.size + this.#vectors.size
      for (const row of rows) {
        const target = (g >> 2) + row * columns
        for (let j = 0; j < columns; j++) floats[target + j] = (floats[target + j] ?? 0) + (floats[from + j] ?? 0)
      }
    }
  }
}

export interface InputShape {
  readonly vectors: WordVectors
  /** Number of learned features. */
  readonly features: number
  /** Numbers for each; a multiple of 4. */
  readonly learned: number
}
