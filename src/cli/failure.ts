import { explainProblem, type Problem } from '../app/errors.ts'
import type { Result } from '../record/result.ts'

/** Something that ends a command with a line for the person and an exit code; thrown by commands, caught once in main. */
export class Failure extends Error {
  readonly exitCode: number

  constructor(message: string, exitCode: number = EXIT.wrongUse) {
    super(message)
    this.name = 'Failure'
    this.exitCode = exitCode
  }
}

/** `refused`: the run ended, but some reports were not taken in or read. */
export const EXIT = { ok: 0, refused: 1, wrongUse: 2, bug: 70 } as const

/** The value, or the end of the command with what happened and what to do. */
export function orFail<T>(result: Result<T, Problem>): T {
  if (result.ok) return result.value
  throw new Failure(explainProblem(result.error))
}
