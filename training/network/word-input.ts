import type { WordVectors } from '../../src/language/network/word-vectors.ts'
import type { Chance } from './chance.ts'
import type { Rows } from './layers.ts'
import { type Machine, zeros } from './machine.ts'
import type { Parameter, Parameters } from './parameters.ts'

/** What the first layer sees of a word. */
export interface InputWord {
  /** Row of its vector; -1 for none. */
  readonly vector: number
  /** Rows of what its form shows. */
  readonly features: Int32Array
  /** Rows of what its place in the sentence shows. */
  readonly context?: Int32Array
}

/** Shares of what is hidden while training: of words their vector, or all that their form shows; of what a form shows each part. */
export interface Hiding {
  readonly vector: number
  readonly features: number
  readonly each: number
}

export interface InputShape {
  readonly vectors: WordVectors
  /** Number of learned features of forms. */
  readonly features: number
  /** Numbers for each; a multiple of 4. */
  readonly learned: number
  /** Number of features of places, and numbers for each (a multiple of 4). */
  readonly context?: { readonly features: number; readonly learned: number }
}

/** A table of learned vectors, of which a word has the sum of some rows; and where in the word's numbers that sum stands. */
interface Table {
  readonly parameter: Parameter
  readonly at: number
}

/** Words as numbers: the given vector, then the sum of the learned vectors of the form's features (as in fastText, Bojanowski et al. 2017). */
export class WordInput {
  readonly #machine: Machine
  readonly #vectors: WordVectors
  readonly #form: Table
  readonly #context: Table | undefined
  readonly size: number

  constructor(machine: Machine, parameters: Parameters, chance: Chance, shape: InputShape) {
    const { vectors, features, learned, context } = shape
    this.#machine = machine
    this.#vectors = vectors
    this.#form = { parameter: parameters.add('features', [features, learned], chance, 0.1), at: vectors.size }
    const at = vectors.size + learned
    this.#context = context && {
      parameter: parameters.add('context', [context.features, context.learned], chance, 0.1),
      at,
    }
    this.size = at + (context?.learned ?? 0)
  }

  /** `shown`: the feature rows of each word that were not hidden; the backward pass needs them. */
  forward(words: readonly InputWord[], hiding: Hiding, chance: Chance): { x: Rows; shown: Int32Array[] } {
    const { arena } = this.#machine
    const x: Rows = {
      x: zeros(this.#machine, words.length * this.size),
      d: zeros(this.#machine, words.length * this.size),
      stride: this.size,
    }
    const shown: Int32Array[] = []
    for (const [i, word] of words.entries()) {
      const at = (x.x >> 2) + i * this.size
      const hideVector = chance.next() < hiding.vector
      const hideForm = !hideVector && chance.next() < hiding.features
      const rows = hideForm ? new Int32Array(0) : word.features.filter(() => chance.next() >= hiding.each)
      this.#vectors.write(hideVector ? -1 : word.vector, arena.floats, at)
      this.#add(this.#form, rows, at)
      if (this.#context && word.context) this.#add(this.#context, word.context, at)
      shown.push(rows)
    }
    return { x, shown }
  }

  backward(words: readonly InputWord[], x: Rows, shown: readonly Int32Array[]): void {
    for (const [i, word] of words.entries()) {
      const at = (x.d >> 2) + i * this.size
      this.#learn(this.#form, shown[i] ?? new Int32Array(0), at)
      if (this.#context && word.context) this.#learn(this.#context, word.context, at)
    }
  }

  #add({ parameter: { w, columns }, at }: Table, rows: Int32Array, word: number): void {
    const { floats } = this.#machine.arena
    for (const row of rows) addFloats(floats, (w >> 2) + row * columns, word + at, columns)
  }

  #learn({ parameter: { g, columns }, at }: Table, rows: Int32Array, word: number): void {
    const { floats } = this.#machine.arena
    for (const row of rows) addFloats(floats, word + at, (g >> 2) + row * columns, columns)
  }
}

function addFloats(floats: Float32Array, from: number, to: number, count: number): void {
  for (let j = 0; j < count; j++) floats[to + j] = (floats[to + j] ?? 0) + (floats[from + j] ?? 0)
}
