import { dayOf } from '../calendar.ts'
import { easter, hijriDay, hijriYear, orthodoxEaster, thanksgiving } from '../feasts.ts'

interface FeastRow {
  /** Source of a pattern for its names; capitals count. */
  readonly words: string
  /** Day numbers on which it begins in or near a Gregorian year. */
  readonly days: (year: number) => readonly number[]
  /** How many days it lasts. */
  readonly length: number
  /** True where it follows the sighted moon: a day to either side. */
  readonly isApproximate?: true
}

function fixed(month: number, day: number): (year: number) => readonly number[] {
  return year => [dayOf(year, month, day) ?? 0]
}

/** Twice in some Gregorian years, since the Islamic year is 11 days shorter. */
function islamic(month: number, day: number): (year: number) => readonly number[] {
  return year => [-1, 0, 1, 2].map(step => hijriDay(hijriYear(year) + step, month, day))
}

/** Feasts by the days that their church or state keeps; the longer name first. "Eid" alone is two of them. */
export const FEASTS: readonly FeastRow[] = [
  { words: 'Orthodox Christmas Eve', days: fixed(1, 6), length: 1 },
  { words: '(?:Orthodox|Coptic|Ethiopian) Christmas(?: Day)?', days: fixed(1, 7), length: 1 },
  { words: 'Orthodox Easter(?: Sunday)?', days: year => [orthodoxEaster(year)], length: 1 },
  { words: 'Orthodox Good Friday', days: year => [orthodoxEaster(year) - 2], length: 1 },
  { words: 'Easter Monday', days: year => [easter(year) + 1], length: 1 },
  { words: 'Easter weekend', days: year => [easter(year) - 2], length: 4 },
  { words: '(?:Easter|Holy) [Ww]eek', days: year => [easter(year) - 6], length: 7 },
  { words: 'Easter(?: Sunday)?', days: year => [easter(year)], length: 1 },
  { words: 'Good Friday', days: year => [easter(year) - 2], length: 1 },
  { words: 'Palm Sunday', days: year => [easter(year) - 7], length: 1 },
  { words: 'Ash Wednesday', days: year => [easter(year) - 46], length: 1 },
  { words: 'Thanksgiving(?: Day)?', days: year => [thanksgiving(year)], length: 1 },
  {
    words: '(?:the (?:Muslim )?(?:holy |fasting )month of )?Ramadan',
    days: islamic(9, 1),
    length: 30,
    isApproximate: true,
  },
  { words: 'Eid[- ](?:al|ul|el)[- ]Fitr', days: islamic(10, 1), length: 1, isApproximate: true },
  { words: 'Eid[- ](?:al|ul|el)[- ]Adha', days: islamic(12, 10), length: 1, isApproximate: true },
  { words: 'Ashura', days: islamic(1, 10), length: 1, isApproximate: true },
]
