import { civil, dayOf, parseDay, weekdayOf } from './calendar.ts'
import type { Draft } from './draft.ts'
import { TOWN_ZONES, ZONE_TOWN } from './lexicon/town-zones.ts'
import { dayValue } from './meaning.ts'

const CLOCK = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(Z|[+-]\d\d:\d\d)?$/
const ZONE_INSIDE = new RegExp(String.raw`\b(?:(${ZONE_TOWN})(?:['’]s)? time|(ET|PT))\b`, 'i')
const TOWN_BEHIND = new RegExp(String.raw`^ in (${ZONE_TOWN})\b`)
/** "6:30 a.m. (0330 GMT)": one instant told twice. */
const BETWEEN = /^ ?[([/,] ?$/
const DAY_MINUTES = 1440
/** The clock of no zone is further ahead of UTC. */
const MOST_AHEAD = 14 * 60

/**
 * Gives a clock time its instant in UTC (`2022-11-11T02:00Z`), where its zone or a time in brackets behind it tells that, and its value the offset of a
 * town that the words name. Times without a day or a zone stay as they are.
 */
export function withInstant(found: Draft, { next, text, town }: Beside): Draft {
  const draft = onDayBefore(found, { next, text })
  const clock = clockOf(draft)
  if (!clock) return draft
  const named = clock.offset ?? namedOffset(draft, clock.day, { text, town })
  const offset = named ?? offsetBeside(clock, { draft, next, text })
  if (offset === undefined) return draft
  const isNew = named !== undefined && clock.offset === undefined
  const value = isNew ? `${draft.meaning.value}${offsetText(named)}` : draft.meaning.value
  return { ...draft, meaning: { ...draft.meaning, value, instant: inUtc(clock.day, clock.minutes - offset) } }
}

/** "At 2330 (0330 GMT on 12 May)": the day is that of the time in brackets, and it was still the one before where the clock showed so much more. */
function onDayBefore(draft: Draft, { next, text }: Pick<Beside, 'next' | 'text'>): Draft {
  const [clock, other] = [clockOf(draft), next && clockOf(next)]
  if (!clock || !other || other.offset === undefined || draft.by?.[0] !== next?.span[0]) return draft
  if (!BETWEEN.test(text.slice(draft.span[1], next?.span[0]))) return draft
  if (clock.day !== other.day || clock.minutes - (other.minutes - other.offset) <= MOST_AHEAD) return draft
  const day = clock.day - 1
  const value = dayValue(day) + draft.meaning.value.slice(10)
  return { ...draft, meaning: { ...draft.meaning, value, days: [day, day + 1] } }
}

function inUtc(day: number, minutes: number): string {
  const days = Math.floor(minutes / DAY_MINUTES)
  return `${dayValue(day + days)}T${clockText(minutes - days * DAY_MINUTES)}Z`
}

/** What stands beside a time: the next one, the text, and the town of the dateline, whose hour is the local one. */
interface Beside {
  readonly next: Draft | undefined
  readonly text: string
  readonly town: string | undefined
}

interface Clock {
  readonly day: number
  /** Minutes since midnight. */
  readonly minutes: number
  /** Minutes east of UTC. */
  readonly offset: number | undefined
}

function clockOf({ meaning: { value } }: Draft): Clock | undefined {
  const clock = CLOCK.exec(value)
  const day = clock?.[1] === undefined ? undefined : parseDay(clock[1])
  if (!clock || day === undefined) return undefined
  const offset = clock[4] === undefined ? undefined : minutesOf(clock[4])
  return { day, minutes: Number(clock[2]) * 60 + Number(clock[3]), offset }
}

function namedOffset({ span }: Draft, day: number, { text, town }: Omit<Beside, 'next'>): number | undefined {
  const words = text.slice(...span)
  const inside = ZONE_INSIDE.exec(words)
  const local = /\blocal time\b/i.test(words) ? town : undefined
  const name = inside?.[1] ?? inside?.[2] ?? local ?? TOWN_BEHIND.exec(text.slice(span[1], span[1] + 24))?.[1]
  const zone = name === undefined ? undefined : TOWN_ZONES[name.toLowerCase()]
  const { year } = civil(day)
  if (!zone || year < zone.since) return undefined
  return zone.minutes + (zone.summer && isSummer(zone.summer, year, day) ? 60 : 0)
}

/** By the day alone: in the night of the change an hour can be wrong. */
function isSummer(law: 'eu' | 'us', year: number, day: number): boolean {
  const [begin, end] =
    law === 'eu'
      ? [sundayUpTo(year, 3, 31), sundayUpTo(year, 10, 31)]
      : [sundayUpTo(year, 3, 14), sundayUpTo(year, 11, 7)]
  return day >= begin && day < end
}

function sundayUpTo(year: number, month: number, last: number): number {
  const day = dayOf(year, month, last) ?? 0
  return day - (weekdayOf(day) % 7)
}

function offsetBeside(
  clock: Clock,
  { draft, next, text }: { readonly draft: Draft; readonly next: Draft | undefined; readonly text: string },
): number | undefined {
  const other = next && clockOf(next)
  if (!other || other.offset === undefined || !BETWEEN.test(text.slice(draft.span[1], next.span[0]))) return undefined
  const apart = clock.minutes - (other.minutes - other.offset)
  // Zones lie between -12 and +14 hours, by quarters of an hour.
  const offset = apart > MOST_AHEAD ? apart - DAY_MINUTES : apart < -12 * 60 ? apart + DAY_MINUTES : apart
  return offset % 15 === 0 ? offset : undefined
}

function minutesOf(offset: string): number {
  if (offset === 'Z') return 0
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6))
  return offset.startsWith('-') ? -minutes : minutes
}

function offsetText(minutes: number): string {
  return minutes === 0 ? 'Z' : `${minutes < 0 ? '-' : '+'}${clockText(Math.abs(minutes))}`
}

function clockText(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
