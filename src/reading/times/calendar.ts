/** The units that a TIMEX3 value can name, from the ISO 8601 calendar; a weekend is the last two days of its ISO week. */
export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century'

/** The `index`-th such unit: days from 1970-01-01, weeks from that one's Monday, the others from the year 0. */
export interface Period {
  readonly unit: Unit
  readonly index: number
}

/** Day number of a proleptic Gregorian date, counted from 1970-01-01; `undefined` for 31 February and its like. */
export function dayOf(year: number, month: number, day: number): number | undefined {
  if (!Number.isInteger(year) || month < 1 || month > 12 || day < 1) return undefined
  const first = firstOfMonth(year * 12 + month - 1)
  return day <= firstOfMonth(year * 12 + month) - first ? first + day - 1 : undefined
}

/** Day number of an ISO 8601 date or instant, by its first ten characters; `undefined` where that is no date. */
export function parseDay(iso: string): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso)
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined
}

/** Year, month (1 to 12) and day of a day number (Howard Hinnant's civil_from_days). */
export function civil(day: number): { readonly year: number; readonly month: number; readonly day: number } {
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const ofEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  )
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const part = Math.floor((5 * ofYear + 2) / 153)
  const month = part < 10 ? part + 3 : part - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * part + 2) / 5) + 1,
  }
}

/** ISO weekday of a day number: Monday 1 to Sunday 7. */
export function weekdayOf(day: number): number {
  return modulo(day + 3, 7) + 1
}

/** The unit of that kind in which a day lies. December belongs to the winter that begins then, January to the one before. */
export function periodAt(unit: Unit, day: number): Period {
  const { year, month } = civil(day)
  switch (unit) {
    case 'day':
      return { unit, index: day }
    case 'week':
    case 'weekend':
      return { unit, index: Math.floor((day + 3) / 7) }
    case 'season':
      return { unit, index: Math.floor((year * 12 + month - 3) / 3) }
    default: {
      const months = MONTHS_IN[unit]
      return { unit, index: Math.floor((year * 12 + month - 1) / months) }
    }
  }
}

/** The unit that a half-open range of days fills from end to end; `undefined` where it is none. */
export function periodOver([start, end]: readonly [start: number, end: number]): Period | undefined {
  return FILLABLE.map(unit => periodAt(unit, start)).find(period => {
    const days = daysOf(period)
    return days[0] === start && days[1] === end
  })
}

/** The period that is `count` of its units later. */
export function shifted(period: Period, count: number): Period {
  return { unit: period.unit, index: period.index + count }
}

/** Half-open range of day numbers. */
export function daysOf({ unit, index }: Period): readonly [start: number, end: number] {
  switch (unit) {
    case 'day':
      return [index, index + 1]
    case 'week':
      return [index * 7 - 3, index * 7 + 4]
    case 'weekend':
      return [index * 7 + 2, index * 7 + 4]
    case 'season':
      return [firstOfMonth(index * 3 + 2), firstOfMonth(index * 3 + 5)]
    default:
      return [firstOfMonth(index * MONTHS_IN[unit]), firstOfMonth((index + 1) * MONTHS_IN[unit])]
  }
}

/** TIMEX3 value: `2022-11-11`, `2022-W45`, `2022-W45-WE`, `2022-11`, `2022-Q4`, `2022-H2`, `2022-FA`, `2022`, `202`, `20`. */
export function timexValueOf({ unit, index }: Period): string {
  switch (unit) {
    case 'day': {
      const { year, month, day } = civil(index)
      return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
    }
    case 'week':
    case 'weekend': {
      // ISO 8601: a week belongs to the year of its Thursday.
      const { year } = civil(index * 7)
      const week = Math.floor((index * 7 - firstOfMonth(year * 12)) / 7) + 1
      return `${pad(year, 4)}-W${pad(week, 2)}${unit === 'weekend' ? '-WE' : ''}`
    }
    case 'month':
      return `${pad(Math.floor(index / 12), 4)}-${pad(modulo(index, 12) + 1, 2)}`
    case 'quarter':
      return `${pad(Math.floor(index / 4), 4)}-Q${modulo(index, 4) + 1}`
    case 'half':
      return `${pad(Math.floor(index / 2), 4)}-H${modulo(index, 2) + 1}`
    case 'season':
      return `${pad(Math.floor(index / 4), 4)}-${['SP', 'SU', 'FA', 'WI'][modulo(index, 4)]}`
    case 'year':
      return pad(index, 4)
    case 'decade':
      return pad(index, 3)
    case 'century':
      return pad(index, 2)
  }
}

/** The ISO date of a day number, where its year has four digits. */
export function isoDay(day: number): string | undefined {
  const { year } = civil(day)
  return year >= 0 && year <= 9999 ? timexValueOf({ unit: 'day', index: day }) : undefined
}

const FILLABLE = ['day', 'weekend', 'week', 'month', 'quarter', 'half', 'year'] as const

const MONTHS_IN = { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 } as const

/** Day number of the first of a month counted from January of the year 0 (Howard Hinnant's days_from_civil). */
function firstOfMonth(index: number): number {
  const year = Math.floor((index - 2) / 12)
  const part = modulo(index - 2, 12)
  const era = Math.floor(year / 400)
  const ofEra = year - era * 400
  const ofYear = Math.floor((153 * part + 2) / 5)
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by
}

function pad(value: number, width: number): string {
  return value < 0 ? `-${String(-value).padStart(width, '0')}` : String(value).padStart(width, '0')
}
