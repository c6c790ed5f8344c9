import type { Arena } from './arena.ts'
import type { Matrix } from './parameters.ts'

/** What 1 is in the 16-bit numbers that stand for numbers between -1 and 1, as training/kernels/source/whole-numbers.ts has it. */
const UNIT = 2047

/** Columns in one panel of packed weights. */
const PANEL = 32

/** A matrix in 16-bit whole numbers where the kernels for them find it: panels [columns/32][rows/2][32][2], and what a product is worth by column. */
export interface Packed {
  readonly at: number
  readonly scales: number
}

/** Packs a matrix of an even number of rows; columns are filled up to whole panels with zeros. `at(row, column)` is its number there. */
export function packed(
  arena: Arena,
  { rows, columns }: Omit<Matrix, 'values'>,
  at: (row: number, column: number) => number,
): Packed {
  const panels = Math.ceil(columns / PANEL)
  const whole = new Int16Array(panels * rows * PANEL)
  const scales = new Float32Array(panels * PANEL)
  for (let column = 0; column < columns; column++) {
    let most = 0
    for (let row = 0; row < rows; row++) most = Math.max(most, Math.abs(at(row, column)))
    const step = most / UNIT || 1
    scales[column] = step / UNIT
    const panel = Math.floor(column / PANEL) * rows * PANEL
    for (let row = 0; row < rows; row++)
      whole[panel + (row >> 1) * PANEL * 2 + (column % PANEL) * 2 + (row & 1)] = Math.round(at(row, column) / step)
  }
  const place = arena.take(whole.length / 2)
  new Int16Array(arena.memory.buffer).set(whole, place >> 1)
  const worth = arena.take(scales.length)
  arena.put(worth, scales)
  return { at: place, scales: worth }
}
