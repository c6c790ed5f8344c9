import { KERNEL_BYTES } from './kernel-bytes.ts'

/** What the kernels do is said where they are written: training/kernels/source/forward.ts. Pointers in bytes, sizes and strides in floats. */
export interface Kernels {
  gemm(
    a: number,
    lda: number,
    b: number,
    ldb: number,
    c: number,
    ldc: number,
    m: number,
    k: number,
    n: number,
    add: number,
  ): void
  gemmPanels(
    a: number,
    lda: number,
    b: number,
    bias: number,
    c: number,
    ldc: number,
    m: number,
    k: number,
    n: number,
  ): void
  gemmNT(
    a: number,
    lda: number,
    b: number,
    ldb: number,
    c: number,
    ldc: number,
    m: number,
    k: number,
    n: number,
    add: number,
  ): void
  gemm16(
    a: number,
    lda: number,
    b: number,
    scales: number,
    bias: number,
    c: number,
    ldc: number,
    m: number,
    k: number,
    n: number,
  ): void
  lstm(
    g: number,
    ldg: number,
    u: number,
    h: number,
    ldh: number,
    c: number,
    size: number,
    steps: number,
    back: number,
  ): void
  lstm16(
    rows: number,
    from: number,
    u: number,
    scales: number,
    work: number,
    h: number,
    ldh: number,
    size: number,
    lengths: number,
    count: number,
    back: number,
  ): void
  addTo(y: number, x: number, count: number): void
  addRows8(y: number, table: number, rows: number, count: number, scales: number, width: number): void
  cutTo16(y: number, x: number, count: number): void
  relu(x: number, count: number): void
  fillRows(c: number, ldc: number, bias: number, m: number, n: number): void
}

/** Kernels over one memory: matrix products and LSTM steps with four numbers at a time, in the same order on every machine. */
export function openKernels(memory: WebAssembly.Memory): Kernels {
  // The module's exports are these functions: training/kernels/compile.ts made both.
  return new WebAssembly.Instance(new WebAssembly.Module(bytesOf(KERNEL_BYTES)), { env: { memory } }).exports as Kernels
}

/** Bytes of a base64 text without white space. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64)
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i)
  return bytes
}
