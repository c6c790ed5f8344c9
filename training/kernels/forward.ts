// AssemblyScript, compiled to WebAssembly with SIMD by training/kernels/compile.ts. All pointers are byte offsets of f32 arrays in the one memory;
// strides and sizes count floats. Only IEEE single operations in a fixed order: the same numbers on every machine.

// Numbers that every word needs, four times each: the compiler loads them from memory sooner than it makes them anew.
const NUMBERS: usize = memory.data<f32>([
  87, 87, 87, 87,
  -87, -87, -87, -87,
  1.442695041, 1.442695041, 1.442695041, 1.442695041,
  12582912, 12582912, 12582912, 12582912,
  0.00133988744, 0.00133988744, 0.00133988744, 0.00133988744,
  0.009618437357, 0.009618437357, 0.009618437357, 0.009618437357,
  0.05550332548, 0.05550332548, 0.05550332548, 0.05550332548,
  0.240226479, 0.240226479, 0.240226479, 0.240226479,
  0.6931472029, 0.6931472029, 0.6931472029, 0.6931472029,
  1, 1, 1, 1,
], 16)
const MOST: usize = NUMBERS + 0
const LEAST: usize = NUMBERS + 16
const LOG2E: usize = NUMBERS + 32
const PUSH: usize = NUMBERS + 48
const P5: usize = NUMBERS + 64
const P4: usize = NUMBERS + 80
const P3: usize = NUMBERS + 96
const P2: usize = NUMBERS + 112
const P1: usize = NUMBERS + 128
const ONE: usize = NUMBERS + 144

/** C[m×n] = A[m×k]·B[k×n], or C += where `add` is not 0. Rows lie `lda`, `ldb`, `ldc` apart; n is a multiple of 8. */
export function gemm(
  a: usize,
  lda: i32,
  b: usize,
  ldb: i32,
  c: usize,
  ldc: i32,
  m: i32,
  k: i32,
  n: i32,
  add: i32,
): void {
  let i = 0
  for (; i + 4 <= m; i += 4) {
    for (let j = 0; j < n; j += 8)
      tile4x8(a + ((i * lda) << 2), lda, b + (j << 2), ldb, c + ((i * ldc + j) << 2), ldc, k, add)
  }
  for (; i < m; i++) {
    for (let j = 0; j < n; j += 8) tile1x8(a + ((i * lda) << 2), b + (j << 2), ldb, c + ((i * ldc + j) << 2), k, add)
  }
}

function tile4x8(a: usize, lda: i32, b: usize, ldb: i32, c: usize, ldc: i32, k: i32, add: i32): void {
  const zero = f32x4.splat(0)
  const r: usize = (<usize>lda) << 2
  const s: usize = (<usize>ldc) << 2
  let c00 = zero
  let c01 = zero
  let c10 = zero
  let c11 = zero
  let c20 = zero
  let c21 = zero
  let c30 = zero
  let c31 = zero
  const step: usize = (<usize>ldb) << 2
  for (let p = 0; p < k; p++) {
    const b0 = v128.load(b)
    const b1 = v128.load(b, 16)
    const a0 = v128.load32_splat(a)
    const a1 = v128.load32_splat(a + r)
    const a2 = v128.load32_splat(a + r + r)
    const a3 = v128.load32_splat(a + r + r + r)
    c00 = f32x4.add(c00, f32x4.mul(a0, b0))
    c01 = f32x4.add(c01, f32x4.mul(a0, b1))
    c10 = f32x4.add(c10, f32x4.mul(a1, b0))
    c11 = f32x4.add(c11, f32x4.mul(a1, b1))
    c20 = f32x4.add(c20, f32x4.mul(a2, b0))
    c21 = f32x4.add(c21, f32x4.mul(a2, b1))
    c30 = f32x4.add(c30, f32x4.mul(a3, b0))
    c31 = f32x4.add(c31, f32x4.mul(a3, b1))
    a += 4
    b += step
  }
  put(c, c00, c01, add)
  put(c + s, c10, c11, add)
  put(c + s + s, c20, c21, add)
  put(c + s + s + s, c30, c31, add)
}

function tile1x8(a: usize, b: usize, ldb: i32, c: usize, k: i32, add: i32): void {
  let c0 = f32x4.splat(0)
  let c1 = f32x4.splat(0)
  const step: usize = (<usize>ldb) << 2
  for (let p = 0; p < k; p++) {
    const x = v128.load32_splat(a)
    c0 = f32x4.add(c0, f32x4.mul(x, v128.load(b)))
    c1 = f32x4.add(c1, f32x4.mul(x, v128.load(b, 16)))
    a += 4
    b += step
  }
  put(c, c0, c1, add)
}

