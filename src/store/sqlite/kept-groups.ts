import type { BlockRow, BlockRows } from './block-rows.ts'
import { KeptGroup } from './kept-group.ts'

/** The groups of all shelves as they are read and changed. Lives as long as one transaction: nobody else writes meanwhile. */
export class KeptGroups {
  readonly #rows: BlockRows
  /** What has been looked up; most groups are of a report that is new, and there is none. */
  readonly #groups = new Map<string, Shelves | undefined>()

  constructor(rows: BlockRows) {
    this.#rows = rows
  }

  /** A group of a shelf; `undefined` where there is none. */
  known(group: string, shelf: number): KeptGroup<unknown> | undefined {
    return this.#opened(group)?.get(shelf)
  }

  /** A group of a shelf, a new one where there is none. */
  of(group: string, shelf: number): KeptGroup<unknown> {
    const held = this.known(group, shelf)
    if (held) return held
    const kept = new KeptGroup<unknown>(this.#rows, { group, shelf }, NONE)
    const shelves = this.#opened(group)
    if (shelves) shelves.set(shelf, kept)
    else this.#groups.set(group, new Map([[shelf, kept]]))
    return kept
  }

  /** Writes what was put and removed, in the order of keys, so that neighbours are written together. */
  write(): void {
    for (const group of [...this.#groups.keys()].sort())
      for (const kept of this.#groups.get(group)?.values() ?? []) kept.write()
  }

  /** What is asked of a group on one shelf is soon asked on others: their rows are looked up together. */
  #opened(group: string): Shelves | undefined {
    if (this.#groups.has(group)) return this.#groups.get(group)
    const rows = this.#rows.ofGroup(group)
    const shelves = rows.length === 0 ? undefined : this.#shelvesOf(group, rows)
    this.#groups.set(group, shelves)
    return shelves
  }

  #shelvesOf(group: string, rows: readonly BlockRow[]): Shelves {
    const byShelf = Map.groupBy(rows, ({ shelf }) => shelf)
    return new Map(
      [...byShelf].map(([shelf, own]) => [shelf, new KeptGroup<unknown>(this.#rows, { group, shelf }, own)]),
    )
  }
}

type Shelves = Map<number, KeptGroup<unknown>>

const NONE: readonly BlockRow[] = []
