import type { BlockRows } from './block-rows.ts'
import { KeptGroup } from './kept-group.ts'

/** The groups of all shelves as they are read and changed. Lives as long as one transaction: nobody else writes meanwhile. */
export class KeptGroups {
  readonly #rows: BlockRows
  readonly #groups = new Map<string, Map<number, KeptGroup<unknown>>>()

  constructor(rows: BlockRows) {
    this.#rows = rows
  }

  of(group: string, shelf: number): KeptGroup<unknown> {
    const shelves = this.#opened(group)
    const held = shelves.get(shelf)
    if (held) return held
    const kept = new KeptGroup<unknown>(this.#rows, { group, shelf }, [])
    shelves.set(shelf, kept)
    return kept
  }

  /** Writes what was put and removed, in the order of keys, so that neighbours are written together. */
  write(): void {
    for (const group of [...this.#groups.keys()].sort()) for (const kept of this.#opened(group).values()) kept.write()
  }

  /** What is asked of a group on one shelf is soon asked on others: their rows are looked up together. */
  #opened(group: string): Map<number, KeptGroup<unknown>> {
    const held = this.#groups.get(group)
    if (held) return held
    const shelves = new Map<number, KeptGroup<unknown>>()
    for (const [shelf, rows] of Map.groupBy(this.#rows.ofGroup(group), row => row.shelf))
      shelves.set(shelf, new KeptGroup<unknown>(this.#rows, { group, shelf }, rows))
    this.#groups.set(group, shelves)
    return shelves
  }
}
