const PAGE = 65_536
const ALIGN = 16
/** Before this, the kernels keep their constants. */
const FIRST = 1024

/** Floats in one WebAssembly memory, given out one after the other; pointers are byte offsets. The memory grows by itself. */
export class Arena {
  readonly memory: WebAssembly.Memory
  #next = FIRST
  #floats: Float32Array
  #wholes: Uint32Array

  constructor(pages = 16) {
    this.memory = new WebAssembly.Memory({ initial: pages })
    this.#floats = new Float32Array(this.memory.buffer)
    this.#wholes = new Uint32Array(this.memory.buffer)
  }

  /** The whole memory as floats; to be asked for anew after each `take`, which may have moved it. */
  get floats(): Float32Array {
    return this.#floats
  }

  /** The same memory as whole numbers of 32 bits. */
  get wholes(): Uint32Array {
    return this.#wholes
  }

  /** Pointer to `count` floats, whatever was there before. */
  take(count: number): number {
    const at = this.#next
    this.#next = Math.ceil((at + count * 4) / ALIGN) * ALIGN
    if (this.#next > this.memory.buffer.byteLength) {
      this.memory.grow(Math.ceil((this.#next - this.memory.buffer.byteLength) / PAGE) + 16)
      this.#floats = new Float32Array(this.memory.buffer)
      this.#wholes = new Uint32Array(this.memory.buffer)
    }
    return at
  }

  /** Where the next `take` will begin; `release` gives back all that was taken since. */
  mark(): number {
    return this.#next
  }

  release(mark: number): void {
    this.#next = mark
  }

  /** Copies numbers to a pointer. */
  put(pointer: number, values: ArrayLike<number>): void {
    this.#floats.set(values, pointer >> 2)
  }

  /** The numbers at a pointer, as a view that the next `take` may end. */
  view(pointer: number, count: number): Float32Array {
    return this.#floats.subarray(pointer >> 2, (pointer >> 2) + count)
  }
}
