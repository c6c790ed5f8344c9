// AssemblyScript, as forward.ts: what training needs beside it.

import { tanh } from './exponentials'

/** C[k×n] += A[m×k] transposed · B[m×n]. n is a multiple of 8. */
export function gemmTN(a: usize, lda: i32, b: usize, ldb: i32, c: usize, ldc: i32, m: i32, k: i32, n: i32): void {
  const ra: usize = (<usize>lda) << 2
  const rb: usize = (<usize>ldb) << 2
  const rc: usize = (<usize>ldc) << 2
  let p = 0
  for (; p + 4 <= k; p += 4) {
    for (let j = 0; j < n; j += 8) {
      let x: usize = a + ((<usize>p) << 2)
      let y: usize = b + ((<usize>j) << 2)
      const z: usize = c + ((<usize>(p * ldc + j)) << 2)
      let c00 = v128.load(z)
      let c01 = v128.load(z, 16)
      let c10 = v128.load(z + rc)
      let c11 = v128.load(z + rc, 16)
      let c20 = v128.load(z + 2 * rc)
      let c21 = v128.load(z + 2 * rc, 16)
      let c30 = v128.load(z + 3 * rc)
      let c31 = v128.load(z + 3 * rc, 16)
      for (let i = 0; i < m; i++) {
        const b0 = v128.load(y)
        const b1 = v128.load(y, 16)
        const a0 = v128.load32_splat(x)
        const a1 = v128.load32_splat(x, 4)
        const a2 = v128.load32_splat(x, 8)
        const a3 = v128.load32_splat(x, 12)
        c00 = f32x4.add(c00, f32x4.mul(a0, b0))
        c01 = f32x4.add(c01, f32x4.mul(a0, b1))
        c10 = f32x4.add(c10, f32x4.mul(a1, b0))
        c11 = f32x4.add(c11, f32x4.mul(a1, b1))
        c20 = f32x4.add(c20, f32x4.mul(a2, b0))
        c21 = f32x4.add(c21, f32x4.mul(a2, b1))
        c30 = f32x4.add(c30, f32x4.mul(a3, b0))
        c31 = f32x4.add(c31, f32x4.mul(a3, b1))
        x += ra
        y += rb
      }
      v128.store(z, c00)
      v128.store(z, c01, 16)
      v128.store(z + rc, c10)
      v128.store(z + rc, c11, 16)
      v128.store(z + 2 * rc, c20)
      v128.store(z + 2 * rc, c21, 16)
      v128.store(z + 3 * rc, c30)
      v128.store(z + 3 * rc, c31, 16)
    }
  }
  for (; p < k; p++) {
    for (let j = 0; j < n; j += 4) {
      let x: usize = a + ((<usize>p) << 2)
      let y: usize = b + ((<usize>j) << 2)
      const z: usize = c + ((<usize>(p * ldc + j)) << 2)
      let s = v128.load(z)
      for (let i = 0; i < m; i++) {
        s = f32x4.add(s, f32x4.mul(v128.load32_splat(x), v128.load(y)))
        x += ra
        y += rb
      }
      v128.store(z, s)
    }
  }
}

/**
 * Gradients of one direction of an LSTM, after `lstm` of forward.ts has left gates in `g` and cells in `c`. `dh`: gradient of the outputs, rows
 * `ldh` apart. `dg`: gets the gradient of the pre-activations, rows `ldg` apart as in `g`. `u`: recurrent weights in panels. `work`: 2·size floats.
 */
export function lstmBackward(
  g: usize,
  dg: usize,
  ldg: i32,
  u: usize,
  dh: usize,
  ldh: i32,
  c: usize,
  size: i32,
  steps: i32,
  back: i32,
  work: usize,
): void {
  const bytes: usize = (<usize>size) << 2
  const carriedH = work
  const carriedC = work + bytes
  memory.fill(work, 0, 2 * bytes)
  const one = f32x4.splat(1)
  for (let step = steps - 1; step >= 0; step--) {
    const t = back ? steps - 1 - step : step
    const before = back ? t + 1 : t - 1
    const gates: usize = g + ((<usize>(t * ldg)) << 2)
    const grads: usize = dg + ((<usize>(t * ldg)) << 2)
    const above: usize = dh + ((<usize>(t * ldh)) << 2)
    const cell: usize = c + <usize>t * bytes
    const last: usize = c + <usize>before * bytes
    for (let j: usize = 0; j < bytes; j += 16) {
      const i = v128.load(gates + j)
      const f = v128.load(gates + bytes + j)
      const o = v128.load(gates + 2 * bytes + j)
      const z = v128.load(gates + 3 * bytes + j)
      const s = tanh(v128.load(cell + j))
      const d = f32x4.add(v128.load(above + j), v128.load(carriedH + j))
      const dOut = f32x4.mul(f32x4.mul(d, s), f32x4.mul(o, f32x4.sub(one, o)))
      const dCell = f32x4.add(
        v128.load(carriedC + j),
        f32x4.mul(f32x4.mul(d, o), f32x4.sub(one, f32x4.mul(s, s))),
      )
      const dIn = f32x4.mul(f32x4.mul(dCell, z), f32x4.mul(i, f32x4.sub(one, i)))
      const dZ = f32x4.mul(f32x4.mul(dCell, i), f32x4.sub(one, f32x4.mul(z, z)))
      let dF = f32x4.splat(0)
      if (step > 0) dF = f32x4.mul(f32x4.mul(dCell, v128.load(last + j)), f32x4.mul(f, f32x4.sub(one, f)))
      v128.store(carriedC + j, f32x4.mul(dCell, f))
      v128.store(grads + j, dIn)
      v128.store(grads + bytes + j, dF)
      v128.store(grads + 2 * bytes + j, dOut)
      v128.store(grads + 3 * bytes + j, dZ)
    }
    if (step > 0) recurBackward(grads, u, carriedH, size)
  }
}

