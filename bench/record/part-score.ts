/** What one part of a record scores: its figures by name, in percent unless the name says otherwise, and what is wrong, a line each. */
export interface PartScore {
  readonly figures: readonly (readonly [name: string, value: number])[]
  readonly faults: readonly string[]
}

/** How many of a hundred; 100 where there was nothing. */
export function percent(right: number, of: number): number {
  return of === 0 ? 100 : (100 * right) / of
}
