import type { Entry, Range } from '../../record/workings.ts'
import { Block } from './block.ts'
import type { BlockRow, BlockRows } from './block-rows.ts'

/** A group of a shelf, in blocks; each is read when a member of it is asked for, and held from then on. */
export class KeptGroup<T> {
  readonly #rows: BlockRows
  readonly #at: { readonly group: string; readonly shelf: number }
  /** The first begins with the empty key; each ends where the next begins. */
  readonly #blocks: readonly Block<T>[]

  constructor(rows: BlockRows, at: { readonly group: string; readonly shelf: number }, own: readonly BlockRow[]) {
    this.#rows = rows
    this.#at = at
    this.#blocks = own.length === 0 ? [new Block(rows, { first: '' })] : own.map(row => new Block(rows, row))
  }

  /** The block in which a member lies, or would. */
  block(member: string): Block<T> {
    return this.#block(this.#indexOf(member))
  }

  list(range: Range): readonly Entry<T>[] {
    const { from = '', to, limit = Number.POSITIVE_INFINITY } = range
    if (this.#blocks.length === 1) return this.#block(0).list(range)
    const found: Entry<T>[] = []
    for (let at = this.#indexOf(from); at < this.#blocks.length && found.length < limit; at++) {
      const block = this.#block(at)
      if (to !== undefined && block.first >= to) break
      for (const entry of block.list({ ...range, limit: limit - found.length })) found.push(entry)
    }
    return found
  }

  /** Writes what is other than it was. */
  write(): void {
    for (const block of this.#blocks) if (block.isChanged) this.#write(block)
  }

  #write(block: Block<T>): void {
    const { first, number } = block
    // The first block of several stays, empty as it is.
    if (block.isEmpty && (first !== '' || this.#blocks.length === 1)) {
      if (number !== undefined) this.#rows.remove(number)
      return
    }
    for (const piece of block.pieces()) {
      if (number === undefined || piece.first !== first) this.#rows.insert({ ...this.#at, ...piece })
      else if (!block.says(piece.json)) this.#rows.update(number, piece.json)
    }
  }

  #block(at: number): Block<T> {
    const block = this.#blocks[at]
    if (!block) throw new Error(`A group of ${this.#blocks.length} blocks was asked for its block ${at}`)
    return block
  }

  /** Index of the last block that does not begin after a member. */
  #indexOf(member: string): number {
    let [low, high] = [0, this.#blocks.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#block(middle).first <= member) low = middle
      else high = middle - 1
    }
    return low
  }
}
