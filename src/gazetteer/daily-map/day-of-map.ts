/** The map that stands for a day: its own, or the latest earlier one. */
export interface DayOfMap {
  readonly day: string
  /** There is no map of the day asked about. */
  readonly isEarlier: boolean
}

/** The latest of `days` (`YYYY-MM-DD`, sorted) that is not after the day asked about; `undefined` before the first. */
export function dayOfMap(days: readonly string[], asked: string): DayOfMap | undefined {
  const day = days.findLast(one => one <= asked)
  return day === undefined ? undefined : { day, isEarlier: day !== asked }
}
