/** Days from one calendar day to another, `YYYY-MM-DD`; not a number for what is no day. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}

/** The day after. */
export function dayAfter(day: string): string | undefined {
  const at = Date.parse(day)
  return Number.isNaN(at) ? undefined : new Date(at + 86_400_000).toISOString().slice(0, 10)
}
