const NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** Source of a pattern for a month in English, in full or short as on news wires; a capital is required. */
export const MONTH = String.raw`(?:${NAMES.flatMap(name => [name, name.toUpperCase()]).join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)\b\.?)`

/** Month number, 1 to 12, by the first three letters of its name; 0 for other words. */
export function monthNumber(name: string): number {
  return NAMES.findIndex(full => full.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) + 1
}

/** Lower-case words that begin a month's name. */
export const MONTH_WORDS: readonly string[] = [
  ...NAMES.map(name => name.toLowerCase()),
  ...['jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec'],
]
