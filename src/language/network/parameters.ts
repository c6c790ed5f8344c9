import type { Tensor, Weights } from '../weights/weights.ts'
import type { Arena } from './arena.ts'

/** A matrix of a weight file as plain numbers: whole numbers times the scale of their column, where the file has scales. */
export interface Matrix {
  readonly rows: number
  readonly columns: number
  readonly values: Float32Array
}

/** The named matrix of a weight file, to 32-bit floats. Throws where the file lacks it: its version said that it has it. */
export function matrixOf(weights: Weights, name: string): Matrix {
  const { shape, values } = tensorOf(weights, name)
  const [rows = 0, columns = 0] = shape
  const scales = weights.tensors.get(`${name}.scales`)?.values
  const floats = Float32Array.from(values)
  if (scales) for (let i = 0; i < floats.length; i++) floats[i] = (floats[i] ?? 0) * (scales[i % columns] ?? 0)
  return { rows, columns, values: floats }
}

export function tensorOf({ task, tensors }: Weights, name: string): Tensor {
  const tensor = tensors.get(name)
  if (!tensor) throw new TypeError(`the weights for ${task} lack ${name}`)
  return tensor
}

/** Puts a matrix into the arena and gives its pointer. */
export function placed(arena: Arena, { values }: Matrix): number {
  const at = arena.take(values.length)
  arena.put(at, values)
  return at
}

/** Puts a matrix into the arena in panels of eight columns, [columns/8][rows][8], and gives its pointer; the number of columns is a multiple of 8. */
export function placedInPanels(arena: Arena, { rows, columns, values }: Matrix): number {
  const at = arena.take(rows * columns)
  const panels = arena.view(at, rows * columns)
  for (let column = 0; column < columns; column++) {
    const panel = (column >> 3) * rows * 8 + (column & 7)
    for (let row = 0; row < rows; row++) panels[panel + row * 8] = values[row * columns + column] ?? 0
  }
  return at
}

/** Weights as they are written: 16-bit whole numbers with one scale a column, which costs no accuracy that we could measure. */
export function quantised(name: string, { rows, columns, values }: Matrix, bits: 8 | 16): Tensor[] {
  const most = bits === 8 ? 127 : 32_767
  const scales = new Float32Array(columns)
  for (let i = 0; i < values.length; i++)
    scales[i % columns] = Math.max(scales[i % columns] ?? 0, Math.abs(values[i] ?? 0) / most)
  const whole = bits === 8 ? new Int8Array(values.length) : new Int16Array(values.length)
  for (let i = 0; i < values.length; i++) {
    const scale = scales[i % columns] ?? 0
    whole[i] = scale === 0 ? 0 : Math.round((values[i] ?? 0) / scale)
  }
  return [
    { name, type: bits === 8 ? 'i8' : 'i16', shape: [rows, columns], values: whole },
    { name: `${name}.scales`, type: 'f32', shape: [columns], values: scales },
  ]
}