// @ts-ignore: decorator of AssemblyScript
@inline
function put(c: usize, low: v128, high: v128, add: i32): void {
  if (add) {
    low = f32x4.add(low, v128.load(c))
    high = f32x4.add(high, v128.load(c, 16))
  }
  v128.store(c, low)
  v128.store(c, high, 16)
}

/** C[m×n] (+)= A[m×k]·B[n×k] transposed: dot products of rows. k is a multiple of 4. */
export function gemmNT(
  a: usize,
  lda: i32,
  b: usize,
  ldb: i32,
  c: usize,
  ldc: i32,
  m: i32,
  k: i32,
  n: i32,
  add: i32,
): void {
  for (let i = 0; i < m; i++) {
    const x: usize = a + ((<usize>(i * lda)) << 2)
    const z: usize = c + ((<usize>(i * ldc)) << 2)
    let j = 0
    for (; j + 4 <= n; j += 4) {
      const y0: usize = b + ((<usize>(j * ldb)) << 2)
      const s: usize = (<usize>ldb) << 2
      let d0 = f32x4.splat(0)
      let d1 = f32x4.splat(0)
      let d2 = f32x4.splat(0)
      let d3 = f32x4.splat(0)
      for (let p: usize = 0; p < (<usize>k) << 2; p += 16) {
        const v = v128.load(x + p)
        const y = y0 + p
        d0 = f32x4.add(d0, f32x4.mul(v, v128.load(y)))
        d1 = f32x4.add(d1, f32x4.mul(v, v128.load(y + s)))
        d2 = f32x4.add(d2, f32x4.mul(v, v128.load(y + s + s)))
        d3 = f32x4.add(d3, f32x4.mul(v, v128.load(y + s + s + s)))
      }
      let sums = f32x4(sum(d0), sum(d1), sum(d2), sum(d3))
      if (add) sums = f32x4.add(sums, v128.load(z + ((<usize>j) << 2)))
      v128.store(z + ((<usize>j) << 2), sums)
    }
    for (; j < n; j++) {
      const y: usize = b + ((<usize>(j * ldb)) << 2)
      let d = f32x4.splat(0)
      for (let p: usize = 0; p < (<usize>k) << 2; p += 16)
        d = f32x4.add(d, f32x4.mul(v128.load(x + p), v128.load(y + p)))
      const at = z + ((<usize>j) << 2)
      store<f32>(at, (add ? load<f32>(at) : <f32>0) + sum(d))
    }
  }
}

// @ts-ignore: decorator of AssemblyScript
@inline
function sum(v: v128): f32 {
  return (
    f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1) + (f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3))
  )
}

/** e to the x for four numbers: two to the whole part by the exponent's bits, the rest by a polynomial (error below 2e-7). */
// @ts-ignore: decorator of AssemblyScript
@inline
function exp(x: v128): v128 {
  const push = v128.load(PUSH)
  const y = f32x4.mul(f32x4.pmax(f32x4.pmin(x, v128.load(MOST)), v128.load(LEAST)), v128.load(LOG2E))
  // Added to a number, 1.5 times 2 to the 23 pushes its fraction out of the 24 bits: the whole part is then in the low bits, rounded.
  const pushed = f32x4.add(y, push)
  const t = f32x4.sub(y, f32x4.sub(pushed, push))
  let p = v128.load(P5)
  p = f32x4.add(f32x4.mul(p, t), v128.load(P4))
  p = f32x4.add(f32x4.mul(p, t), v128.load(P3))
  p = f32x4.add(f32x4.mul(p, t), v128.load(P2))
  p = f32x4.add(f32x4.mul(p, t), v128.load(P1))
  p = f32x4.add(f32x4.mul(p, t), v128.load(ONE))
  // Shifted into the exponent and added to that of the polynomial, which lies between 0.7 and 1.5.
  return i32x4.add(p, i32x4.shl(pushed, 23))
}

// @ts-ignore: decorator of AssemblyScript
@inline
function sigmoid(x: v128): v128 {
  const one = v128.load(ONE)
  return f32x4.div(one, f32x4.add(one, exp(f32x4.neg(x))))
}

// @ts-ignore: decorator of AssemblyScript
@inline
function tanh(x: v128): v128 {
  const one = v128.load(ONE)
  const e = exp(f32x4.neg(f32x4.add(x, x)))
  return f32x4.div(f32x4.sub(one, e), f32x4.add(one, e))
}

