// AssemblyScript, as forward.ts: the same over 16-bit whole numbers, for reading.

import { sigmoid, sigmoids } from './exponentials'

/** What 1 is in the 16-bit numbers of activations between -1 and 1: 11 bits, so that 384 products of two such numbers stay below 2^31. */
const UNIT: f32 = 2047

/**
 * C[m×n] = bias + A[m×k]·B[k×n] in whole numbers: twice the products of `gemm` in a step, and still the same on every machine. `a`: 16-bit rows,
 * `lda` numbers apart; `b`: 16-bit panels [n/32][k/2][32][2]; `scales`: what one product is worth, by column. k is even, n a multiple of 8.
 */
export function gemm16(
  a: usize,
  lda: i32,
  b: usize,
  scales: usize,
  bias: usize,
  c: usize,
  ldc: i32,
  m: i32,
  k: i32,
  n: i32,
): void {
  const panel: usize = (<usize>k) << 6
  for (let j = 0; j < n; j += 8) {
    const columns: usize = b + panel * <usize>(j >> 5) + ((<usize>(j & 31)) << 2)
    const by: usize = scales + ((<usize>j) << 2)
    const from: usize = bias + ((<usize>j) << 2)
    let i = 0
    for (; i + 4 <= m; i += 4)
      tile16x4(a + ((<usize>(i * lda)) << 1), lda, columns, c + ((<usize>(i * ldc + j)) << 2), ldc, k, by, from)
    for (; i < m; i++)
      tile16x1(a + ((<usize>(i * lda)) << 1), columns, c + ((<usize>(i * ldc + j)) << 2), k, by, from)
  }
}

function tile16x4(
  a: usize,
  lda: i32,
  b: usize,
  c: usize,
  ldc: i32,
  k: i32,
  scales: usize,
  bias: usize,
): void {
  const r: usize = (<usize>lda) << 1
  const s: usize = (<usize>ldc) << 2
  let c00 = i32x4.splat(0)
  let c01 = i32x4.splat(0)
  let c10 = i32x4.splat(0)
  let c11 = i32x4.splat(0)
  let c20 = i32x4.splat(0)
  let c21 = i32x4.splat(0)
  let c30 = i32x4.splat(0)
  let c31 = i32x4.splat(0)
  for (let p = 0; p < k; p += 2) {
    const w0 = v128.load(b)
    const w1 = v128.load(b, 16)
    const a0 = v128.load32_splat(a)
    const a1 = v128.load32_splat(a + r)
    const a2 = v128.load32_splat(a + r + r)
    const a3 = v128.load32_splat(a + r + r + r)
    c00 = i32x4.add(c00, i32x4.dot_i16x8_s(a0, w0))
    c01 = i32x4.add(c01, i32x4.dot_i16x8_s(a0, w1))
    c10 = i32x4.add(c10, i32x4.dot_i16x8_s(a1, w0))
    c11 = i32x4.add(c11, i32x4.dot_i16x8_s(a1, w1))
    c20 = i32x4.add(c20, i32x4.dot_i16x8_s(a2, w0))
    c21 = i32x4.add(c21, i32x4.dot_i16x8_s(a2, w1))
    c30 = i32x4.add(c30, i32x4.dot_i16x8_s(a3, w0))
    c31 = i32x4.add(c31, i32x4.dot_i16x8_s(a3, w1))
    a += 4
    b += 128
  }
  gain(c, bias, scales, c00, c01)
  gain(c + s, bias, scales, c10, c11)
  gain(c + s + s, bias, scales, c20, c21)
  gain(c + s + s + s, bias, scales, c30, c31)
}

function tile16x1(a: usize, b: usize, c: usize, k: i32, scales: usize, bias: usize): void {
  let c0 = i32x4.splat(0)
  let c1 = i32x4.splat(0)
  for (let p = 0; p < k; p += 2) {
    const x = v128.load32_splat(a)
    c0 = i32x4.add(c0, i32x4.dot_i16x8_s(x, v128.load(b)))
    c1 = i32x4.add(c1, i32x4.dot_i16x8_s(x, v128.load(b, 16)))
    a += 4
    b += 128
  }
  gain(c, bias, scales, c0, c1)
}

