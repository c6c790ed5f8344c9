import type { Shelf, Workings } from '../../record/workings.ts'

/** The cell of each telling that copies one passage; group: what they share. */
export function copiesShelf(workings: Workings): Shelf<string> {
  return workings.shelf('copies-of')
}
