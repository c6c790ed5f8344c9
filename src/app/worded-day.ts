/** The first day of a TIMEX3 value that names a day, month or year; `undefined` for what names none. */
export function wordedDay(value: string): string | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/.exec(value)
  return match ? `${match[1]}-${match[2] ?? '01'}-${match[3] ?? '01'}` : undefined
}
