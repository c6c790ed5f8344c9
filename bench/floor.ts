/**
 * For each figure of the bench the least or most it may be; a figure without a line is only printed. Speeds in `floors.json` are half of what
 * two shared cores gave on the day they were set (twice the seconds), so that a loaded machine passes; memory has a fifth to spare.
 */
export interface Floors {
  readonly [figure: string]: { readonly least?: number; readonly most?: number }
}

/** One figure as it is printed. */
export function lineOf(figure: string, value: number): string {
  return `${figure}: ${value >= 100 ? Math.round(value) : value.toFixed(1)}`
}

/** What is wrong with a figure, by the floors. */
export function faultOf(figure: string, value: number, floors: Floors): string | undefined {
  const { least = -Infinity, most = Infinity } = floors[figure] ?? {}
  if (value < least) return `${lineOf(figure, value)} is less than ${least}`
  if (value > most) return `${lineOf(figure, value)} is more than ${most}`
  return undefined
}
