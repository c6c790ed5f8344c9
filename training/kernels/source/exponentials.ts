// AssemblyScript, as forward.ts: exponentials of four numbers at a time.

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
  -1.442695041, -1.442695041, -1.442695041, -1.442695041,
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
const LOG2E_LESS: usize = NUMBERS + 160

/** e to the x for four numbers: two to the whole part by the exponent's bits, the rest by a polynomial (error below 2e-7). */
// @ts-ignore: decorator of AssemblyScript
@inline
export function exp(x: v128): v128 {
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
export function sigmoid(x: v128): v128 {
  const one = v128.load(ONE)
  return f32x4.div(one, f32x4.add(one, exp(f32x4.neg(x))))
}

// @ts-ignore: decorator of AssemblyScript
@inline
export function tanh(x: v128): v128 {
  const y = sigmoid(f32x4.add(x, x))
  return f32x4.sub(f32x4.add(y, y), v128.load(ONE))
}

/**
 * The sigmoids of four times four numbers, to `to`, `to + gap` and so on: what `sigmoid` gives to the last bit. Step by step for all four, since no
 * step of one can begin before its last has ended.
 */
// @ts-ignore: decorator of AssemblyScript
@inline
export function sigmoids(x0: v128, x1: v128, x2: v128, x3: v128, to: usize, gap: usize): void {
  const y0 = f32x4.mul(bounded(x0), v128.load(LOG2E_LESS))
  const y1 = f32x4.mul(bounded(x1), v128.load(LOG2E_LESS))
  const y2 = f32x4.mul(bounded(x2), v128.load(LOG2E_LESS))
  const y3 = f32x4.mul(bounded(x3), v128.load(LOG2E_LESS))
  const z0 = f32x4.add(y0, v128.load(PUSH))
  const z1 = f32x4.add(y1, v128.load(PUSH))
  const z2 = f32x4.add(y2, v128.load(PUSH))
  const z3 = f32x4.add(y3, v128.load(PUSH))
  const t0 = f32x4.sub(y0, f32x4.sub(z0, v128.load(PUSH)))
  const t1 = f32x4.sub(y1, f32x4.sub(z1, v128.load(PUSH)))
  const t2 = f32x4.sub(y2, f32x4.sub(z2, v128.load(PUSH)))
  const t3 = f32x4.sub(y3, f32x4.sub(z3, v128.load(PUSH)))
  let p0 = f32x4.add(f32x4.mul(v128.load(P5), t0), v128.load(P4))
  let p1 = f32x4.add(f32x4.mul(v128.load(P5), t1), v128.load(P4))
  let p2 = f32x4.add(f32x4.mul(v128.load(P5), t2), v128.load(P4))
  let p3 = f32x4.add(f32x4.mul(v128.load(P5), t3), v128.load(P4))
  p0 = f32x4.add(f32x4.mul(p0, t0), v128.load(P3))
  p1 = f32x4.add(f32x4.mul(p1, t1), v128.load(P3))
  p2 = f32x4.add(f32x4.mul(p2, t2), v128.load(P3))
  p3 = f32x4.add(f32x4.mul(p3, t3), v128.load(P3))
  p0 = f32x4.add(f32x4.mul(p0, t0), v128.load(P2))
  p1 = f32x4.add(f32x4.mul(p1, t1), v128.load(P2))
  p2 = f32x4.add(f32x4.mul(p2, t2), v128.load(P2))
  p3 = f32x4.add(f32x4.mul(p3, t3), v128.load(P2))
  p0 = f32x4.add(f32x4.mul(p0, t0), v128.load(P1))
  p1 = f32x4.add(f32x4.mul(p1, t1), v128.load(P1))
  p2 = f32x4.add(f32x4.mul(p2, t2), v128.load(P1))
  p3 = f32x4.add(f32x4.mul(p3, t3), v128.load(P1))
  p0 = f32x4.add(f32x4.mul(p0, t0), v128.load(ONE))
  p1 = f32x4.add(f32x4.mul(p1, t1), v128.load(ONE))
  p2 = f32x4.add(f32x4.mul(p2, t2), v128.load(ONE))
  p3 = f32x4.add(f32x4.mul(p3, t3), v128.load(ONE))
  v128.store(to, inverse(i32x4.add(p0, i32x4.shl(z0, 23))))
  v128.store(to + gap, inverse(i32x4.add(p1, i32x4.shl(z1, 23))))
  v128.store(to + gap + gap, inverse(i32x4.add(p2, i32x4.shl(z2, 23))))
  v128.store(to + gap + gap + gap, inverse(i32x4.add(p3, i32x4.shl(z3, 23))))
}

// @ts-ignore: decorator of AssemblyScript
@inline
function bounded(x: v128): v128 {
  return f32x4.pmax(f32x4.pmin(x, v128.load(MOST)), v128.load(LEAST))
}

/** 1 / (1 + e). */
// @ts-ignore: decorator of AssemblyScript
@inline
function inverse(e: v128): v128 {
  return f32x4.div(v128.load(ONE), f32x4.add(v128.load(ONE), e))
}
