import type { Chance } from './chance.ts'
import { type Machine, zeros } from './machine.ts'
import type { Parameter, Parameters } from './parameters.ts'

/** Rows of numbers in memory with the gradient of each beside it, `stride` floats from row to row. */
export interface Rows {
  readonly x: number
  readonly d: number
  readonly stride: number
}

/** Room for rows and their gradients; both begin as zeros. */
export function rows(machine: Machine, count: number, stride: number): Rows {
  return { x: zeros(machine, count * stride), d: zeros(machine, count * stride), stride }
}

/** y = x·W + b, with or without a rectifier. */
export class Dense {
  readonly #machine: Machine
  readonly #w: Parameter
  readonly #b: Parameter
  readonly #rectified: boolean

  constructor(machine: Machine, parameters: Parameters, chance: Chance, shape: DenseShape) {
    this.#machine = machine
    this.#w = parameters.add(`${shape.name}.w`, [shape.from, shape.to], chance)
    this.#b = parameters.add(`${shape.name}.b`, [1, shape.to], chance, 0)
    this.#rectified = shape.rectified
  }

  forward(x: Rows, count: number): Rows {
    const { forward } = this.#machine
    const { rows: from, columns: to } = this.#w
    const y = rows(this.#machine, count, to)
    forward.fillRows(y.x, to, this.#b.w, count, to)
    forward.gemm(x.x, x.stride, this.#w.w, to, y.x, to, count, from, to, 1)
    if (this.#rectified) forward.relu(y.x, count * to)
    return y
  }

  /** Adds to the gradients of x, W and b; `y.d` is spent. */
  backward(x: Rows, y: Rows, count: number): void {
    const { forward, backward } = this.#machine
    const { rows: from, columns: to } = this.#w
    if (this.#rectified) backward.reluBackward(y.x, y.d, count * to)
    backward.gemmTN(x.x, x.stride, y.d, to, this.#w.g, to, count, from, to)
    backward.addRows(y.d, to, this.#b.g, count, to)
    forward.gemmNT(y.d, to, this.#w.w, to, x.d, x.stride, count, to, from, 1)
  }
}

export interface DenseShape {
  readonly name: string
  readonly from: number
  /** A multiple of 8. */
  readonly to: number
  readonly rectified: boolean
}

/** An LSTM in both directions (Graves & Schmidhuber 2005): y has the outputs of the first, then those of the second. */
export class BiLstm {
  readonly #machine: Machine
  readonly #size: number
  readonly #w: Parameter
  readonly #b: Parameter
  readonly #ahead: Parameter
  readonly #behind: Parameter

  constructor(
    machine: Machine,
    parameters: Parameters,
    chance: Chance,
    shape: { name: string; from: number; size: number },
  ) {
    const { name, from, size } = shape
    this.#machine = machine
    this.#size = size
    this.#w = parameters.add(`${name}.w`, [from, 8 * size], chance, Math.sqrt(6 / (from + size)))
    // A forget gate that begins open (Jozefowicz et al. 2015).
    const bias = Float32Array.from({ length: 8 * size }, (_, i) => (Math.floor((i % (4 * size)) / size) === 1 ? 1 : 0))
    this.#b = parameters.addValues(`${name}.b`, [1, 8 * size], bias)
    this.#ahead = parameters.add(`${name}.ahead`, [(size / 8) * size, 32], chance, Math.sqrt(3 / size))
    this.#behind = parameters.add(`${name}.behind`, [(size / 8) * size, 32], chance, Math.sqrt(3 / size))
  }

  forward(x: Rows, count: number): LstmRun {
    const { forward, arena } = this.#machine
    const size = this.#size
    const wide = 8 * size
    const gates = rows(this.#machine, count, wide)
    forward.fillRows(gates.x, wide, this.#b.w, count, wide)
    forward.gemm(x.x, x.stride, this.#w.w, wide, gates.x, wide, count, this.#w.rows, wide, 1)
    const y = rows(this.#machine, count, 2 * size)
    const cells = [arena.take(count * size), arena.take(count * size)] as const
    forward.lstm(gates.x, wide, this.#ahead.w, y.x, 2 * size, cells[0], size, count, 0)
    forward.lstm(gates.x + 16 * size, wide, this.#behind.w, y.x + 4 * size, 2 * size, cells[1], size, count, 1)
    return { y, gates, cells }
  }

  /** Adds to the gradients of x and of the weights. `raw`: the outputs before dropout, which the steps saw. */
  backward(x: Rows, { y, gates, cells }: LstmRun, raw: number, count: number): void {
    const { forward, backward, arena } = this.#machine
    const size = this.#size
    const wide = 8 * size
    const work = arena.take(2 * size)
    backward.lstmBackward(gates.x, gates.d, wide, this.#ahead.w, y.d, 2 * size, cells[0], size, count, 0, work)
    const [g2, d2] = [gates.x + 16 * size, gates.d + 16 * size]
    backward.lstmBackward(g2, d2, wide, this.#behind.w, y.d + 4 * size, 2 * size, cells[1], size, count, 1, work)
    for (let panel = 0; panel < size / 8; panel++) {
      const at = panel * size * 128
      // The state before word t: row t - 1 ahead, row t + 1 behind.
      const ahead = gates.d + (wide + panel * 32) * 4
      backward.gemmTN(raw, 2 * size, ahead, wide, this.#ahead.g + at, 32, count - 1, size, 32)
      const behind = gates.d + (4 * size + panel * 32) * 4
      backward.gemmTN(raw + 12 * size, 2 * size, behind, wide, this.#behind.g + at, 32, count - 1, size, 32)
    }
    backward.gemmTN(x.x, x.stride, gates.d, wide, this.#w.g, wide, count, this.#w.rows, wide)
    backward.addRows(gates.d, wide, this.#b.g, count, wide)
    forward.gemmNT(gates.d, wide, this.#w.w, wide, x.d, x.stride, count, wide, this.#w.rows, 1)
  }
}

export interface LstmRun {
  readonly y: Rows
  readonly gates: Rows
  readonly cells: readonly [number, number]
}
