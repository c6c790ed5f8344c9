import { civil, dayOf, type Period, shifted, weekdayOf } from './calendar.ts'
import { isCompound } from './compound.ts'
import { isFuture, isOfNoun, isOfPastVerb } from './direction.ts'
import type { Match } from './rule.ts'

/** Which one of the days or months of that name: by a word before it, or by the tense around it. */
export type Choice = 'last' | 'this' | 'next' | 'open'

/** Reads "last", "this past", "next", "this coming" and the like. */
export function choiceOf(words: string | undefined): Choice {
  const lower = words?.toLowerCase() ?? ''
  if (/last|past|previous/.test(lower)) return 'last'
  if (/next|coming|following/.test(lower)) return 'next'
  if (/this/.test(lower)) return 'this'
  return 'open'
}

/** The day with that ISO weekday: the publication day itself if it is one, else the one before, or after where the words look ahead. */
export function weekdayNear(today: number, weekday: number, choice: Choice | Match): number {
  const back = (weekdayOf(today) - weekday + 7) % 7
  const ahead = (weekday - weekdayOf(today) + 7) % 7
  if (choice === 'last') return today - (back || 7)
  if (choice === 'next') return today + (ahead || 7)
  if (choice === 'this') return today + ahead
  if (choice === 'open') return today - back
  return isFuture(choice) ? today + ahead : today - back
}

/** How many months ahead one may be that is told of a noun alone: "notice of a cut in September". */
const AHEAD_MONTHS = 2

/** The month of that number: this one, or the nearest in the past, or in the future where the words look ahead. */
export function monthNear(today: number, month: number, choice: Choice | Match): Period {
  const { year, month: own } = civil(today)
  const then: Period = { unit: 'month', index: year * 12 + month - 1 }
  const ahead = (month - own + 12) % 12
  const direction = typeof choice === 'object' && isFuture(choice) && !isPassed(choice, ahead) ? 'next' : choice
  if (direction === 'this') return then
  if (direction === 'last') return month < own ? then : shifted(then, -12)
  if (direction === 'next')
    return month > own || (month === own && typeof choice === 'object') ? then : shifted(then, 12)
  if (month === own) return then
  const isAhead = ahead <= AHEAD_MONTHS && typeof direction === 'object' && isOfNoun(direction)
  return shifted(then, (month < own ? 0 : -12) + (isAhead ? 12 : 0))
}

/** "The March vote will" in May is of the one that has been: a month before a noun is the nearest one, whatever the verb. */
function isPassed(match: Match, ahead: number): boolean {
  return ahead > 6 && isCompound(match)
}

/** How far ahead a day without a year may lie for a report to mean it so without saying. */
const AHEAD_DAYS = 60
/** How far ahead it may lie against a verb in the past: reports are dated a day or two before they are out. */
const SLIP_DAYS = 3

/** The day of that month and number nearest to publication that the words allow; `undefined` where there is no such day in those years. */
export function monthDayNear(today: number, [month, day]: readonly [number, number], match: Match): number | undefined {
  const { year } = civil(today)
  // Four years either side, for the sake of 29 February.
  const years = Array.from({ length: 9 }, (_, index) => year - 4 + index)
  const days = years.map(each => dayOf(each, month, day)).filter(each => each !== undefined)
  const future = isFuture(match)
  const ahead = days.find(each => each >= today - (future ? 20 : 0))
  const back = days.findLast(each => each <= today)
  if (ahead === undefined || back === undefined) return ahead ?? back
  if (future) return ahead
  return ahead - today <= (isOfPastVerb(match) ? SLIP_DAYS : AHEAD_DAYS) ? ahead : back
}
