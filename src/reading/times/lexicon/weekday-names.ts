const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** Source of a pattern for a weekday in full. */
export const WEEKDAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY)'

/** Short forms, only beside a date or a clock time: "Fri, 11 Nov 2022". */
export const SHORT_WEEKDAY = String.raw`(?:${WEEKDAY}|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\b\.?)`

/** ISO number of a weekday, Monday 1 to Sunday 7, by its first two letters; 0 for other words. */
export function weekdayNumber(name: string): number {
  return NAMES.findIndex(full => full.slice(0, 2).toLowerCase() === name.slice(0, 2).toLowerCase()) + 1
}

/** The name in full of an ISO weekday, Monday 1 to Sunday 7. */
export function fullWeekday(weekday: number): string {
  return NAMES[weekday - 1] ?? ''
}

/** Lower-case words that begin a rule of weekdays. */
export const WEEKDAY_WORDS: readonly string[] = [
  ...NAMES.flatMap(name => [name.toLowerCase(), `${name.toLowerCase()}s`]),
  ...['mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri', 'sat', 'sun'],
]

/** Words that make a weekday before them part of a newspaper's, film's or club's name: "the Sunday Times". */
export const NAMED_FOR_A_DAY =
  '(?:Times|Telegraph|Mirror|Express|Mail|Herald|Post|Independent|People|Star|Sun|World|Tribune|Club|Mosque|School|Agreement|Bloody|Prayers|Night Live|Night Football)'
