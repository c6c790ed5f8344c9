/** One step from an older file to a newer one. `sql` runs inside a transaction; steps are numbered without a gap from 1. */
export interface Migration {
  readonly number: number
  readonly name: string
  readonly sql: string
}
