import type { Weights } from '../weights/weights.ts'
import { formKeys } from './form-features.ts'
import { FormMemory } from './form-memory.ts'
import { KeyTable } from './hash.ts'
import { Dense, type Machine, type Rows } from './layers.ts'
import { matrixOf, tensorOf } from './parameters.ts'
import type { WordVectors } from './word-vectors.ts'

/** Forms whose gates are remembered; a news text has some hundred forms, and most of them are those of the last one. */
const REMEMBERED = 4000

/**
 * What the first layer's gates get from each word: its vector and the sum of its form's learned features, and of what its place shows, through the
 * layer's input weights. The part of the form is remembered.
 */
export class WordInput {
  readonly #machine: Machine
  readonly #vectors: WordVectors
  readonly #layer: Dense
  readonly #keys: KeyTable
  readonly #learned: Float32Array
  readonly #width: number
  /** Numbers that the layer takes for a word. */
  readonly #size: number
  readonly #memory: number
  /** What each feature of a place adds to the gates, one row each; absent where the network knows none. */
  readonly #context: Float32Array | undefined
  readonly #known = new FormMemory(REMEMBERED)

  /** `layer`: name of the layer whose gates these are. */
  constructor(machine: Machine, weights: Weights, { vectors, layer }: { vectors: WordVectors; layer: string }) {
    const keys = tensorOf(weights, 'keys').values
    const learned = matrixOf(weights, 'features')
    const context = weights.tensors.has('context') ? matrixOf(weights, 'context') : undefined
    this.#machine = machine
    this.#vectors = vectors
    this.#layer = new Dense(machine, weights, layer)
    this.#keys = new KeyTable(Uint32Array.from(keys))
    this.#learned = learned.values
    this.#width = learned.columns
    this.#size = vectors.size + learned.columns + (context?.columns ?? 0)
    this.#memory = machine.arena.take(REMEMBERED * this.#layer.to)
    this.#context = context && this.#contextGates(context)
  }

  /** Looks at the forms of several sentences at once, of a thousand words at most, which is faster than one by one. */
  meet(forms: readonly string[]): void {
    const unknown = [...new Set(forms)].filter(form => this.#known.placeOf(form) < 0)
    if (unknown.length === 0) return
    const { arena } = this.#machine
    const mark = arena.mark()
    const x = arena.take(unknown.length * this.#size)
    for (const [i, form] of unknown.entries()) this.#write(form, (x >> 2) + i * this.#size)
    const gates = this.#layer.run({ at: x, stride: this.#size }, unknown.length)
    for (const [i, form] of unknown.entries()) this.#copy(gates.at, i, this.#memory, this.#known.add(form))
    arena.release(mark)
  }

  /** Gates for the words of a sentence, each row the layer's own to spend. `context`: for each word the features of its place, as bits. */
  gatesOf(forms: readonly string[], context?: Uint32Array): Rows {
    this.meet(forms)
    const stride = this.#layer.to
    const at = this.#machine.arena.take(forms.length * stride)
    for (const [i, form] of forms.entries()) this.#copy(this.#memory, this.#known.placeOf(form), at, i)
    if (context) for (let i = 0; i < forms.length; i++) this.#addContext(context[i] ?? 0, (at >> 2) + i * stride)
    return { at, stride }
  }

  #addContext(bits: number, at: number): void {
    const gates = this.#context
    if (!gates) return
    const { floats } = this.#machine.arena
    const stride = this.#layer.to
    for (let rest = bits, row = 0; rest !== 0; rest >>>= 1, row++) {
      if ((rest & 1) === 0) continue
      for (let j = 0; j < stride; j++) floats[at + j] = (floats[at + j] ?? 0) + (gates[row * stride + j] ?? 0)
    }
  }

  /** The layer is linear in its input, so what a feature adds is the gates with it alone less those with nothing. */
  #contextGates({ rows, columns, values }: { rows: number; columns: number; values: Float32Array }): Float32Array {
    const { arena } = this.#machine
    const mark = arena.mark()
    const x = arena.take((rows + 1) * this.#size)
    arena.view(x, (rows + 1) * this.#size).fill(0)
    const before = this.#size - columns
    for (let row = 0; row < rows; row++)
      arena.put(x + (row * this.#size + before) * 4, values.subarray(row * columns, (row + 1) * columns))
    const gates = this.#layer.run({ at: x, stride: this.#size }, rows + 1)
    const all = arena.view(gates.at, (rows + 1) * gates.stride).slice()
    arena.release(mark)
    const nothing = rows * gates.stride
    return all.subarray(0, nothing).map((value, i) => value - (all[nothing + (i % gates.stride)] ?? 0))
  }

  #copy(from: number, row: number, to: number, target: number): void {
    const stride = this.#layer.to
    const source = (from >> 2) + row * stride
    this.#machine.arena.floats.copyWithin((to >> 2) + target * stride, source, source + stride)
  }

  #write(form: string, at: number): void {
    const { floats } = this.#machine.arena
    floats.fill(0, at, at + this.#size)
    this.#vectors.write(this.#vectors.rowOf(form), floats, at)
    const from = at + this.#vectors.size
    for (const key of formKeys(form)) {
      const row = this.#keys.rowOf(key)
      if (row < 0) continue
      const source = row * this.#width
      for (let j = 0; j < this.#width; j++)
        floats[from + j] = (floats[from + j] ?? 0) + (this.#learned[source + j] ?? 0)
    }
  }
}
