import type { Time } from '../../record/time.ts'
import { weekdayOf } from './calendar.ts'
import type { Draft } from './draft.ts'
import { fullWeekday, SHORT_WEEKDAY, weekdayNumber } from './lexicon/weekday-names.ts'

const STATED = new RegExp(String.raw`^(?:[a-z]{4,5} )?(${SHORT_WEEKDAY}),?\s{1,5}(?:the )?[A-Z\d]`)

/** The weekday that a date's words state, and the one that it has, where these are not the same: "Friday, 10 November 2022" was a Thursday. */
export function disagreementOf({ span, meaning: { days, type } }: Draft, text: string): Time['disagrees'] {
  if (type !== 'DATE' || !days || days[1] - days[0] !== 1) return undefined
  const stated = weekdayNumber(STATED.exec(text.slice(...span))?.[1] ?? '')
  const own = weekdayOf(days[0])
  return stated === 0 || stated === own ? undefined : { weekday: fullWeekday(stated), date: fullWeekday(own) }
}
