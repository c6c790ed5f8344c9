import type { Weights } from '../weights/weights.ts'
import { formKeys } from './form-features.ts'
import { FormMemory } from './form-memory.ts'
import { KeyTable } from './hash.ts'
import { Dense, type Machine, pointers } from './layers.ts'
import { type Matrix, matrixOf, placed, tensorOf } from './parameters.ts'
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
  /** The learned features, one row each. */
  readonly #learned: number
  readonly #width: number
  /** Numbers that the layer takes for a word. */
  readonly #size: number
  readonly #memory: number
  /** What each feature of a place adds to the gates, one row each; absent where the network knows none. */
  readonly #context: number | undefined
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
    this.#learned = placed(machine.arena, learned)
    this.#width = learned.columns
    this.#size = vectors.size + learned.columns + (context?.columns ?? 0)
    this.#memory = machine.arena.take(REMEMBERED * this.#layer.to)
    this.#context = context && this.#contextGates(context)
  }

  /**
   * Looks at the words of several sentences at once, of a thousand words at most, which is faster than one by one: for each the place of its gates, good
   * until other words are looked at.
   */
  meet(forms: readonly string[]): Int32Array {
    const places = new Int32Array(forms.length)
    const unknown: { form: string; place: number }[] = []
    for (const [i, form] of forms.entries()) {
      let place = this.#known.placeOf(form)
      if (place < 0) {
        place = this.#known.add(form)
        unknown.push({ form, place })
      }
      places[i] = place
    }
    if (unknown.length > 0) this.#learn(unknown)
    return places
  }

  #learn(unknown: readonly { readonly form: string; readonly place: number }[]): void {
    const { arena } = this.#machine
    const mark = arena.mark()
    const x = arena.take(unknown.length * this.#size)
    for (const [i, { form }] of unknown.entries()) this.#write(form, x + i * this.#size * 4)
    const gates = this.#layer.run({ at: x, stride: this.#size }, unknown.length)
    for (const [i, { place }] of unknown.entries()) this.#copy(gates.at + i * gates.stride * 4, this.#placeAt(place))
    arena.release(mark)
  }

  /** Pointers to the gates of words that were met (`pointers`). `context`: for each word the features of its place, as bits. */
  gatesOf(places: Int32Array, context?: Uint32Array): number {
    const { arena } = this.#machine
    const own = arena.take(context && this.#context !== undefined ? context.length * this.#layer.to : 0)
    return pointers(arena, places.length, i => {
      const at = this.#placeAt(places[i] ?? 0)
      const bits = context?.[i] ?? 0
      return bits === 0 || this.#context === undefined ? at : this.#inContext(at, bits, own + i * this.#layer.to * 4)
    })
  }

  /** Puts the gates at a pointer with what the features of a place add to them at another pointer, and gives that. */
  #inContext(at: number, bits: number, target: number): number {
    const { kernels } = this.#machine
    const stride = this.#layer.to
    this.#copy(at, target)
    for (let rest = bits, row = this.#context ?? 0; rest !== 0; rest >>>= 1, row += stride * 4)
      if ((rest & 1) !== 0) kernels.addTo(target, row, stride)
    return target
  }

  #placeAt(place: number): number {
    return this.#memory + place * this.#layer.to * 4
  }

  /** The layer is linear in its input, so what a feature adds is the gates with it alone less those with nothing. */
  #contextGates({ rows, columns, values }: Matrix): number {
    const { arena } = this.#machine
    const stride = this.#layer.to
    const target = arena.take(rows * stride)
    const mark = arena.mark()
    const x = arena.take((rows + 1) * this.#size)
    arena.view(x, (rows + 1) * this.#size).fill(0)
    const before = this.#size - columns
    for (let row = 0; row < rows; row++)
      arena.put(x + (row * this.#size + before) * 4, values.subarray(row * columns, (row + 1) * columns))
    const all = arena.view(this.#layer.run({ at: x, stride: this.#size }, rows + 1).at, (rows + 1) * stride)
    const nothing = all.subarray(rows * stride)
    arena.put(
      target,
      all.subarray(0, rows * stride).map((value, i) => value - (nothing[i % stride] ?? 0)),
    )
    arena.release(mark)
    return target
  }

  #copy(from: number, to: number): void {
    this.#machine.arena.floats.copyWithin(to >> 2, from >> 2, (from >> 2) + this.#layer.to)
  }

  #write(form: string, at: number): void {
    const { arena, kernels } = this.#machine
    const vector = at >> 2
    arena.floats.fill(0, vector, vector + this.#size)
    this.#vectors.write(this.#vectors.rowOf(form), arena.floats, vector)
    const learned = at + this.#vectors.size * 4
    for (const key of formKeys(form)) {
      const row = this.#keys.rowOf(key)
      if (row >= 0) kernels.addTo(learned, this.#learned + row * this.#width * 4, this.#width)
    }
  }
}
