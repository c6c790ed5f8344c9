import type { StoreProblem } from '../store-problem.ts'

const BUSY = 5
const LOCKED = 6
const READ_ONLY = 8
const INPUT_OUTPUT = 10
const CORRUPT = 11
const FULL = 13
const CANNOT_OPEN = 14
const NOT_A_DATABASE = 26

/** What kept a file from being opened; `undefined` for what is a bug of ours. */
export function openingProblem(error: unknown, path: string): StoreProblem | undefined {
  switch (codeOf(error)) {
    case BUSY:
    case LOCKED:
      return { kind: 'busy', path }
    case CORRUPT:
    case NOT_A_DATABASE:
      return { kind: 'not-a-record', path, detail: wordsOf(error) }
    case READ_ONLY:
    case INPUT_OUTPUT:
    case FULL:
    case CANNOT_OPEN:
      return { kind: 'cannot-open', path, detail: wordsOf(error) }
    default:
      return undefined
  }
}

/** What kept a batch from being written; `undefined` for what is a bug of ours. */
export function writingProblem(error: unknown, path: string): StoreProblem | undefined {
  const problem = openingProblem(error, path)
  return problem?.kind === 'cannot-open' ? { ...problem, kind: 'cannot-write' } : problem
}

/** True when another connection holds the lock. */
export function isBusy(error: unknown): boolean {
  return codeOf(error) === BUSY
}

// SQLite's primary result code is the low byte; the rest says more closely where it happened.
function codeOf(error: unknown): number | undefined {
  return error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : undefined
}

const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