/**
 * As `lstm`, the recurrent part in whole numbers: `u` 16-bit panels [4h/32][h/2][32][2] with `scales` by gate. `rows`: for each word the pointer to
 * what the gates get from below, which lies `from` bytes after it and is left as it is. `work`: room for 5h floats. Outputs are written as 16-bit
 * numbers too, to `h16`, rows `ldh` numbers apart.
 */
export function lstm16(
  rows: usize,
  from: i32,
  u: usize,
  scales: usize,
  work: usize,
  h: usize,
  h16: usize,
  ldh: i32,
  size: i32,
  steps: i32,
  back: i32,
): void {
  const bytes: usize = (<usize>size) << 2
  const cells: usize = work + 4 * bytes
  for (let step = 0; step < steps; step++) {
    const t = back ? steps - 1 - step : step
    const before = back ? t + 1 : t - 1
    const gates: usize = load<u32>(rows + ((<usize>t) << 2)) + from
    const out: usize = h + ((<usize>(t * ldh)) << 2)
    const out16: usize = h16 + ((<usize>(t * ldh)) << 1)
    if (step > 0) recur16(h16 + ((<usize>(before * ldh)) << 1), u, scales, gates, work, size)
    else {
      memory.copy(work, gates, 4 * bytes)
      memory.fill(cells, 0, bytes)
    }
    for (let j: usize = 0; j < bytes; j += 16) {
      const g = work + j
      const z = v128.load(g + 3 * bytes)
      sigmoids(v128.load(g), v128.load(g + bytes), v128.load(g + 2 * bytes), f32x4.add(z, z), g, bytes)
      const s = f32x4.mul(v128.load(g), tanhOf(v128.load(g + 3 * bytes)))
      v128.store(cells + j, f32x4.add(s, f32x4.mul(v128.load(g + bytes), v128.load(cells + j))))
    }
    let j: usize = 0
    for (; j + 64 <= bytes; j += 64) {
      const c = cells + j
      sigmoids(twice(c), twice(c + 16), twice(c + 32), twice(c + 48), work + j, 16)
      for (let i: usize = j; i < j + 64; i += 32) put(work + 2 * bytes + i, work + i, out + i, out16 + (i >> 1))
    }
    for (; j < bytes; j += 32) {
      v128.store(work + j, sigmoid(twice(cells + j)))
      v128.store(work + j, sigmoid(twice(cells + j + 16)), 16)
      put(work + 2 * bytes + j, work + j, out + j, out16 + (j >> 1))
    }
  }
}

/** The hyperbolic tangent of x from the sigmoid of 2x. */
// @ts-ignore: decorator of AssemblyScript
@inline
function tanhOf(y: v128): v128 {
  return f32x4.sub(f32x4.add(y, y), f32x4.splat(1))
}

// @ts-ignore: decorator of AssemblyScript
@inline
function twice(at: usize): v128 {
  return f32x4.add(v128.load(at), v128.load(at))
}

/** Eight outputs, as floats and as whole numbers, from their output gates and from the sigmoids of twice their cells. */
// @ts-ignore: decorator of AssemblyScript
@inline
function put(gates: usize, y: usize, out: usize, out16: usize): void {
  const low = f32x4.mul(v128.load(gates), tanhOf(v128.load(y)))
  const high = f32x4.mul(v128.load(gates, 16), tanhOf(v128.load(y, 16)))
  v128.store(out, low)
  v128.store(out, high, 16)
  v128.store(out16, i16x8.narrow_i32x4_s(whole(low), whole(high)))
}

// @ts-ignore: decorator of AssemblyScript
@inline
function whole(y: v128): v128 {
  return i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(y, f32x4.splat(UNIT))))
}