/**
 * One direction of an LSTM over `steps` words. `g`: pre-activations from below, rows `ldg` apart, in the order input, forget, output, cell; the
 * activated gates are left there. `u`: recurrent weights in panels [4h/32][h][32]. `h`: outputs, rows `ldh` apart; `c`: cells, rows `size` apart.
 * `back` not 0: from the last word to the first. `size` is a multiple of 8.
 */
export function lstm(
  g: usize,
  ldg: i32,
  u: usize,
  h: usize,
  ldh: i32,
  c: usize,
  size: i32,
  steps: i32,
  back: i32,
): void {
  const bytes: usize = (<usize>size) << 2
  for (let step = 0; step < steps; step++) {
    const t = back ? steps - 1 - step : step
    const gates: usize = g + ((<usize>(t * ldg)) << 2)
    const out: usize = h + ((<usize>(t * ldh)) << 2)
    const cell: usize = c + <usize>t * bytes
    const before = back ? t + 1 : t - 1
    if (step > 0) recur(h + ((<usize>(before * ldh)) << 2), u, gates, size)
    const last: usize = c + <usize>before * bytes
    for (let j: usize = 0; j < bytes; j += 16) {
      const i = sigmoid(v128.load(gates + j))
      const f = sigmoid(v128.load(gates + bytes + j))
      const o = sigmoid(v128.load(gates + 2 * bytes + j))
      const z = tanh(v128.load(gates + 3 * bytes + j))
      let s = f32x4.mul(i, z)
      if (step > 0) s = f32x4.add(s, f32x4.mul(f, v128.load(last + j)))
      v128.store(gates + j, i)
      v128.store(gates + bytes + j, f)
      v128.store(gates + 2 * bytes + j, o)
      v128.store(gates + 3 * bytes + j, z)
      v128.store(cell + j, s)
      v128.store(out + j, f32x4.mul(o, tanh(s)))
    }
  }
}

/** gates[4h] += x[h]·U, panel by panel. */
function recur(x: usize, u: usize, gates: usize, size: i32): void {
  const panels = size >> 3
  const end: usize = x + ((<usize>size) << 2)
  for (let p = 0; p < panels; p++) {
    const at: usize = gates + ((<usize>p) << 7)
    let g0 = v128.load(at)
    let g1 = v128.load(at, 16)
    let g2 = v128.load(at, 32)
    let g3 = v128.load(at, 48)
    let g4 = v128.load(at, 64)
    let g5 = v128.load(at, 80)
    let g6 = v128.load(at, 96)
    let g7 = v128.load(at, 112)
    for (let q = x; q < end; q += 4) {
      const v = v128.load32_splat(q)
      g0 = f32x4.add(g0, f32x4.mul(v, v128.load(u)))
      g1 = f32x4.add(g1, f32x4.mul(v, v128.load(u, 16)))
      g2 = f32x4.add(g2, f32x4.mul(v, v128.load(u, 32)))
      g3 = f32x4.add(g3, f32x4.mul(v, v128.load(u, 48)))
      g4 = f32x4.add(g4, f32x4.mul(v, v128.load(u, 64)))
      g5 = f32x4.add(g5, f32x4.mul(v, v128.load(u, 80)))
      g6 = f32x4.add(g6, f32x4.mul(v, v128.load(u, 96)))
      g7 = f32x4.add(g7, f32x4.mul(v, v128.load(u, 112)))
      u += 128
    }
    v128.store(at, g0)
    v128.store(at, g1, 16)
    v128.store(at, g2, 32)
    v128.store(at, g3, 48)
    v128.store(at, g4, 64)
    v128.store(at, g5, 80)
    v128.store(at, g6, 96)
    v128.store(at, g7, 112)
  }
}

/** x[i] = max(0, x[i]) for `count` floats, a multiple of 4. */
export function relu(x: usize, count: i32): void {
  const end: usize = x + ((<usize>count) << 2)
  for (; x < end; x += 16) v128.store(x, f32x4.pmax(v128.load(x), f32x4.splat(0)))
}

/** Each of `m` rows of C, `ldc` apart, becomes the `n` floats of `bias` (a multiple of 4). */
export function fillRows(c: usize, ldc: i32, bias: usize, m: i32, n: i32): void {
  for (let i = 0; i < m; i++) memory.copy(c + ((<usize>(i * ldc)) << 2), bias, (<usize>n) << 2)
}

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
    const f0 = v128.load(scales + ((<usize>j) << 2))
    const f1 = v128.load(scales + ((<usize>j) << 2), 16)
    const b0 = v128.load(bias + ((<usize>j) << 2))
    const b1 = v128.load(bias + ((<usize>j) << 2), 16)
    let i = 0
    for (; i + 4 <= m; i += 4)
      tile16x4(a + ((<usize>(i * lda)) << 1), lda, columns, c + ((<usize>(i * ldc + j)) << 2), ldc, k, f0, f1, b0, b1)
    for (; i < m; i++)
      tile16x1(a + ((<usize>(i * lda)) << 1), columns, c + ((<usize>(i * ldc + j)) << 2), k, f0, f1, b0, b1)
  }
}

