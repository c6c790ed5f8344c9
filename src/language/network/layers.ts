import type { Weights } from '../weights/weights.ts'
import type { Arena } from './arena.ts'
import type { Kernels } from './kernels.ts'
import { type Matrix, matrixOf, placed } from './parameters.ts'
import { type Packed, packed } from './whole-numbers.ts'

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

/** Rows between -1 and 1, as floats and as 16-bit whole numbers of the same stride. */
export interface States extends Rows {
  readonly whole: number
}

/** y = x·W + b for any numbers. */
export class Dense {
  readonly #machine: Machine
  readonly #w: number
  readonly #b: number
  readonly #from: number
  readonly to: number

  constructor(machine: Machine, weights: Weights, name: string) {
    const w = matrixOf(weights, `${name}.w`)
    this.#machine = machine
    this.#w = placed(machine.arena, w)
    this.#b = placed(machine.arena, matrixOf(weights, `${name}.b`))
    this.#from = w.rows
    this.to = w.columns
  }

  run(x: Rows, count: number): Rows {
    const { arena, kernels } = this.#machine
    const { to } = this
    const y = arena.take(count * to)
    kernels.fillRows(y, to, this.#b, count, to)
    kernels.gemm(x.at, x.stride, this.#w, to, y, to, count, this.#from, to, 1)
    return { at: y, stride: to }
  }
}

/** y = x·W + b for states, in whole numbers; with a rectifier where that is asked for. */
export class DenseOfStates {
  readonly #machine: Machine
  readonly #w: Packed
  readonly #b: number
  readonly #from: number
  readonly #rectified: boolean
  readonly to: number

  constructor(machine: Machine, weights: Weights, name: string, { rectified }: { readonly rectified: boolean }) {
    const w = matrixOf(weights, `${name}.w`)
    this.#machine = machine
    this.#w = packed(machine.arena, w, (row, column) => w.values[row * w.columns + column] ?? 0)
    this.#b = placed(machine.arena, matrixOf(weights, `${name}.b`))
    this.#from = w.rows
    this.#rectified = rectified
    this.to = w.columns
  }

  run(x: States, count: number): Rows {
    const { arena, kernels } = this.#machine
    const { to } = this
    const y = arena.take(count * to)
    kernels.gemm16(x.whole, x.stride, this.#w.at, this.#w.scales, this.#b, y, to, count, this.#from, to)
    if (this.#rectified) kernels.relu(y, count * to)
    return { at: y, stride: to }
  }
}

/** An LSTM in both directions (Graves & Schmidhuber 2005): a row has the outputs of the first, then those of the second. */
export class BiLstm {
  readonly #machine: Machine
  readonly #ahead: Packed
  readonly #behind: Packed
  readonly size: number

  constructor(machine: Machine, weights: Weights, name: string) {
    const ahead = matrixOf(weights, `${name}.ahead`)
    this.#machine = machine
    this.size = Math.sqrt(ahead.rows * 8)
    this.#ahead = this.#recurrent(ahead)
    this.#behind = this.#recurrent(matrixOf(weights, `${name}.behind`))
  }

  /** The states; `gates`, what each word gives to the gates from below, are spent. */
  run(gates: Rows, count: number): States {
    const { arena, kernels } = this.#machine
    const { size } = this
    const stride = 2 * size
    const at = arena.take(count * stride)
    const whole = arena.take((count * stride) / 2)
    const cell = arena.take(size)
    const { stride: ldg } = gates
    const [a, b] = [this.#ahead, this.#behind]
    kernels.lstm16(gates.at, ldg, a.at, a.scales, at, whole, stride, cell, size, count, 0)
    const [behindGates, y, y16] = [gates.at + 16 * size, at + 4 * size, whole + 2 * size]
    kernels.lstm16(behindGates, ldg, b.at, b.scales, y, y16, stride, cell, size, count, 1)
    return { at, whole, stride }
  }

  /** Weights files keep recurrent weights in panels of 32 gates: [4·size/32][size][32]. */
  #recurrent({ values }: Matrix): Packed {
    const { size } = this
    return packed(
      this.#machine.arena,
      { rows: size, columns: 4 * size },
      (unit, gate) => values[((gate >> 5) * size + unit) * 32 + (gate & 31)] ?? 0,
    )
  }
}
