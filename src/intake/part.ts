import type { Draft } from './draft.ts'
import type { Complaint } from './refuse.ts'

/** One report of a file that may hold several, or why it is none; `place` is where in the file: `:3` a line, `#3` an item. */
export type Part =
  | { readonly place: string; readonly draft: Draft }
  | { readonly place: string; readonly complaint: Complaint }
