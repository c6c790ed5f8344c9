import type { Weights } from '../weights/weights.ts'
import { formKeys } from './form-features.ts'
import { KeyTable } from './hash.ts'
import type { BiLstm, Machine, Rows } from './layers.ts'
import { matrixOf, tensorOf } from './parameters.ts'
import type { WordVectors } from './word-vectors.ts'

/** Forms whose gates are remembered; a news text has some hundred forms, and most of them are those of the last one. */
const REMEMBERED = 4096

/** What the first layer's gates get from each word: its vector and the sum of its learned features, through the layer's input weights. */
export class WordInput {
  readonly #machine: Machine
  readonly #vectors: WordVectors
  readonly #layer: BiLstm
  readonly #keys: KeyTable
  readonly #learned: Float32Array
  readonly #width: number
  readonly #memory: number
  readonly #known = new Map<string, number>()

  constructor(machine: Machine, weights: Weights, { vectors, layer }: { vectors: WordVectors; layer: BiLstm }) {
    const keys = tensorOf(weights, 'keys').values
    const learned = matrixOf(weights, 'features')
    this.#machine = machine
    this.#vectors = vectors
    this.#layer = layer
    this.#keys = new KeyTable(Uint32Array.from(keys))
    this.#learned = learned.values
    this.#width = learned.columns
    this.#memory = machine.arena.take(REMEMBERED * 8 * layer.size)
  }

  /** Gates for the words of a sentence, each row the layer's own to spend. */
  gatesOf(forms: readonly string[]): Rows {
    const { arena } = this.#machine
    const stride = 8 * this.#layer.size
    this.#remember(forms)
    const at = arena.take(forms.length * stride)
    const { floats } = arena
    for (let i = 0; i < forms.length; i++) {
      const from = (this.#memory >> 2) + (this.#known.get(forms[i] ?? '') ?? 0) * stride
      floats.copyWithin((at >> 2) + i * stride, from, from + stride)
    }
    return { at, stride }
  }

  #remember(forms: readonly string[]): void {
    let unknown = [...new Set(forms.filter(form => !this.#known.has(form)))]
    if (unknown.length === 0) return
    if (this.#known.size + unknown.length > REMEMBERED) {
      this.#known.clear()
      unknown = [...new Set(forms)]
    }
    const { arena } = this.#machine
    const stride = 8 * this.#layer.size
    const size = this.#vectors.size + this.#width
    const mark = arena.mark()
    const x = arena.take(unknown.length * size)
    for (const [i, form] of unknown.entries()) this.#write(form, (x >> 2) + i * size)
    const gates = this.#layer.gatesOf({ at: x, stride: size }, unknown.length)
    const target = (this.#memory >> 2) + this.#known.size * stride
    arena.floats.copyWithin(target, gates.at >> 2, (gates.at >> 2) + unknown.length * stride)
    for (const form of unknown) this.#known.set(form, this.#known.size)
    arena.release(mark)
  }

  #write(form: string, at: number): void {
    const { floats } = this.#machine.arena
    this.#vectors.write(this.#vectors.rowOf(form), floats, at)
    const from = at + this.#vectors.size
    floats.fill(0, from, from + this.#width)
    for (const key of formKeys(form)) {
      const row = this.#keys.rowOf(key)
      if (row < 0) continue
      const source = row * this.#width
      for (let j = 0; j < this.#width; j++)
        floats[from + j] = (floats[from + j] ?? 0) + (this.#learned[source + j] ?? 0)
    }
  }
}
