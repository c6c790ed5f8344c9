// AssemblyScript, as forward.ts: exponentials of four numbers at a time.

// Numbers that every word needs: the compiler loads them from memory sooner than it makes them anew.
const NUMBERS: usize = memory.data<f32>([
  87,
  -87,
  1.442695041,
  12582912,
  0.00133988744,
  0.009618437357,
  0.05550332548,
  0.240226479,
  0.6931472029,
  1,
  -1.442695041,
], 16)
const MOST: usize = NUMBERS + 0
const LEAST: usize = NUMBERS + 4
const LOG2E: usize = NUMBERS + 8
export const PUSH: usize = NUMBERS + 12
const P5: usize = NUMBERS + 16
const P4: usize = NUMBERS + 20
const P3: usize = NUMBERS + 24
const P2: usize = NUMBERS + 28
const P1: usize = NUMBERS + 32
const ONE: usize = NUMBERS + 36
const LOG2E_LESS: usize = NUMBERS + 40

/** e to the x for four numbers: two to the whole part by the exponent's bits, the rest by a polynomial (error below 2e-7). */
// @ts-ignore: decorator of AssemblyScript
@inline
export function exp(x: v128): v128 {
  const push = v128.load32_splat(PUSH)
  const y = f32x4.mul(f32x4.pmax(f32x4.pmin(x, v128.load32_splat(MOST)), v128.load32_splat(LEAST)), v128.load32_splat(LOG2E))
  // Added to a number, 1.5 times 2 to the 23 pushes its fraction out of the 24 bits: the whole part is then in the low bits, rounded.
  const pushed = f32x4.add(y, push)
  const t = f32x4.sub(y, f32x4.sub(pushed, push))
  let p = v128.load32_splat(P5)
  p = f32x4.add(f32x4.mul(p, t), v128.load32_splat(P4))
  p = f32x4.add(f32x4.mul(p, t), v128.load32_splat(P3))
  p = f32x4.add(f32x4.mul(p, t), v128.load32_splat(P2))
  p = f32x4.add(f32x4.mul(p, t), v128.load32_splat(P1))
  p = f32x4.add(f32x4.mul(p, t), v128.load32_splat(ONE))
  // Shifted into the exponent and added to that of the polynomial, which lies between 0.7 and 1.5.
  return i32x4.add(p, i32x4.shl(pushed, 23))
}

// @ts-ignore: decorator of AssemblyScript
@inline
export function sigmoid(x: v128): v128 {
  const one = v128.load32_splat(ONE)
  return f32x4.div(one, f32x4.add(one, exp(f32x4.neg(x))))
}

// @ts-ignore: decorator of AssemblyScript
@inline
export function tanh(x: v128): v128 {
  const y = sigmoid(f32x4.add(x, x))
  return f32x4.sub(f32x4.add(y, y), v128.load32_splat(ONE))
}

/**
 * The sigmoids of four times four numbers, two of them to `first` and two to `second`: what `sigmoid` gives to the last bit. Step by step for all four,
 * since no step of one can begin before its last has ended; all that is fetched before all that is stored, so that V8 can make one step of two.
 */
// @ts-ignore: decorator of AssemblyScript
@inline
export function sigmoids(x0: v128, x1: v128, x2: v128, x3: v128, first: usize, second: usize): void {
  const most = v128.load32_splat(MOST)
  const least = v128.load32_splat(LEAST)
  const log2e = v128.load32_splat(LOG2E_LESS)
  const push = v128.load32_splat(PUSH)
  const c5 = v128.load32_splat(P5)
  const c4 = v128.load32_splat(P4)
  const c3 = v128.load32_splat(P3)
  const c2 = v128.load32_splat(P2)
  const c1 = v128.load32_splat(P1)
  const one = v128.load32_splat(ONE)
  const y0 = f32x4.mul(f32x4.pmax(f32x4.pmin(x0, most), least), log2e)
  const y1 = f32x4.mul(f32x4.pmax(f32x4.pmin(x1, most), least), log2e)
  const y2 = f32x4.mul(f32x4.pmax(f32x4.pmin(x2, most), least), log2e)
  const y3 = f32x4.mul(f32x4.pmax(f32x4.pmin(x3, most), least), log2e)
  const z0 = f32x4.add(y0, push)
  const z1 = f32x4.add(y1, push)
  const z2 = f32x4.add(y2, push)
  const z3 = f32x4.add(y3, push)
  const t0 = f32x4.sub(y0, f32x4.sub(z0, push))
  const t1 = f32x4.sub(y1, f32x4.sub(z1, push))
  const t2 = f32x4.sub(y2, f32x4.sub(z2, push))
  const t3 = f32x4.sub(y3, f32x4.sub(z3, push))
  let p0 = f32x4.add(f32x4.mul(c5, t0), c4)
  let p1 = f32x4.add(f32x4.mul(c5, t1), c4)
  let p2 = f32x4.add(f32x4.mul(c5, t2), c4)
  let p3 = f32x4.add(f32x4.mul(c5, t3), c4)
  p0 = f32x4.add(f32x4.mul(p0, t0), c3)
  p1 = f32x4.add(f32x4.mul(p1, t1), c3)
  p2 = f32x4.add(f32x4.mul(p2, t2), c3)
  p3 = f32x4.add(f32x4.mul(p3, t3), c3)
  p0 = f32x4.add(f32x4.mul(p0, t0), c2)
  p1 = f32x4.add(f32x4.mul(p1, t1), c2)
  p2 = f32x4.add(f32x4.mul(p2, t2), c2)
  p3 = f32x4.add(f32x4.mul(p3, t3), c2)
  p0 = f32x4.add(f32x4.mul(p0, t0), c1)
  p1 = f32x4.add(f32x4.mul(p1, t1), c1)
  p2 = f32x4.add(f32x4.mul(p2, t2), c1)
  p3 = f32x4.add(f32x4.mul(p3, t3), c1)
  p0 = f32x4.add(f32x4.mul(p0, t0), one)
  p1 = f32x4.add(f32x4.mul(p1, t1), one)
  p2 = f32x4.add(f32x4.mul(p2, t2), one)
  p3 = f32x4.add(f32x4.mul(p3, t3), one)
  p0 = f32x4.div(one, f32x4.add(one, i32x4.add(p0, i32x4.shl(z0, 23))))
  p1 = f32x4.div(one, f32x4.add(one, i32x4.add(p1, i32x4.shl(z1, 23))))
  p2 = f32x4.div(one, f32x4.add(one, i32x4.add(p2, i32x4.shl(z2, 23))))
  p3 = f32x4.div(one, f32x4.add(one, i32x4.add(p3, i32x4.shl(z3, 23))))
  v128.store(first, p0)
  v128.store(first, p1, 16)
  v128.store(second, p2)
  v128.store(second, p3, 16)
}
