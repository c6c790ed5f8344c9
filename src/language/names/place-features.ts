import { FLAG_BITS, listFlags } from './lists.ts'

/** A sentence as names are read from it: its words and their Penn tags. */
export interface TaggedSentence {
  readonly forms: readonly string[]
  readonly xpos: readonly string[]
}

/** Different rows that are remembered; lists and tags meet in some hundred ways. */
const REMEMBERED = 4096

/** What a word's place shows beside its form, as rows of a table: a row for each list that holds it, and one for its Penn tag. */
export class PlaceFeatures {
  /** How many rows there are. */
  readonly size: number
  readonly #tags: ReadonlyMap<string, number>
  readonly #known = new Map<number, Int32Array>()

  /** `tags`: the Penn tags that have rows, in their order. */
  constructor(tags: readonly string[]) {
    this.#tags = new Map(tags.map((tag, index) => [tag, FLAG_BITS + index]))
    this.size = FLAG_BITS + tags.length
  }

  rowsOf({ forms, xpos }: TaggedSentence): readonly Int32Array[] {
    const flags = listFlags(forms)
    return forms.map((_, i) => this.#rows(flags[i] ?? 0, this.#tags.get(xpos[i] ?? '') ?? 0))
  }

  #rows(flags: number, tag: number): Int32Array {
    const key = flags * 256 + tag
    const known = this.#known.get(key)
    if (known) return known
    const rows: number[] = tag === 0 ? [] : [tag]
    for (let bit = 0; bit < FLAG_BITS; bit++) if ((flags >>> bit) & 1) rows.push(bit)
    const made = Int32Array.from(rows)
    if (this.#known.size >= REMEMBERED) this.#known.clear()
    this.#known.set(key, made)
    return made
  }
}
