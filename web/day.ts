const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A day, month or year as a reader writes it: `2022-11-11` is `11 Nov 2022`. Anything else comes back as it is. */
export function dayInWords(value: string): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/.exec(value)
  if (!match) return value
  const [, year, month, day] = match
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1]
  return [day === undefined ? undefined : String(Number(day)), name, year].filter(Boolean).join(' ')
}

/** The days from `start` up to and not including `end`: one day, or the first and the last. */
export function daysInWords({ start, end }: { readonly start: string; readonly end: string }): string {
  const last = new Date(Date.parse(`${end}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
  return last <= start ? dayInWords(start) : `${dayInWords(start)} – ${dayInWords(last)}`
}

/** "1 report", "14 reports"; the plural is the noun with an s unless given. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toString().replace(/\B(?=(\d{3})+$)/g, ',')} ${count === 1 ? noun : plural}`
}
