import type { Chance } from './chance.ts'
import type { Machine } from './machine.ts'

/** A block of weights: where it stands among all, its size, its pointers once all blocks are known. */
export interface Parameter {
  readonly name: string
  readonly rows: number
  readonly columns: number
  readonly offset: number
  w: number
  g: number
}

/** Settings of one Adam step. */
export interface Step {
  readonly rate: number
  /** How much of the running average of the weights is kept at a step. */
  readonly decay: number
  /** Most that the norm of the gradient may be; a longer one is shortened. */
  readonly clip: number
}

/** All weights of a network in one block, with their gradients and Adam's moments beside them. */
export class Parameters {
  readonly #machine: Machine
  readonly #all: Parameter[] = []
  readonly #starts: { readonly offset: number; readonly values: Float32Array }[] = []
  #size = 0
  #blocks: { w: number; g: number; m: number; v: number; mean: number } | undefined

  constructor(machine: Machine) {
    this.#machine = machine
  }

  /** Weights spread evenly about 0 (Glorot & Bengio 2010, by rows and columns); `spread` instead where it is given. */
  add(name: string, [rows, columns]: readonly [number, number], chance: Chance, spread?: number): Parameter {
    const most = spread ?? Math.sqrt(6 / (rows + columns))
    const values = Float32Array.from({ length: rows * columns }, () => (chance.next() * 2 - 1) * most)
    return this.addValues(name, [rows, columns], values)
  }

  addValues(name: string, [rows, columns]: readonly [number, number], values: Float32Array): Parameter {
    const parameter: Parameter = { name, rows, columns, offset: this.#size, w: 0, g: 0 }
    this.#starts.push({ offset: this.#size, values })
    this.#size += Math.ceil((rows * columns) / 4) * 4
    this.#all.push(parameter)
    return parameter
  }

  get all(): readonly Parameter[] {
    return this.#all
  }

  get size(): number {
    return this.#size
  }

  /** Gives each block its place in memory; to be called once, after all were added. */
  seal(): void {
    const { arena } = this.#machine
    const [w = 0, g = 0, m = 0, v = 0, mean = 0] = Array.from({ length: 5 }, () => {
      const at = arena.take(this.#size)
      arena.view(at, this.#size).fill(0)
      return at
    })
    this.#blocks = { w, g, m, v, mean }
    for (const { offset, values } of this.#starts) {
      arena.put(w + offset * 4, values)
      arena.put(mean + offset * 4, values)
    }
    for (const parameter of this.#all) {
      parameter.w = w + parameter.offset * 4
      parameter.g = g + parameter.offset * 4
    }
  }

  /** One Adam step with the gradients gathered; they are 0 afterwards. Returns their norm. */
  step({ rate, decay, clip }: Step, samples: number, count: number): number {
    const { w, g, m, v, mean } = this.#sealed()
    const { backward } = this.#machine
    const norm = Math.sqrt(backward.squares(g, this.#size)) / samples
    const scale = (norm > clip ? clip / norm : 1) / samples
    const [beta1, beta2] = [0.9, 0.95]
    const corrected = (rate * Math.sqrt(1 - beta2 ** count)) / (1 - beta1 ** count)
    const kept = Math.min(decay, (1 + count) / (10 + count))
    backward.adam(w, g, m, v, mean, this.#size, corrected, beta1, beta2, scale, kept)
    return norm
  }

  /** Exchanges the weights with their running averages: once to measure or to write, again to train on. */
  exchange(): void {
    const { w, mean } = this.#sealed()
    const { arena } = this.#machine
    const now = arena.view(w, this.#size).slice()
    arena.put(w, arena.view(mean, this.#size))
    arena.put(mean, now)
  }

  /** The numbers of a block. */
  values({ w, rows, columns }: Parameter): Float32Array {
    return this.#machine.arena.view(w, rows * columns)
  }

  #sealed() {
    if (!this.#blocks) throw new Error('Parameters.seal() comes first')
    return this.#blocks
  }
}
