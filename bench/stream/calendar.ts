import { dayAfter } from '../../src/reconcile/days.ts'
import type { Time } from '../../src/record/time.ts'

/** Days of the stream, counted from its first. */
export interface Calendar {
  /** `2022-03-01`. */
  day(day: number): string
  /** `2022-03-01T06:30:00Z`. */
  instant(day: number, minute: number): string
  /** How a text of that day says a day, and what a reader makes of it; where it does not know the day of the text, a weekday is nothing. */
  wordsFor(
    told: number,
    writtenOn: number,
    dated: boolean,
  ): Pick<Time, 'value' | 'interval' | 'basis' | 'unresolved'> & { readonly words: string; readonly anchored: boolean }
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const MONTHS = 'January February March April May June July August September October November December'.split(' ')
/** Within so many days a weekday says it; a copy three days later still means the same one. */
const WEEKDAY_DAYS = 3

export function calendarFrom(startDay: string): Calendar {
  const known = new Map<number, string>()
  const first = new Date(`${startDay}T00:00:00Z`).getUTCDay()
  const day = (number: number): string => {
    const before = known.get(number)
    if (before !== undefined) return before
    const value = dayAfter(startDay, number)
    known.set(number, value)
    return value
  }
  return {
    day,
    instant: (number, minute) => `${day(number)}T${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}:00Z`,
    wordsFor: (told, writtenOn, dated) => {
      const value = day(told)
      const interval = { start: value, end: day(told + 1) }
      const weekday = (((first + told) % 7) + 7) % 7
      if (Math.abs(writtenOn - told) > WEEKDAY_DAYS)
        return { words: `on ${written(value)}`, value, interval, basis: 'stated', anchored: false }
      const words = `on ${WEEKDAYS[weekday]}`
      if (dated) return { words, value, interval, basis: 'implied', anchored: true }
      const unresolved = 'the publication day is not known'
      return { words, value: `XXXX-WXX-${weekday || 7}`, basis: 'stated', unresolved, anchored: false }
    },
  }
}

function written(day: string): string {
  return `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')
