import { fail, ok, type Result } from '../record/result.ts'
import type { Problem } from './errors.ts'

/** A calendar day as a person gives it, `2022-11-11`; refuses what is not on the calendar. `name` says which day it is for. */
export function parseDay(name: string, value: string): Result<string, Problem> {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
  return isDay ? ok(value) : fail({ kind: 'bad-date', name, value })
}
