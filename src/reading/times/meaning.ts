import type { TIMEX_TYPES } from '../../record/vocabulary.ts'
import type { Span } from '../../text/span.ts'
import { daysOf, type Period, timexValueOf } from './calendar.ts'

export type TimexType = (typeof TIMEX_TYPES)[number]

/** What a rule makes of the words that it matched. */
export interface Meaning {
  readonly type: TimexType
  /** TIMEX3 value, a placeholder where it is not resolved. */
  readonly value: string
  /** Half-open range of day numbers. */
  readonly days?: readonly [start: number, end: number]
  readonly basis: 'stated' | 'implied' | 'assumed'
  /** True where the publication day was needed. */
  readonly anchored?: boolean
  readonly mod?: string
  readonly unresolved?: string
  /** The same in UTC: `2022-11-11T02:00Z`. */
  readonly instant?: string
  /** The other value that the words can have. */
  readonly or?: string
  /** The words in the sentence, where they are not the whole match. */
  readonly span?: Span
  /** The rule's name, where one rule finds two sorts. */
  readonly rule?: string
  /** What it means once the day is known that the text is telling of. */
  readonly told?: Told
}

/** A time that hangs on another time of the text: "at 5 a.m.", "the next day", "the year-earlier period". */
export type Told = ToldDay | ToldPeriod

/** One that hangs on a day. */
export interface ToldDay {
  /**
   * `sentence`: a day of the same sentence, or else the publication day. `story`: a time told before, or else none. `war`: the first day of the war
   * that the text tells of.
   */
  readonly by: 'sentence' | 'story' | 'war'
  /** True where it lies inside of the time told, and is not counted from it: "March of that year". */
  readonly isInside?: boolean
  readonly meaning: (day: number) => Meaning
}

/** One that is counted from a period; where none is told, it keeps the meaning that it has. */
export interface ToldPeriod {
  readonly by: 'period'
  readonly meaning: (period: Period) => Meaning
}

type Extra = Partial<Pick<Meaning, 'mod' | 'or' | 'span' | 'rule' | 'unresolved' | 'anchored' | 'basis'>>

/** A date whose words name it: "11 November 2022". */
export function stated(period: Period, extra: Extra = {}): Meaning {
  return { type: 'DATE', value: timexValueOf(period), days: daysOf(period), basis: 'stated', ...extra }
}

/** A date that follows from the publication day: "Friday". */
export function implied(period: Period, extra: Extra = {}): Meaning {
  return stated(period, { basis: 'implied', anchored: true, ...extra })
}

/** A time of day, or part of one, on a given day: `2022-11-11T05:00Z`, `2022-11-11TMO`. Its interval is that day. */
export function onDay(day: number, clock: string, extra: Extra = {}): Meaning {
  return { ...implied({ unit: 'day', index: day }, extra), type: 'TIME', value: dayValue(day) + clock }
}

/** A length of time: `P8M`. */
export function lasting(value: string, extra: Extra = {}): Meaning {
  return { type: 'DURATION', value, basis: 'stated', ...extra }
}

/** A time that comes again: `P1D`, `XXXX-WXX-5`. */
export function repeated(value: string, extra: Extra = {}): Meaning {
  return { type: 'SET', value, basis: 'stated', ...extra }
}

/** A vague time: before, at or after the time of writing. */
export function vague(value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF', extra: Extra = {}): Meaning {
  return { type: 'DATE', value, basis: 'stated', ...extra }
}

/** A time that needs a day which nobody has told. */
export function unresolved(type: TimexType, value: string, why: string): Meaning {
  return { type, value, basis: 'implied', unresolved: why }
}

/** TIMEX3 value of a day number. */
export function dayValue(day: number): string {
  return timexValueOf({ unit: 'day', index: day })
}