function tile16x4(
  a: usize,
  lda: i32,
  b: usize,
  c: usize,
  ldc: i32,
  k: i32,
  f0: v128,
  f1: v128,
  b0: v128,
  b1: v128,
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
  worth(c, c00, c01, f0, f1, b0, b1)
  worth(c + s, c10, c11, f0, f1, b0, b1)
  worth(c + s + s, c20, c21, f0, f1, b0, b1)
  worth(c + s + s + s, c30, c31, f0, f1, b0, b1)
}

function tile16x1(a: usize, b: usize, c: usize, k: i32, f0: v128, f1: v128, b0: v128, b1: v128): void {
  let c0 = i32x4.splat(0)
  let c1 = i32x4.splat(0)
  for (let p = 0; p < k; p += 2) {
    const x = v128.load32_splat(a)
    c0 = i32x4.add(c0, i32x4.dot_i16x8_s(x, v128.load(b)))
    c1 = i32x4.add(c1, i32x4.dot_i16x8_s(x, v128.load(b, 16)))
    a += 4
    b += 128
  }
  worth(c, c0, c1, f0, f1, b0, b1)
}

// @ts-ignore: decorator of AssemblyScript
@inline
function worth(c: usize, low: v128, high: v128, f0: v128, f1: v128, b0: v128, b1: v128): void {
  v128.store(c, f32x4.add(b0, f32x4.mul(f32x4.convert_i32x4_s(low), f0)))
  v128.store(c, f32x4.add(b1, f32x4.mul(f32x4.convert_i32x4_s(high), f1)), 16)
}

/**
 * As `lstm`, the recurrent part in whole numbers: `u` 16-bit panels [4h/32][h/2][32][2] with `scales` by gate. Outputs are written as 16-bit
 * numbers too, to `h16`, rows `ldh` numbers apart.
 */
export function lstm16(
  g: usize,
  ldg: i32,
  u: usize,
  scales: usize,
  h: usize,
  h16: usize,
  ldh: i32,
  c: usize,
  size: i32,
  steps: i32,
  back: i32,
): void {
  const bytes: usize = (<usize>size) << 2
  for (let step = 0; step < steps; step++) {
    const t = back ? steps - 1 - step : step
    const before = back ? t + 1 : t - 1
    const gates: usize = g + ((<usize>(t * ldg)) << 2)
    const out: usize = h + ((<usize>(t * ldh)) << 2)
    const out16: usize = h16 + ((<usize>(t * ldh)) << 1)
    if (step > 0) recur16(h16 + ((<usize>(before * ldh)) << 1), u, scales, gates, size)
    for (let j: usize = 0; j < bytes; j += 16) {
      const i = sigmoid(v128.load(gates + j))
      const o = sigmoid(v128.load(gates + 2 * bytes + j))
      let s = f32x4.mul(i, tanh(v128.load(gates + 3 * bytes + j)))
      if (step > 0) s = f32x4.add(s, f32x4.mul(sigmoid(v128.load(gates + bytes + j)), v128.load(c + j)))
      v128.store(c + j, s)
      const y = f32x4.mul(o, tanh(s))
      v128.store(out + j, y)
      const whole = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(y, f32x4.splat(UNIT))))
      v128.store64_lane(out16 + (j >> 1), i16x8.narrow_i32x4_s(whole, whole), 0)
    }
  }
}

/** gates[4h] += x[h]·U in whole numbers, panel by panel. */
function recur16(x: usize, u: usize, scales: usize, gates: usize, size: i32): void {
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
    gain(at, by, g0, g1)
    gain(at + 32, by + 32, g2, g3)
    gain(at + 64, by + 64, g4, g5)
    gain(at + 96, by + 96, g6, g7)
  }
}

// @ts-ignore: decorator of AssemblyScript
@inline
function gain(at: usize, scales: usize, low: v128, high: v128): void {
  v128.store(at, f32x4.add(v128.load(at), f32x4.mul(f32x4.convert_i32x4_s(low), v128.load(scales))))
  v128.store(at, f32x4.add(v128.load(at, 16), f32x4.mul(f32x4.convert_i32x4_s(high), v128.load(scales, 16))), 16)
}
