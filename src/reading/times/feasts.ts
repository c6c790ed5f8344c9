import { dayOf, weekdayOf } from './calendar.ts'

/** Day number of Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher's method). */
export function easter(year: number): number {
  const [golden, century, ofCentury] = [year % 19, Math.floor(year / 100), year % 100]
  const moon =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30
  const week = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7
  const shift = Math.floor((golden + 11 * moon + 22 * week) / 451)
  const months = moon + week - 7 * shift + 114
  return dayOf(year, Math.floor(months / 31), (months % 31) + 1) ?? 0
}

/** Day number of Easter Sunday by the Julian calendar, as Orthodox churches keep it (Meeus); right for 1900 to 2099. */
export function orthodoxEaster(year: number): number {
  const moon = (19 * (year % 19) + 15) % 30
  const week = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
  const months = moon + week + 114
  // The Julian calendar is 13 days behind.
  return (dayOf(year, Math.floor(months / 31), (months % 31) + 1) ?? 0) + 13
}

const HIJRI_EPOCH = -492_148

/** Day number of a date of the tabular Islamic calendar, which the sighted moon follows within a day or so (Reingold and Dershowitz). */
export function hijriDay(year: number, month: number, day: number): number {
  return HIJRI_EPOCH - 1 + day + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30)
}

/** The year of the Islamic calendar in which a Gregorian year begins, give or take one. */
export function hijriYear(year: number): number {
  return Math.floor(((year - 622) * 33) / 32)
}

/** Day number of the fourth Thursday of November. */
export function thanksgiving(year: number): number {
  const first = dayOf(year, 11, 1) ?? 0
  return first + ((4 - weekdayOf(first) + 7) % 7) + 21
}
