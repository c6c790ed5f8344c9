import type { Weights } from '../weights/weights.ts'
import type { Arena } from './arena.ts'
import type { Kernels } from './kernels.ts'
import { matrixOf, placed } from './parameters.ts'

/** A memory and the kernels over it. */
export interface Machine {
  readonly arena: Arena
  readonly kernels: Kernels
}

/** Rows of numbers in memory: pointer, floats from row to row. */
export interface Rows {
  readonly at: number
  readonly stride: number
}

/** y = x·W + b, with or without a rectifier. */
export class Dense {
  readonly #machine: Machine
  readonly #w: number
  readonly #b: number
  readonly #from: number
  readonly #rectified: boolean
  readonly to: number

  constructor(machine: Machine, weights: Weights, name: string, { rectified }: { readonly rectified: boolean }) {
    const w = matrixOf(weights, `${name}.w`)
    this.#machine = machine
    this.#w = placed(machine.arena, w)
    this.#b = placed(machine.arena, matrixOf(weights, `${name}.b`))
    this.#from = w.rows
    this.to = w.columns
    this.#rectified = rectified
  }

  run(x: Rows, count: number): Rows {
    const { arena, kernels } = this.#machine
    const { to } = this
    const y = arena.take(count * to)
    kernels.fillRows(y, to, this.#b, count, to)
    kernels.gemm(x.at, x.stride, this.#w, to, y, to, count, this.#from, to, 1)
    if (this.#rectified) kernels.relu(y, count * to)
    return { at: y, stride: to }
  }
}

/** An LSTM in both directions (Graves & Schmidhuber 2005): a row has the outputs of the first, then those of the second. */
export class BiLstm {
  readonly #machine: Machine
  readonly #input: Dense
  readonly #ahead: number
  readonly #behind: number
  readonly size: number

  constructor(machine: Machine, weights: Weights, name: string) {
    const ahead = matrixOf(weights, `${name}.ahead`)
    this.#machine = machine
    this.#input = new Dense(machine, weights, name, { rectified: false })
    this.#ahead = placed(machine.arena, ahead)
    this.#behind = placed(machine.arena, matrixOf(weights, `${name}.behind`))
    this.size = this.#input.to / 8
  }

  /** What the gates get from below: rows of eight times the size. */
  gatesOf(x: Rows, count: number): Rows {
    return this.#input.run(x, count)
  }

  /** Spends the gates. */
  run(gates: Rows, count: number): Rows {
    const { arena, kernels } = this.#machine
    const { size } = this
    const y = arena.take(count * 2 * size)
    const cells = arena.take(count * size)
    kernels.lstm(gates.at, gates.stride, this.#ahead, y, 2 * size, cells, size, count, 0)
    kernels.lstm(gates.at + 16 * size, gates.stride, this.#behind, y + 4 * size, 2 * size, cells, size, count, 1)
    return { at: y, stride: 2 * size }
  }
}
