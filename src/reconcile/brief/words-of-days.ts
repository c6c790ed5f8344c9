const MONTHS = 'January,February,March,April,May,June,July,August,September,October,November,December'.split(',')

/** A TIMEX3 day or month in words after its preposition: "on 11 November", "in March 2022"; the year where it is not `thisYear`. */
export function onDay(value: string, thisYear: string | undefined): string {
  const [, year = '', month = '', day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:T.*)?$/.exec(value) ?? []
  const name = MONTHS[Number(month) - 1]
  if (name === undefined) return /^\d{4}$/.test(value) ? `in ${value}` : ''
  const withYear = year === thisYear ? name : `${name} ${year}`
  return day === undefined ? `in ${withYear}` : `on ${Number(day)} ${withYear}`
}

/** The same without its preposition: "11 November". */
export function dayInWords(value: string, thisYear: string | undefined): string {
  return onDay(value, thisYear).replace(/^(?:on|in) /, '')
}
