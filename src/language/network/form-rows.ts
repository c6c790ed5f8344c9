import type { Weights } from '../weights/weights.ts'
import { FormMemory } from './form-memory.ts'
import { Dense, type Machine } from './layers.ts'
import type { WordVectors } from './word-vectors.ts'

/** Forms whose rows are remembered. */
const REMEMBERED = 4000

/** What a layer makes of the vectors of words, remembered by form. */
export class FormRows {
  readonly #machine: Machine
  readonly #vectors: WordVectors
  readonly #layer: Dense
  readonly #memory: number
  readonly #known = new FormMemory(REMEMBERED)

  constructor(machine: Machine, weights: Weights, { vectors, layer }: { vectors: WordVectors; layer: string }) {
    this.#machine = machine
    this.#vectors = vectors
    this.#layer = new Dense(machine, weights, layer)
    this.#memory = machine.arena.take(REMEMBERED * this.#layer.to)
  }

  /** Adds a form's row to the floats at a pointer. */
  addTo(y: number, form: string): void {
    const known = this.#known.placeOf(form)
    const place = known >= 0 ? known : this.#learn(form)
    const { to } = this.#layer
    this.#machine.kernels.addTo(y, this.#memory + place * to * 4, to)
  }

  #learn(form: string): number {
    const { arena } = this.#machine
    const { to } = this.#layer
    const mark = arena.mark()
    const x = arena.take(this.#vectors.size)
    this.#vectors.write(this.#vectors.rowOf(form), arena.floats, x >> 2)
    const { at } = this.#layer.run({ at: x, stride: this.#vectors.size }, 1)
    const place = this.#known.add(form)
    const { floats } = arena
    floats.copyWithin((this.#memory >> 2) + place * to, at >> 2, (at >> 2) + to)
    arena.release(mark)
    return place
  }
}