/** sums[4h] = gates[4h] + x[h]·U in whole numbers, panel by panel. */
function recur16(x: usize, u: usize, scales: usize, gates: usize, sums: usize, size: i32): void {
  const panels = size >> 3
  const end: usize = x + ((<usize>size) << 1)
  for (let p = 0; p < panels; p++) {
    let g0 = i32x4.splat(0)
    let g1 = i32x4.splat(0)
    let g2 = i32x4.splat(0)
    let g3 = i32x4.splat(0)
    let g4 = i32x4.splat(0)
    let g5 = i32x4.splat(0)
    let g6 = i32x4.splat(0)
    let g7 = i32x4.splat(0)
    for (let q = x; q < end; q += 4) {
      const v = v128.load32_splat(q)
      g0 = i32x4.add(g0, i32x4.dot_i16x8_s(v, v128.load(u)))
      g1 = i32x4.add(g1, i32x4.dot_i16x8_s(v, v128.load(u, 16)))
      g2 = i32x4.add(g2, i32x4.dot_i16x8_s(v, v128.load(u, 32)))
      g3 = i32x4.add(g3, i32x4.dot_i16x8_s(v, v128.load(u, 48)))
      g4 = i32x4.add(g4, i32x4.dot_i16x8_s(v, v128.load(u, 64)))
      g5 = i32x4.add(g5, i32x4.dot_i16x8_s(v, v128.load(u, 80)))
      g6 = i32x4.add(g6, i32x4.dot_i16x8_s(v, v128.load(u, 96)))
      g7 = i32x4.add(g7, i32x4.dot_i16x8_s(v, v128.load(u, 112)))
      u += 128
    }
    const at: usize = gates + ((<usize>p) << 7)
    const by: usize = scales + ((<usize>p) << 7)
    const to: usize = sums + ((<usize>p) << 7)
    gain(to, at, by, g0, g1)
    gain(to + 32, at + 32, by + 32, g2, g3)
    gain(to + 64, at + 64, by + 64, g4, g5)
    gain(to + 96, at + 96, by + 96, g6, g7)
  }
}

/** Eight sums and what their products are worth. Both halves are there before one is stored: V8 can then make one step of two. */
// @ts-ignore: decorator of AssemblyScript
@inline
function gain(to: usize, at: usize, scales: usize, low: v128, high: v128): void {
  const first = f32x4.add(v128.load(at), f32x4.mul(f32x4.convert_i32x4_s(low), v128.load(scales)))
  const second = f32x4.add(v128.load(at, 16), f32x4.mul(f32x4.convert_i32x4_s(high), v128.load(scales, 16)))
  v128.store(to, first)
  v128.store(to, second, 16)
}

/**
 * y[j] += scales[j] · the sum of the numbers in column j of some rows of an 8-bit table: `rows` points to `count` row numbers, at most 250. `width`
 * is a multiple of 8. What an embedding bag does (fastText).
 */
export function addRows8(y: usize, table: usize, rows: usize, count: i32, scales: usize, width: i32): void {
  const end: usize = rows + ((<usize>count) << 2)
  for (let j: usize = 0; j < <usize>width; j += 8) {
    let sum = i16x8.splat(0)
    for (let row = rows; row < end; row += 4)
      sum = i16x8.add(sum, v128.load_ext<i8>(table + <usize>load<u32>(row) * <usize>width + j))
    const at = y + (j << 2)
    const by = scales + (j << 2)
    const low = f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(sum))
    const high = f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(sum))
    v128.store(at, f32x4.add(v128.load(at), f32x4.mul(low, v128.load(by))))
    v128.store(at, f32x4.add(v128.load(at, 16), f32x4.mul(high, v128.load(by, 16))), 16)
  }
}

/** y[i] = x[i], cut at -1 and 1, in 16-bit whole numbers, for `count` numbers, a multiple of 8. */
export function cutTo16(y: usize, x: usize, count: i32): void {
  const one = f32x4.splat(1)
  const less = f32x4.splat(-1)
  const unit = f32x4.splat(UNIT)
  for (let i: usize = 0; i < <usize>count; i += 8) {
    const at = x + (i << 2)
    const low = f32x4.nearest(f32x4.mul(unit, f32x4.min(one, f32x4.max(less, v128.load(at)))))
    const high = f32x4.nearest(f32x4.mul(unit, f32x4.min(one, f32x4.max(less, v128.load(at, 16)))))
    v128.store(y + (i << 1), i16x8.narrow_i32x4_s(i32x4.trunc_sat_f32x4_s(low), i32x4.trunc_sat_f32x4_s(high)))
  }
}
