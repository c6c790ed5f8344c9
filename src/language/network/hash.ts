/** 32-bit hash of a string's UTF-16 units with a salt (FNV-1a, finished as in MurmurHash3); never 0, which marks an empty slot. */
export function hashOf(text: string, salt = 0): number {
  let hash = (0x811c9dc5 ^ salt) | 0
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  hash ^= hash >>> 16
  return hash >>> 0 || 1
}

/** Row numbers by 32-bit key: open addressing over typed arrays. Keys are the order of the rows and must not repeat. */
export class KeyTable {
  readonly #slots: Uint32Array
  readonly #rows: Uint32Array
  readonly #shift: number

  constructor(keys: Uint32Array) {
    let bits = 4
    while (1 << bits < keys.length * 2) bits++
    this.#slots = new Uint32Array(1 << bits)
    this.#rows = new Uint32Array(1 << bits)
    this.#shift = 32 - bits
    for (let row = 0; row < keys.length; row++) {
      const slot = this.#find(keys[row] ?? 0)
      this.#slots[slot] = keys[row] ?? 0
      this.#rows[slot] = row
    }
  }

  /** The row of a key; -1 where there is none. */
  rowOf(key: number): number {
    const slot = this.#find(key)
    return this.#slots[slot] === key ? (this.#rows[slot] ?? -1) : -1
  }

  #find(key: number): number {
    const mask = this.#slots.length - 1
    let slot = Math.imul(key, 0x9e3779b1) >>> this.#shift
    while (this.#slots[slot] !== 0 && this.#slots[slot] !== key) slot = (slot + 1) & mask
    return slot
  }
}
