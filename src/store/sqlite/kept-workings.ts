import type { Shelf, Workings } from '../../record/workings.ts'
import { KeptShelf } from './kept-shelf.ts'
import type { ShelfRows } from './shelf-rows.ts'

/** The workings of a file for one transaction, and what writes their changes at its end. */
export interface KeptWorkings extends Workings {
  write(): void
}

/** Workings over rows, to be used inside a transaction. */
export function keptWorkings(rows: ShelfRows): KeptWorkings {
  const shelves = new Map<string, KeptShelf<unknown>>()
  return {
    shelf: <T>(name: string) => {
      const shelf = shelves.get(name) ?? new KeptShelf<unknown>(rows, rows.numberOf(name))
      shelves.set(name, shelf)
      // Each name is given by one file, with one type.
      return shelf as Shelf<T>
    },
    write: () => {
      for (const shelf of shelves.values()) shelf.write()
    },
  }
}

/** Workings to look things up in: nothing is written, and a shelf that is not there is empty. */
export function readWorkings(rows: ShelfRows): Workings {
  const shelves = new Map<string, KeptShelf<unknown>>()
  return {
    shelf: <T>(name: string) => {
      const shelf = shelves.get(name) ?? new KeptShelf<unknown>(rows, rows.knownNumberOf(name) ?? NO_SHELF)
      shelves.set(name, shelf)
      // As above.
      return shelf as Shelf<T>
    },
  }
}

const NO_SHELF = -1
