import type { Unit } from '../calendar.ts'

interface UnitRow {
  /** The calendar unit, where the word names one. */
  readonly unit?: Unit
  /** ISO 8601 designator and how many of it one is; `T` before hours, minutes, seconds. */
  readonly designator: string
  readonly count: number
}

const ROWS: { readonly [word: string]: UnitRow } = {
  second: { designator: 'TS', count: 1 },
  minute: { designator: 'TM', count: 1 },
  hour: { designator: 'TH', count: 1 },
  day: { unit: 'day', designator: 'D', count: 1 },
  night: { unit: 'day', designator: 'D', count: 1 },
  week: { unit: 'week', designator: 'W', count: 1 },
  fortnight: { designator: 'W', count: 2 },
  weekend: { unit: 'weekend', designator: 'WE', count: 1 },
  month: { unit: 'month', designator: 'M', count: 1 },
  quarter: { unit: 'quarter', designator: 'Q', count: 1 },
  year: { unit: 'year', designator: 'Y', count: 1 },
  decade: { unit: 'decade', designator: 'Y', count: 10 },
  century: { unit: 'century', designator: 'Y', count: 100 },
}

/** Source of a pattern for a unit of time, one or many. */
export const UNIT =
  '(?:seconds?|minutes?|hours?|days?|nights?|weeks?|fortnights?|weekends?|months?|quarters?|years?|decades?|century|centuries)'

/** Source of a pattern for a unit in the singular. */
export const ONE_UNIT = '(?:second|minute|hour|day|night|week|fortnight|weekend|month|quarter|year|decade|century)'

/** Source of a pattern for a unit in the plural. */
export const MANY_UNITS =
  '(?:seconds|minutes|hours|days|nights|weeks|fortnights|weekends|months|years|decades|centuries)'

/** Lower-case words that begin a rule of units. */
export const UNIT_WORDS: readonly string[] = [
  ...Object.keys(ROWS).flatMap(word => [word, `${word}s`]),
  ...['centuries', 'weeklong', 'daylong', 'monthlong', 'yearlong'],
]

/** The calendar unit of a word, one or many; `undefined` for hours and their parts. */
export function unitOf(word: string): Unit | undefined {
  return rowOf(word)?.unit
}

/** TIMEX3 duration: `P8M`, `PT36H`, `P2Q`; `PXD` when `count` is not known; two and a half years are `P2Y6M`. */
export function durationOf(word: string, count: number | undefined): string {
  const row = rowOf(word)
  if (!row) return 'PX'
  const time = row.designator.startsWith('T') ? 'T' : ''
  const letter = row.designator.slice(time.length)
  if (count === undefined) {
    const own = { decade: 'DE', century: 'C' }[singular(word)]
    return `P${time}X${own ?? letter}`
  }
  const total = count * row.count
  const whole = Math.floor(total)
  const half = total - whole === 0.5 ? HALVES[time + letter] : undefined
  if (half) return `P${time}${whole === 0 ? '' : `${whole}${letter}`}${half}`
  return `P${time}${total}${letter}`
}

/** Half of a unit in the next smaller one. */
const HALVES: { readonly [designator: string]: string } = { Y: '6M', TH: '30M', TM: '30S' }

function rowOf(word: string): UnitRow | undefined {
  return ROWS[singular(word)]
}

function singular(word: string): string {
  const lower = word.toLowerCase()
  return lower === 'centuries' ? 'century' : lower.replace(/s$/, '')
}
