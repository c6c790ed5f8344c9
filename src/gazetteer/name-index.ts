import { compareBytes } from './byte-order.ts'
import type { Columns } from './layout.ts'
import { remembered } from './remembered.ts'

/** Where a name stands among the sorted names: its number, or that of the first name behind it. */
export interface Position {
  readonly number: number
  readonly exact: boolean
  /** Some name goes on from this one with a further word. */
  readonly continues: boolean
}

/** Words that begin like a name come again in every report. */
const MOST_KEPT = 50_000
const MOST_UNITS = 60
const SPACE = 0x20

/** The folded names of a gazetteer, found by halving. Takes folded names only. */
export class NameIndex {
  readonly #columns: Pick<Columns, 'fold' | 'foldAt' | 'namedAt' | 'named'>
  readonly #encoder = new TextEncoder()

  constructor(columns: Pick<Columns, 'fold' | 'foldAt' | 'namedAt' | 'named'>) {
    this.#columns = columns
  }

  readonly #known = remembered(MOST_KEPT, (name: string) => this.#find(name))

  position(name: string): Position {
    return name.length > MOST_UNITS ? this.#find(name) : this.#known(name)
  }

  #find(name: string): Position {
    const wanted = this.#encoder.encode(name)
    let low = 0
    let high = this.#size
    while (low < high) {
      const middle = (low + high) >>> 1
      if (compareBytes(this.#bytes(middle), wanted) < 0) low = middle + 1
      else high = middle
    }
    const exact = low < this.#size && compareBytes(this.#bytes(low), wanted) === 0
    return { number: low, exact, continues: this.#goesOn(wanted, exact ? low + 1 : low) }
  }

  /**
   * True when the name with this number goes on from another with a further word. Folded names hold nothing that sorts before a space, so
   * such names stand right behind the name itself.
   */
  #goesOn(name: Uint8Array, number: number): boolean {
    if (number >= this.#size) return false
    const bytes = this.#bytes(number)
    return bytes[name.length] === SPACE && compareBytes(bytes.subarray(0, name.length), name) === 0
  }

  /** Numbers of the places with this name, best known first. */
  bearers(number: number): Uint32Array {
    const { named, namedAt } = this.#columns
    return named.subarray(namedAt[number], namedAt[number + 1])
  }

  get #size(): number {
    return this.#columns.namedAt.length - 1
  }

  #bytes(number: number): Uint8Array {
    const { fold, foldAt } = this.#columns
    return fold.subarray(foldAt[number], foldAt[number + 1])
  }
}
