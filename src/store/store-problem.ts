/** Why a record file cannot be opened or written to. */
export type StoreProblem =
  | { readonly kind: 'no-record'; readonly path: string }
  | { readonly kind: 'no-folder'; readonly path: string }
  | { readonly kind: 'not-a-record'; readonly path: string; readonly detail: string }
  | { readonly kind: 'newer-record'; readonly path: string; readonly found: number; readonly known: number }
  | { readonly kind: 'cannot-open'; readonly path: string; readonly detail: string }
  | { readonly kind: 'busy'; readonly path: string }
  | { readonly kind: 'cannot-write'; readonly path: string; readonly detail: string }

/** Thrown when a store cannot keep what it was given (the disk is full, it may not be written to); nothing of that batch is kept. */
export class StoreFault extends Error {
  readonly problem: StoreProblem

  constructor(problem: StoreProblem, cause: unknown) {
    super(`${problem.kind}: ${problem.path}`, { cause })
    this.problem = problem
  }
}
