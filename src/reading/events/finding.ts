import type { Status } from '../../record/event.ts'

/** A status with the word that gives it and the rule's name. */
export interface Finding {
  readonly status: Status
  readonly rule: string
  readonly at?: number
}

/** True for what has not happened by what is known: planned, supposed, foretold, feared or threatened. */
export const isUnreal = ({ status }: Finding): boolean =>
  /^(?:planned|hypothetical|predicted|feared|threatened)$/.test(status)
