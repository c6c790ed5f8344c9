import { Arena } from '../../src/language/network/arena.ts'
import { bytesOf, type Kernels, openKernels } from '../../src/language/network/kernels.ts'
import { KERNEL_BYTES } from '../kernels/backward-bytes.ts'

/** What training/kernels/source/backward.ts exports; pointers in bytes, sizes and strides in floats. */
export interface BackwardKernels {
  gemmTN(a: number, lda: number, b: number, ldb: number, c: number, ldc: number, m: number, k: number, n: number): void
  lstmBackward(
    g: number,
    dg: number,
    ldg: number,
    u: number,
    dh: number,
    ldh: number,
    c: number,
    size: number,
    steps: number,
    back: number,
    work: number,
  ): void
  multiply(x: number, y: number, count: number): void
  reluBackward(y: number, dx: number, count: number): void
  addRows(x: number, ldx: number, total: number, m: number, n: number): void
  squares(x: number, count: number): number
  adam(
    w: number,
    g: number,
    m: number,
    v: number,
    mean: number,
    count: number,
    rate: number,
    beta1: number,
    beta2: number,
    scale: number,
    decay: number,
  ): void
}

/** A memory with the kernels of both directions over it. */
export interface Machine {
  readonly arena: Arena
  readonly forward: Kernels
  readonly backward: BackwardKernels
}

export function openMachine(): Machine {
  const arena = new Arena(1024)
  const { memory } = arena
  // The module's exports are these functions: training/kernels/compile.ts made both.
  const backward = new WebAssembly.Instance(new WebAssembly.Module(bytesOf(KERNEL_BYTES)), { env: { memory } })
    .exports as BackwardKernels
  return { arena, forward: openKernels(memory), backward }
}

/** Pointer to `count` zeros. */
export function zeros({ arena }: Machine, count: number): number {
  const at = arena.take(count)
  arena.view(at, count).fill(0)
  return at
}
