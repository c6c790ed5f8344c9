/** Part of a group’s members, in the order of their keys: from `from` on, before `to`, at most `limit`. */
export interface Range {
  readonly from?: string
  readonly to?: string
  readonly limit?: number
}

/** A member of a group and what is kept of it. */
export type Entry<T> = readonly [member: string, value: T]

/** Values by group and member. Keys are compared by code units; values are plain data and never changed once they are put. */
export interface Shelf<T> {
  get(group: string, member: string): T | undefined
  put(group: string, member: string, value: T): void
  remove(group: string, member: string): void
  list(group: string, range?: Range): readonly Entry<T>[]
}

/**
 * What reconcile keeps between one change and the next, so that a report costs what its neighbourhood costs: indexes from
 * keys to reports, and counts. Follows from readings and decisions alone, so it can be thrown away and made again.
 */
export interface Workings {
  /** The shelf of a name; whoever names it says what lies there. */
  shelf<T>(name: string): Shelf<T>
}
