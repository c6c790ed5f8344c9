// AssemblyScript, as forward.ts: matrix products and LSTM steps over 32-bit floats.

import { sigmoid, tanh } from './exponentials'

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

/** C[m×n] = bias + A[m×k]·B[k×n] as `fillRows` and `gemm` make it, to the last bit; `b` in panels [n/8][k][8], one after the other in memory. */
export function gemmPanels(
  a: usize,
  lda: i32,
  b: usize,
  bias: usize,
  c: usize,
  ldc: i32,
  m: i32,
  k: i32,
  n: i32,
): void {
  fillRows(c, ldc, bias, m, n)
  for (let j = 0; j < n; j += 8) {
    const panel: usize = b + ((<usize>(j * k)) << 2)
    let i = 0
    for (; i + 4 <= m; i += 4) tile4x8(a + ((<usize>(i * lda)) << 2), lda, panel, 8, c + ((<usize>(i * ldc + j)) << 2), ldc, k, 1)
    for (; i < m; i++) tile1x8(a + ((<usize>(i * lda)) << 2), panel, 8, c + ((<usize>(i * ldc + j)) << 2), k, 1)
  }
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

/** y[i] += x[i] for `count` floats, a multiple of 4. */
export function addTo(y: usize, x: usize, count: i32): void {
  const end: usize = y + ((<usize>count) << 2)
  for (; y < end; y += 16, x += 16) v128.store(y, f32x4.add(v128.load(y), v128.load(x)))
}
