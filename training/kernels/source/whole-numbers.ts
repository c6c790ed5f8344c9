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
  const r: usize = (<usize>lda) << 1
  const s: usize = (<usize>ldc) << 2
  for (let j = 0; j < n; j += 16) {
    const columns: usize = b + panel * <usize>(j >> 5) + ((<usize>(j & 31)) << 2)
    const by: usize = scales + ((<usize>j) << 2)
    const from: usize = bias + ((<usize>j) << 2)
    const to: usize = c + ((<usize>j) << 2)
    if (j + 8 == n) for (let i = 0; i < m; i++) tile16x1(a + <usize>i * r, columns, to + <usize>i * s, k, by, from)
    else for (let i = 0; i < m; i += 2) {
      // A last row without another is its own neighbour.
      const next: usize = i + 1 < m ? i + 1 : i
      tile16x2(a + <usize>i * r, a + next * r, columns, k, by, to + <usize>i * s, to + next * s, from, from)
    }
  }
}

/**
 * Two rows by sixteen columns of a panel: c = from + x·B, each row with pointers of its own. As many sums as there are registers for where a step has 128
 * bits, and as many numbers fetched as products made where V8 makes one step of two.
 */
function tile16x2(
  x0: usize,
  x1: usize,
  b: usize,
  k: i32,
  scales: usize,
  c0: usize,
  c1: usize,
  from0: usize,
  from1: usize,
): void {
  let s00 = i32x4.splat(0)
  let s01 = i32x4.splat(0)
  let s02 = i32x4.splat(0)
  let s03 = i32x4.splat(0)
  let s10 = i32x4.splat(0)
  let s11 = i32x4.splat(0)
  let s12 = i32x4.splat(0)
  let s13 = i32x4.splat(0)
  for (const end = x0 + ((<usize>k) << 1); x0 < end; x0 += 4) {
    const a0 = v128.load32_splat(x0)
    const a1 = v128.load32_splat(x1)
    const w0 = v128.load(b)
    const w1 = v128.load(b, 16)
    s00 = i32x4.add(s00, i32x4.dot_i16x8_s(a0, w0))
    s01 = i32x4.add(s01, i32x4.dot_i16x8_s(a0, w1))
    s10 = i32x4.add(s10, i32x4.dot_i16x8_s(a1, w0))
    s11 = i32x4.add(s11, i32x4.dot_i16x8_s(a1, w1))
    const w2 = v128.load(b, 32)
    const w3 = v128.load(b, 48)
    s02 = i32x4.add(s02, i32x4.dot_i16x8_s(a0, w2))
    s03 = i32x4.add(s03, i32x4.dot_i16x8_s(a0, w3))
    s12 = i32x4.add(s12, i32x4.dot_i16x8_s(a1, w2))
    s13 = i32x4.add(s13, i32x4.dot_i16x8_s(a1, w3))
    x1 += 4
    b += 128
  }
  gain(c0, from0, scales, s00, s01)
  gain(c0 + 32, from0 + 32, scales + 32, s02, s03)
  gain(c1, from1, scales, s10, s11)
  gain(c1 + 32, from1 + 32, scales + 32, s12, s13)
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

/** Sentences that `lstm16` reads at a time. */
const LANES = 4

/**
 * As `lstm`, the recurrent part in whole numbers, over one to four sentences at a time, which share what it costs to fetch the weights: a sentence gets
 * the same numbers whatever is read beside it. Their words lie one after the other; `lengths`: `count` numbers of words, falling, none 0. `u`: 16-bit
 * panels [4h/32][h/2][32][2] with `scales` by gate. `rows`: for each word the pointer to what the gates get from below, which lies `from` bytes after it
 * and is left as it is. `work`: room for 20h + 8 floats. Outputs are written as 16-bit numbers to `h`, rows `ldh` numbers apart.
 */
export function lstm16(
  rows: usize,
  from: i32,
  u: usize,
  scales: usize,
  work: usize,
  h: usize,
  ldh: i32,
  size: i32,
  lengths: usize,
  count: i32,
  back: i32,
): void {
  const bytes: usize = (<usize>size) << 2
  const lane: usize = 5 * bytes
  const steps = load<i32>(lengths)
  // For each sentence where its word stands in `rows`, and where its outputs go.
  const words: usize = work + <usize>LANES * lane
  const outs: usize = words + 16
  let begin = 0
  for (let i = 0; i < LANES; i++) {
    const length = i < count ? load<i32>(lengths + ((<usize>i) << 2)) : steps
    const t = (i < count ? begin : 0) + (back ? length - 1 : 0)
    store<u32>(words + ((<usize>i) << 2), <u32>(rows + ((<usize>t) << 2)))
    store<u32>(outs + ((<usize>i) << 2), <u32>(h + ((<usize>(t * ldh)) << 1)))
    begin += length
  }
  const ahead = back ? -4 : 4
  const next = back ? -(ldh << 1) : ldh << 1
  for (let step = 0; step < steps; step++) {
    // In the room of a sentence that has ended the first is read again.
    for (; load<i32>(lengths + ((<usize>count) << 2) - 4) <= step; count--) {
      store<u32>(words + ((<usize>count) << 2) - 4, load<u32>(words))
      store<u32>(outs + ((<usize>count) << 2) - 4, load<u32>(outs))
    }
    if (step > 0) recur16(outs, next, words, from, u, scales, work, size, count)
    else {
      for (let i = 0; i < count; i++) {
        const sums: usize = work + <usize>i * lane
        memory.copy(sums, <usize>load<u32>(load<u32>(words + ((<usize>i) << 2))) + from, 4 * bytes)
        memory.fill(sums + 4 * bytes, 0, bytes)
      }
    }
    for (let i = 0; i < count; i++) open(work + <usize>i * lane, bytes, load<u32>(outs + ((<usize>i) << 2)))
    for (let i: usize = 0; i < 16; i += 4) {
      store<u32>(words + i, load<u32>(words + i) + ahead)
      store<u32>(outs + i, load<u32>(outs + i) + next)
    }
  }
}

/** Cells and outputs of a word from the sums of its gates, which are at `work`; its cells, before and after, lie behind them. */
function open(work: usize, bytes: usize, out: usize): void {
  const cells: usize = work + 4 * bytes
  for (let j: usize = 0; j < bytes; j += 32) {
    const i = work + j
    const f = i + bytes
    const o = f + bytes
    const z = o + bytes
    const c = cells + j
    sigmoids(v128.load(i), v128.load(i, 16), v128.load(f), v128.load(f, 16), i, f)
    sigmoids(v128.load(o), v128.load(o, 16), twice(z), twice(z + 16), o, z)
    const low = f32x4.add(f32x4.mul(v128.load(i), tanhOf(v128.load(z))), f32x4.mul(v128.load(f), v128.load(c)))
    const high = f32x4.add(
      f32x4.mul(v128.load(i, 16), tanhOf(v128.load(z, 16))),
      f32x4.mul(v128.load(f, 16), v128.load(c, 16)),
    )
    v128.store(c, low)
    v128.store(c, high, 16)
  }
  let j: usize = 0
  for (; j + 64 <= bytes; j += 64) {
    const c = cells + j
    sigmoids(twice(c), twice(c + 16), twice(c + 32), twice(c + 48), work + j, work + j + 32)
    put(work + 2 * bytes + j, work + j, out + (j >> 1))
    put(work + 2 * bytes + j + 32, work + j + 32, out + (j >> 1) + 16)
  }
  if (j < bytes) {
    v128.store(work + j, sigmoid(twice(cells + j)))
    v128.store(work + j, sigmoid(twice(cells + j + 16)), 16)
    put(work + 2 * bytes + j, work + j, out + (j >> 1))
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
  const x = v128.load(at)
  return f32x4.add(x, x)
}

/** Eight outputs, as whole numbers, from their output gates and from the sigmoids of twice their cells. */
// @ts-ignore: decorator of AssemblyScript
@inline
function put(gates: usize, y: usize, out: usize): void {
  const unit = f32x4.splat(UNIT)
  // Added to a number, 1.5 times 2 to the 23 pushes its fraction out of the 24 bits; less that number's own bits, its whole part is left, rounded.
  const push = f32x4.splat(12582912)
  const one = f32x4.splat(1)
  const y0 = v128.load(y)
  const y1 = v128.load(y, 16)
  const low = f32x4.mul(v128.load(gates), f32x4.sub(f32x4.add(y0, y0), one))
  const high = f32x4.mul(v128.load(gates, 16), f32x4.sub(f32x4.add(y1, y1), one))
  const whole0 = i32x4.sub(f32x4.add(f32x4.mul(low, unit), push), push)
  const whole1 = i32x4.sub(f32x4.add(f32x4.mul(high, unit), push), push)
  v128.store(out, i16x8.narrow_i32x4_s(whole0, whole1))
}

/**
 * For each sentence sums[4h] = gates[4h] + x[h]·U in whole numbers, two sentences at a time: x, the outputs of the word before, lies `next` bytes before
 * those of this one.
 */
function recur16(
  outs: usize,
  next: i32,
  words: usize,
  from: i32,
  u: usize,
  scales: usize,
  work: usize,
  size: i32,
  count: i32,
): void {
  const lane: usize = 20 * <usize>size
  const gates: usize = (<usize>size) << 4
  for (let j: usize = 0; j < gates; j += 64) {
    for (let i = 0; i < count; i += 2) {
      const out: usize = outs + ((<usize>i) << 2)
      const word: usize = words + ((<usize>i) << 2)
      const sums: usize = work + <usize>i * lane + j
      const from0: usize = <usize>load<u32>(load<u32>(word)) + from + j
      const from1: usize = <usize>load<u32>(load<u32>(word, 4)) + from + j
      tile16x2(load<u32>(out) - next, load<u32>(out, 4) - next, u, size, scales + j, sums, sums + lane, from0, from1)
    }
    // The other half of the panel, or the next one.
    u += (j & 64) == 0 ? 64 : ((<usize>size) << 6) - 64
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
