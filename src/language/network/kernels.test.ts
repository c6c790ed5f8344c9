import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Arena } from './arena.ts'
import { openKernels } from './kernels.ts'
import { pointers } from './layers.ts'
import { placedInPanels } from './parameters.ts'
import { type Packed, packed } from './whole-numbers.ts'

const arena = new Arena()
const kernels = openKernels(arena.memory)

/** Numbers between -1 and 1 without a pattern that a mistake could share. */
const noise = (count: number, seed: number) =>
  Float32Array.from({ length: count }, (_, i) => Math.fround(Math.sin((i + 1) * 12.9898 + seed * 78.233)))
const place = (values: Float32Array) => {
  const at = arena.take(values.length)
  arena.put(at, values)
  return at
}
const near = (found: Float32Array, expected: ArrayLike<number>) => {
  for (let i = 0; i < expected.length; i++) {
    const [a = Number.NaN, b = Number.NaN] = [found[i], expected[i]]
    assert.ok(Math.abs(a - b) < 1e-4, `${i}: ${a} is not ${b}`)
  }
}

test('a product of matrices is that of plain loops, for any number of rows', () => {
  for (const [m, k, n] of [
    [1, 5, 8],
    [4, 7, 16],
    [11, 33, 24],
  ] as const) {
    const [a, b, bias] = [noise(m * k, 1), noise(k * n, 2), noise(n, 3)]
    const c = arena.take(m * n)
    kernels.fillRows(c, n, place(bias), m, n)
    kernels.gemm(place(a), k, place(b), n, c, n, m, k, n, 1)
    const expected = Array.from({ length: m * n }, (_, at) => {
      const [i, j] = [Math.floor(at / n), at % n]
      return Array.from({ length: k }, (_, p) => (a[i * k + p] ?? 0) * (b[p * n + j] ?? 0)).reduce(
        (sum, value) => sum + value,
        bias[j] ?? 0,
      )
    })
    near(arena.view(c, m * n), expected)
  }
})

test('a product with panels is that of the matrix to the last bit', () => {
  for (const [m, k, n] of [
    [1, 5, 8],
    [7, 19, 32],
  ] as const) {
    const [a, b, bias] = [place(noise(m * k, 1)), noise(k * n, 2), place(noise(n, 3))]
    const [found, expected] = [arena.take(m * n), arena.take(m * n)]
    kernels.gemmPanels(a, k, placedInPanels(arena, { rows: k, columns: n, values: b }), bias, found, n, m, k, n)
    kernels.fillRows(expected, n, bias, m, n)
    kernels.gemm(a, k, place(b), n, expected, n, m, k, n, 1)
    assert.deepEqual(arena.view(found, m * n), arena.view(expected, m * n))
  }
})

test('a product with a transposed matrix is that of plain loops, for any number of its rows', () => {
  for (const [m, k, n] of [
    [1, 4, 1],
    [3, 12, 7],
    [5, 32, 8],
  ] as const) {
    const [a, b] = [noise(m * k, 4), noise(n * k, 5)]
    const c = arena.take(m * n)
    kernels.gemmNT(place(a), k, place(b), k, c, n, m, k, n, 0)
    const expected = Array.from({ length: m * n }, (_, at) => {
      const [i, j] = [Math.floor(at / n), at % n]
      return Array.from({ length: k }, (_, p) => (a[i * k + p] ?? 0) * (b[j * k + p] ?? 0)).reduce((x, y) => x + y, 0)
    })
    near(arena.view(c, m * n), expected)
  }
})

test('rows give the same numbers to the last bit however many are read at once', () => {
  const [k, n] = [19, 32]
  const [a, b] = [noise(5 * k, 6), place(noise(k * n, 7))]
  const all = arena.take(5 * n)
  kernels.gemm(place(a), k, b, n, all, n, 5, k, n, 0)
  for (let row = 0; row < 5; row++) {
    const alone = arena.take(n)
    kernels.gemm(place(a.slice(row * k, (row + 1) * k)), k, b, n, alone, n, 1, k, n, 0)
    assert.deepEqual(arena.view(alone, n), arena.view(all + row * n * 4, n))
  }
})

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))

