import { compareBytes } from './byte-order.ts'
import type { Columns } from './layout.ts'
import { remembered } from './remembered.ts'

/** Where a name stands among the sorted names: its number, or that of the first name behind it. */
export interface Position {
  readonly number: number
  readonly exact: boolean
}

/** Words that begin like a name come again in every report. */
const MOST_KEPT = 50_000
const MOST_UNITS = 60

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
    return { number: low, exact: low < this.#size && compareBytes(this.#bytes(low), wanted) === 0 }
  }

  /**
   * True when the name at this position goes on from `name` with a further word. Folded names hold nothing that sorts before a space, so
   * such names stand right behind the name itself.
   */
  continues(name: string, number: number): boolean {
    if (number >= this.#size) return false
    const start = this.#encoder.encode(`${name} `)
    const bytes = this.#bytes(number)
    return bytes.length >= start.length && compareBytes(bytes.subarray(0, start.length), start) === 0
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