/** dx[h] = dgates[4h]·U transposed, panel by panel. */
function recurBackward(grads: usize, u: usize, dx: usize, size: i32): void {
  const panels = size >> 3
  const panel: usize = (<usize>size) << 7
  for (let k: usize = 0; k < <usize>size; k++) {
    let s = f32x4.splat(0)
    let r = f32x4.splat(0)
    let w: usize = u + (k << 7)
    let y = grads
    for (let p = 0; p < panels; p++) {
      s = f32x4.add(s, f32x4.mul(v128.load(y), v128.load(w)))
      r = f32x4.add(r, f32x4.mul(v128.load(y, 16), v128.load(w, 16)))
      s = f32x4.add(s, f32x4.mul(v128.load(y, 32), v128.load(w, 32)))
      r = f32x4.add(r, f32x4.mul(v128.load(y, 48), v128.load(w, 48)))
      s = f32x4.add(s, f32x4.mul(v128.load(y, 64), v128.load(w, 64)))
      r = f32x4.add(r, f32x4.mul(v128.load(y, 80), v128.load(w, 80)))
      s = f32x4.add(s, f32x4.mul(v128.load(y, 96), v128.load(w, 96)))
      r = f32x4.add(r, f32x4.mul(v128.load(y, 112), v128.load(w, 112)))
      y += 128
      w += panel
    }
    const v = f32x4.add(s, r)
    store<f32>(
      dx + (k << 2),
      f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1) + (f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3)),
    )
  }
}

/** x *= y, float by float; `count` is a multiple of 4. */
export function multiply(x: usize, y: usize, count: i32): void {
  const end: usize = x + ((<usize>count) << 2)
  for (; x < end; x += 16, y += 16) v128.store(x, f32x4.mul(v128.load(x), v128.load(y)))
}

/** dx = 0 where y, the output of a rectifier, is 0. */
export function reluBackward(y: usize, dx: usize, count: i32): void {
  const end: usize = y + ((<usize>count) << 2)
  const zero = f32x4.splat(0)
  for (; y < end; y += 16, dx += 16) v128.store(dx, v128.and(v128.load(dx), f32x4.gt(v128.load(y), zero)))
}

/** total[n] += the sum of `m` rows of x. n is a multiple of 4. */
export function addRows(x: usize, ldx: i32, total: usize, m: i32, n: i32): void {
  for (let i = 0; i < m; i++) {
    const row: usize = x + ((<usize>(i * ldx)) << 2)
    for (let j: usize = 0; j < (<usize>n) << 2; j += 16)
      v128.store(total + j, f32x4.add(v128.load(total + j), v128.load(row + j)))
  }
}

/** Sum of squares of `count` floats, a multiple of 4. */
export function squares(x: usize, count: i32): f64 {
  let total: f64 = 0
  const end: usize = x + ((<usize>count) << 2)
  for (; x < end; x += 16) {
    const v = v128.load(x)
    const w = f32x4.mul(v, v)
    total += <f64>(
      (f32x4.extract_lane(w, 0) + f32x4.extract_lane(w, 1) + (f32x4.extract_lane(w, 2) + f32x4.extract_lane(w, 3)))
    )
  }
  return total
}

/**
 * Adam (Kingma & Ba 2015) over `count` weights, a multiple of 4; the gradient is scaled by `scale` and set to 0 afterwards. `mean` keeps an
 * exponential average of the weights, with `decay`, for reading after training.
 */
export function adam(
  w: usize,
  g: usize,
  m: usize,
  v: usize,
  mean: usize,
  count: i32,
  rate: f32,
  beta1: f32,
  beta2: f32,
  scale: f32,
  decay: f32,
): void {
  const b1 = f32x4.splat(beta1)
  const b2 = f32x4.splat(beta2)
  const n1 = f32x4.splat(1 - beta1)
  const n2 = f32x4.splat(1 - beta2)
  const lr = f32x4.splat(rate)
  const sc = f32x4.splat(scale)
  const eps = f32x4.splat(1e-8)
  const keep = f32x4.splat(decay)
  const take = f32x4.splat(1 - decay)
  const zero = f32x4.splat(0)
  const end: usize = (<usize>count) << 2
  for (let i: usize = 0; i < end; i += 16) {
    const d = f32x4.mul(v128.load(g + i), sc)
    const first = f32x4.add(f32x4.mul(b1, v128.load(m + i)), f32x4.mul(n1, d))
    const second = f32x4.add(f32x4.mul(b2, v128.load(v + i)), f32x4.mul(n2, f32x4.mul(d, d)))
    const x = f32x4.sub(v128.load(w + i), f32x4.div(f32x4.mul(lr, first), f32x4.add(f32x4.sqrt(second), eps)))
    v128.store(m + i, first)
    v128.store(v + i, second)
    v128.store(w + i, x)
    v128.store(mean + i, f32x4.add(f32x4.mul(keep, v128.load(mean + i)), f32x4.mul(take, x)))
    v128.store(g + i, zero)
  }
}
