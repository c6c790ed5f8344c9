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
  readonly #decoder = new TextDecoder()
  // Reading never asks for it, so it is made when somebody does.
  #namesAt: NamesByPlace | undefined

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

  /** Every name, in order of its bytes. */
  *all(): Generator<string> {
    for (let number = 0; number < this.#size; number++) yield this.#decoder.decode(this.#bytes(number))
  }

  /** The names of a place. */
  of(place: number): readonly string[] {
    this.#namesAt ??= namesByPlace(this.#columns)
    const { at, names } = this.#namesAt
    return Array.from(names.subarray(at[place], at[place + 1]), name => this.#decoder.decode(this.#bytes(name)))
  }

  get #size(): number {
    return this.#columns.namedAt.length - 1
  }

  #bytes(number: number): Uint8Array {
    const { fold, foldAt } = this.#columns
    return fold.subarray(foldAt[number], foldAt[number + 1])
  }
}

/** The numbers of place `p`’s names are `names[at[p] … at[p + 1])`. */
interface NamesByPlace {
  readonly at: Uint32Array
  readonly names: Uint32Array
}

function namesByPlace({ named, namedAt }: Pick<Columns, 'named' | 'namedAt'>): NamesByPlace {
  let places = 0
  for (const place of named) places = Math.max(places, place + 1)
  const at = new Uint32Array(places + 2)
  for (const place of named) at[place + 2] = (at[place + 2] ?? 0) + 1
  for (let i = 1; i < at.length; i++) at[i] = (at[i] ?? 0) + (at[i - 1] ?? 0)
  const names = new Uint32Array(named.length)
  for (let name = 0; name + 1 < namedAt.length; name++) {
    for (const place of named.subarray(namedAt[name], namedAt[name + 1])) {
      const next = at[place + 1] ?? 0
      names[next] = name
      at[place + 1] = next + 1
    }
  }
  return { at, names }
}
