import type { Weights } from '../weights/weights.ts'
import type { Arena } from './arena.ts'
import type { Kernels } from './kernels.ts'
import { type Matrix, matrixOf, placed, placedInPanels } from './parameters.ts'
import { TOGETHER } from './together.ts'
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

/** Rows of numbers between -1 and 1 in 16-bit whole numbers: pointer, numbers from row to row. */
export interface States {
  readonly whole: number
  readonly stride: number
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
    this.#w = placedInPanels(machine.arena, w)
    this.#b = placed(machine.arena, matrixOf(weights, `${name}.b`))
    this.#from = w.rows
    this.to = w.columns
  }

  run(x: Rows, count: number): Rows {
    const { arena, kernels } = this.#machine
    const { to } = this
    const y = arena.take(count * to)
    kernels.gemmPanels(x.at, x.stride, this.#w, this.#b, y, to, count, this.#from, to)
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
  readonly #work: number
  readonly #lengths: number
  readonly size: number

  constructor(machine: Machine, weights: Weights, name: string) {
    const ahead = matrixOf(weights, `${name}.ahead`)
    this.#machine = machine
    this.size = Math.sqrt(ahead.rows * 8)
    this.#ahead = this.#recurrent(ahead)
    this.#behind = this.#recurrent(matrixOf(weights, `${name}.behind`))
    this.#work = machine.arena.take(5 * TOGETHER * this.size + 2 * TOGETHER)
    this.#lengths = machine.arena.take(TOGETHER)
  }

  /** The states of one sentence or several, whose words lie one after the other; `gates`: what each word gives to the gates from below. */
  run({ at, stride }: Rows, lengths: readonly number[]): States {
    return this.runOver(
      pointers(this.#machine.arena, sum(lengths), i => at + i * stride * 4),
      lengths,
    )
  }

  /**
   * The same where `gates` points to a pointer for each word to what it gives to the gates, which may lie anywhere (`pointers`). Sentences are
   * `TOGETHER` at most, none longer than the one before it, none empty: each is read as it would be alone, but sooner.
   */
  runOver(gates: number, lengths: readonly number[]): States {
    const { arena, kernels } = this.#machine
    const { size } = this
    const stride = 2 * size
    const whole = arena.take((sum(lengths) * stride) / 2)
    const [a, b, work] = [this.#ahead, this.#behind, this.#work]
    arena.wholes.set(lengths, this.#lengths >> 2)
    kernels.lstm16(gates, 0, a.at, a.scales, work, whole, stride, size, this.#lengths, lengths.length, 0)
    const behind = whole + 2 * size
    kernels.lstm16(gates, 16 * size, b.at, b.scales, work, behind, stride, size, this.#lengths, lengths.length, 1)
    return { whole, stride }
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

/** Puts a pointer for each word into the arena, and gives the pointer to them. */
export function pointers(arena: Arena, count: number, pointerOf: (word: number) => number): number {
  const at = arena.take(count)
  const words = new Uint32Array(arena.memory.buffer, at, count)
  for (let i = 0; i < count; i++) words[i] = pointerOf(i)
  return at
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0)
}
