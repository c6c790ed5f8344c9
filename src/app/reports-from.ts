import { type IntakeOptions, type Taken, takeIn } from '../intake/intake.ts'

export type { IntakeOptions, Taken }

/** Every report in the given paths, in a stable order, without keeping any; what cannot be taken in comes as a refusal. */
export function reportsFrom(paths: readonly string[], options: IntakeOptions): AsyncGenerator<Taken> {
  return takeIn(paths, options)
}