/** An LSTM as its definition says, gates in the order input, forget, output, cell. */
function plainLstm(
  gates: Float32Array,
  u: (unit: number, gate: number) => number,
  size: number,
  steps: readonly number[],
) {
  const out: number[] = []
  let [h, c] = [new Array<number>(size).fill(0), new Array<number>(size).fill(0)]
  for (const t of steps) {
    const g = Array.from(
      { length: 4 * size },
      (_, j) => (gates[t * 4 * size + j] ?? 0) + h.reduce((sum, value, k) => sum + value * u(k, j), 0),
    )
    c = c.map((before, j) => sigmoid(g[size + j] ?? 0) * before + sigmoid(g[j] ?? 0) * Math.tanh(g[3 * size + j] ?? 0))
    h = c.map((cell, j) => sigmoid(g[2 * size + j] ?? 0) * Math.tanh(cell))
    for (const [j, value] of h.entries()) out[t * size + j] = value
  }
  return out
}

test('an LSTM in either direction is that of its definition', () => {
  const [size, count] = [16, 6]
  const [gates, panels] = [noise(count * 4 * size, 8), noise(4 * size * size, 9)]
  const u = (unit: number, gate: number) => panels[(Math.floor(gate / 32) * size + unit) * 32 + (gate % 32)] ?? 0
  for (const back of [0, 1]) {
    const steps = Array.from({ length: count }, (_, i) => (back ? count - 1 - i : i))
    const h = arena.take(count * size)
    const cells = arena.take(count * size)
    kernels.lstm(place(gates), 4 * size, place(panels), h, size, cells, size, count, back)
    near(arena.view(h, count * size), plainLstm(gates, u, size, steps))
  }
})

test('extreme numbers stay numbers', () => {
  const size = 8
  const gates = place(Float32Array.from({ length: 4 * size }, (_, i) => (i % 2 === 0 ? 1e30 : -1e30)))
  const h = arena.take(size)
  kernels.lstm(gates, 4 * size, place(noise(4 * size * size, 1)), h, size, arena.take(size), size, 1, 0)
  for (const value of arena.view(h, size)) assert.ok(Math.abs(value) <= 1)
})

/** Near enough for eleven bits a number. */
const nearly = (found: Float32Array, expected: Float32Array) => {
  for (let i = 0; i < expected.length; i++)
    assert.ok(Math.abs((found[i] ?? Number.NaN) - (expected[i] ?? 0)) < 0.01, `${i}: ${found[i]} is not ${expected[i]}`)
}
const wholeOf = (values: Float32Array) => {
  const at = arena.take(values.length / 2)
  new Int16Array(arena.memory.buffer).set(
    values.map(value => Math.round(value * 2047)),
    at >> 1,
  )
  return at
}

test('a product in whole numbers is nearly that of floats, for any number of rows and columns', () => {
  for (const [m, k, n] of [
    [1, 8, 8],
    [5, 48, 40],
    [9, 256, 64],
  ] as const) {
    const [a, b, bias] = [noise(m * k, 1), noise(k * n, 2), place(noise(n, 3))]
    const [expected, found] = [arena.take(m * n), arena.take(m * n)]
    kernels.fillRows(expected, n, bias, m, n)
    kernels.gemm(place(a), k, place(b), n, expected, n, m, k, n, 1)
    const weights = packed(arena, { rows: k, columns: n }, (row, column) => b[row * n + column] ?? 0)
    kernels.gemm16(wholeOf(a), k, weights.at, weights.scales, bias, found, n, m, k, n)
    nearly(arena.view(found, m * n), arena.view(expected, m * n))
  }
})

test('the most that 384 products can come to fits into 31 bits', () => {
  const [k, n] = [384, 8]
  const ones = new Float32Array(k).fill(1)
  const weights = packed(arena, { rows: k, columns: n }, () => 1)
  const c = arena.take(n)
  kernels.gemm16(wholeOf(ones), k, weights.at, weights.scales, place(new Float32Array(n)), c, n, 1, k, n)
  for (const value of arena.view(c, n)) assert.ok(Math.abs(value - k) < 0.01)
})

