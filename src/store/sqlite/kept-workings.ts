import type { Entry, Shelf, Workings } from '../../record/workings.ts'
import type { BlockRows } from './block-rows.ts'
import { KeptGroups } from './kept-groups.ts'

/** The workings of a file for one transaction, and what writes their changes at its end. */
export interface KeptWorkings extends Workings {
  write(): void
}

/** Workings over rows, to be used inside a transaction. */
export function keptWorkings(rows: BlockRows): KeptWorkings {
  const groups = new KeptGroups(rows)
  return { shelf: shelves(groups, name => rows.numberOf(name)), write: () => groups.write() }
}

/** Workings to look things up in: nothing is written, and a shelf that is not there is empty. */
export function readWorkings(rows: BlockRows): Workings {
  return { shelf: shelves(new KeptGroups(rows), name => rows.knownNumberOf(name) ?? NO_SHELF) }
}

const NO_SHELF = -1

function shelves(groups: KeptGroups, numberOf: (name: string) => number): Workings['shelf'] {
  const known = new Map<string, Shelf<unknown>>()
  return <T>(name: string) => {
    const shelf = known.get(name) ?? shelfOf(groups, numberOf(name))
    known.set(name, shelf)
    // Each name is given by one file, with one type.
    return shelf as Shelf<T>
  }
}

function shelfOf(groups: KeptGroups, number: number): Shelf<unknown> {
  return {
    get: (group, member) => groups.known(group, number)?.block(member).get(member),
    put: (group, member, value) => groups.of(group, number).block(member).put(member, value),
    remove: (group, member) => groups.known(group, number)?.block(member).remove(member),
    list: (group, range = {}) => groups.known(group, number)?.list(range) ?? NOTHING,
  }
}

const NOTHING: readonly Entry<unknown>[] = []
