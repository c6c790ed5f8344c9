import type { Grounded } from '../../../record/shape.ts'
import type { Statement } from '../../../record/statement.ts'
import type { Time, TimeRef } from '../../../record/time.ts'
import { dayAfter } from '../day.ts'
import type { Act } from './act.ts'
import type { Timed } from './dated.ts'
import { datelineDay } from './dateline-day.ts'
import { type FoundTime, ownTime } from './own-time.ts'
import { retoldDay } from './retold.ts'
import { storyDay } from './story.ts'

/**
 * When an act took place: by its own sentence, where it is told again, by the day that the story has come to, by the day of the saying, and at
 * last by the day of the report. `tellings` are the places where the report tells it, the plainest first.
 */
export function dayOfAct(
  scene: Timed,
  tellings: readonly Act[],
  statement: Statement | undefined,
): Grounded<TimeRef> | undefined {
  const own = tellings.map(act => ownTime(scene, act))
  const exact = own.find(found => found && isDay(found.time))
  return timeRefOf(scene, timeOf(scene, tellings, { own: exact ?? own[0], statement }), statement)
}

/** The time that the sentence of an act gives it if that is a day; else that which other sentences give, in a stated week or month only if it lies in it. */
export function timeOf(
  scene: Timed,
  tellings: readonly Act[],
  { own, statement }: { readonly own: FoundTime | undefined; readonly statement: Statement | undefined },
): FoundTime | undefined {
  if (own && isDay(own.time)) return own
  const elsewhere = timeElsewhere(scene, tellings, statement)
  return own && !(elsewhere && isWithin(elsewhere.time, own.time)) ? own : elsewhere
}

function isWithin({ interval: part }: Time, { interval: whole }: Time): boolean {
  return part !== undefined && whole !== undefined && whole.start <= part.start && part.end <= whole.end
}

/** The day that other sentences give an act: where it is told again, else the day that the story has come to, unless the day of a saying is known. */
function timeElsewhere(
  scene: Timed,
  tellings: readonly Act[],
  statement: Statement | undefined,
): FoundTime | undefined {
  const retold = firstOf(tellings, act => retoldDay(scene, act))
  if (retold) return { time: retold, basis: 'implied', rule: 'time/retold' }
  if (statement?.uttered) return undefined
  const told = firstOf(tellings, act => storyDay(scene, act))
  return told && { time: told, basis: 'implied', rule: 'time/story', isDayOnly: true }
}

function firstOf(tellings: readonly Act[], find: (act: Act) => Time | undefined): Time | undefined {
  for (const act of tellings) {
    const found = find(act)
    if (found) return found
  }
  return undefined
}

/** The time found as a reference with its basis, else the day of the saying, else that of the report. */
export function timeRefOf(
  scene: Timed,
  found: FoundTime | undefined,
  statement: Statement | undefined,
): Grounded<TimeRef> | undefined {
  if (found) {
    return {
      value: givenBy(scene, found),
      basis: found.basis,
      spans: found.time.spans,
      rule: found.rule,
    }
  }
  const uttered = statement?.uttered
  if (uttered) return { value: uttered.value, basis: 'implied', spans: uttered.spans, rule: 'time/uttered' }
  return dayOfReport(scene)
}

function givenBy(scene: Timed, { time, isDayOnly, isBegin }: FoundTime): TimeRef {
  if (isBegin) return upToReport(scene, time)
  return isDayOnly ? dayOf(time) : refOf(time)
}

/** From the time to the day of the report. */
function upToReport({ published }: Timed, time: Time): TimeRef {
  const start = time.interval?.start.slice(0, 10)
  const day = published?.slice(0, 10)
  const end = day && dayAfter(day)
  if (start === undefined || day === undefined || end === undefined || start >= day) return refOf(time)
  return { time: time.id, value: `${start}/${day}`, interval: { start, end } }
}

/** The day of the dateline, where the report has one, else that of publication: assumed, for news is mostly of its day. */
function dayOfReport(scene: Timed): Grounded<TimeRef> | undefined {
  const line = datelineDay(scene)
  if (line) return { value: refOf(line), basis: 'assumed', spans: line.spans, rule: 'time/dateline' }
  const day = scene.published?.slice(0, 10)
  const end = day && dayAfter(day)
  if (!day || !end) return undefined
  return { value: { value: day, interval: { start: day, end } }, basis: 'assumed', spans: [], rule: 'time/publication' }
}

/** A time of the report as a reference to it. */
export function refOf(time: Time): TimeRef {
  return { time: time.id, value: time.value, ...(time.interval ? { interval: time.interval } : {}) }
}

/** The same without its hour, which is that of another act. */
function dayOf(time: Time): TimeRef {
  return { ...refOf(time), value: time.value.replace(/T.*/, '') }
}

function isDay({ value }: Time): boolean {
  return /^\d{4}-\d\d-\d\d/.test(value)
}
