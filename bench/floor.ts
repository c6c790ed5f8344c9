import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * For each figure of the bench and the scores the least or most it may be; a figure without a line is only printed. Speeds in `floors.json` are
 * half of what two shared cores gave on the day they were set (twice the seconds), so that a loaded machine passes; memory has a fifth to spare.
 */
export interface Floors {
  readonly [figure: string]: { readonly least?: number; readonly most?: number }
}

/** One figure as it is printed. */
export function lineOf(figure: string, value: number): string {
  return `${figure}: ${value >= 100 ? Math.round(value) : value.toFixed(2)}`
}

/** What is wrong with a figure, by the floors. A figure that is no number is wrong wherever it has a floor. */
export function faultOf(figure: string, value: number, floors: Floors): string | undefined {
  const floor = floors[figure]
  if (!floor) return undefined
  const { least = -Infinity, most = Infinity } = floor
  if (Number.isNaN(value)) return `${figure} was not measured`
  if (value < least) return `${lineOf(figure, value)} is less than ${least}`
  if (value > most) return `${lineOf(figure, value)} is more than ${most}`
  return undefined
}

/** Takes one figure; its name as in `floors.json`. */
export type Report = (figure: string, value: number) => void

/** The floors kept in git. */
export function readFloors(): Floors {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'floors.json'), 'utf8'))
}

/** Runs a measurement: prints its figures line by line, then what is below the floors; true when nothing is. */
export async function measure(work: (report: Report, faults: string[]) => Promise<void> | void): Promise<boolean> {
  const floors = readFloors()
  const faults: string[] = []
  await work((figure, value) => {
    process.stdout.write(`${lineOf(figure, value)}\n`)
    const fault = faultOf(figure, value, floors)
    if (fault) faults.push(fault)
  }, faults)
  for (const fault of faults) process.stderr.write(`${fault}\n`)
  return faults.length === 0
}