const packedPanels = (panels: Float32Array, size: number) =>
  packed(
    arena,
    { rows: size, columns: 4 * size },
    (unit, gate) => panels[((gate >> 5) * size + unit) * 32 + (gate & 31)] ?? 0,
  )
/** Outputs of `lstm16` for sentences of these lengths, whose gates lie one after the other. */
const outputsOf = (below: number, weights: Packed, size: number, lengths: readonly number[], back: number) => {
  const count = lengths.reduce((sum, length) => sum + length, 0)
  const whole = arena.take((count * size) / 2)
  const rows = pointers(arena, count, word => below + word * 16 * size)
  const list = arena.take(4)
  const work = arena.take(20 * size + 8)
  arena.wholes.set(lengths, list >> 2)
  kernels.lstm16(rows, 0, weights.at, weights.scales, work, whole, size, size, list, lengths.length, back)
  return new Int16Array(arena.memory.buffer, whole, count * size).slice()
}

test('an LSTM in whole numbers is nearly that of floats', () => {
  const [size, count] = [24, 7]
  const [gates, panels] = [noise(count * 4 * size, 8), noise(4 * size * size, 9)]
  for (const back of [0, 1]) {
    const expected = arena.take(count * size)
    kernels.lstm(place(gates), 4 * size, place(panels), expected, size, arena.take(count * size), size, count, back)
    const found = outputsOf(place(gates), packedPanels(panels, size), size, [count], back)
    nearly(
      Float32Array.from(found, value => value / 2047),
      arena.view(expected, count * size),
    )
  }
})

test('a sentence has the same states to the last bit whatever is read beside it', () => {
  for (const size of [8, 24, 32]) {
    const weights = packedPanels(noise(4 * size * size, 9), size)
    for (const lengths of [
      [5, 5],
      [9, 4, 4],
      [7, 6, 2, 1],
      [3, 3, 3, 3],
    ]) {
      const gates = noise(lengths.reduce((sum, length) => sum + length, 0) * 4 * size, 8)
      const below = place(gates)
      for (const back of [0, 1]) {
        const together = outputsOf(below, weights, size, lengths, back)
        let begin = 0
        for (const length of lengths) {
          const alone = outputsOf(below + begin * 16 * size, weights, size, [length], back)
          assert.deepEqual(together.slice(begin * size, (begin + length) * size), alone)
          begin += length
        }
      }
    }
  }
})

test('rows of an eight-bit table are summed by column, each column by its scale', () => {
  const [width, rows] = [16, 5]
  const table = Int8Array.from({ length: rows * width }, (_, i) => ((i * 37) % 255) - 127)
  const scales = noise(width, 3)
  const place8 = arena.take(table.length / 4)
  new Int8Array(arena.memory.buffer).set(table, place8)
  const chosen = [4, 0, 4, 2]
  const list = arena.take(chosen.length)
  arena.wholes.set(chosen, list >> 2)
  const y = place(noise(width, 5))
  const expected = noise(width, 5).map(
    (value, j) => value + (scales[j] ?? 0) * chosen.reduce((sum, row) => sum + (table[row * width + j] ?? 0), 0),
  )
  kernels.addRows8(y, place8, list, chosen.length, place(scales), width)
  for (const [j, value] of arena.view(y, width).entries())
    assert.ok(Math.abs(value - (expected[j] ?? 0)) < 0.01, `${j}`)
})

test('numbers are cut at -1 and 1 and become whole ones', () => {
  const given = Float32Array.from([0, 1, -1, 3.5, -1e9, 0.5, -0.25, 1e-9])
  const y = arena.take(4)
  kernels.cutTo16(y, place(given), given.length)
  assert.deepEqual(
    [...new Int16Array(arena.memory.buffer, y, given.length)],
    [0, 2047, -2047, 2047, -2047, 1024, -512, 0],
  )
})
