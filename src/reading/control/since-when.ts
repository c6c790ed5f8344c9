import { dependentBy } from '../../language/trees/dependents.ts'
import type { Grounded } from '../../record/shape.ts'
import type { Time, TimeRef } from '../../record/time.ts'
import { hull } from '../../text/span.ts'
import { overlapping, type Scene } from '../events/scene.ts'
import { charsOf, type Stretch } from '../events/stretch.ts'
import { refOf } from '../events/when/day-of-act.ts'
import { daysOf, isoDay, parseDay, periodAt, shifted, timexValueOf, type Unit } from '../times/calendar.ts'
import type { Draft } from './draft.ts'

/** Since when a state lasts, or until when it did, that its clause `[from, to)` tells. */
export interface Lasting {
  readonly from?: Grounded<TimeRef>
  readonly until?: Grounded<TimeRef>
}

/** "since February", "for two years", "until Wednesday"; a day on which a state was seen says nothing of when it began. */
export function lastingOf(scene: Scene, stretch: Stretch, from: number, to: number): Lasting {
  const range = charsOf(stretch, from, endOfAside(stretch, from, to))
  for (const time of range ? overlapping(scene.timesAt, range) : []) {
    const link = linkOf(stretch, time, from)
    if (link === 'since' || link === 'from') return { from: grounded(time, refOf(time), 'time/since') }
    if (link === 'until' || link === 'till') return { until: grounded(time, refOf(time), 'time/until') }
    const begun = link === 'for' ? beginOf(time, scene.published) : undefined
    if (begun) return { from: grounded(time, begun, 'time/for') }
  }
  return {}
}

/** "Orvel, held by rebels since May 2023, was shelled": up to its comma, whatever the tree hangs the time on. */
function endOfAside({ tokens, to: end }: Stretch, from: number, to: number): number {
  if (tokens[from - 1]?.text !== ',') return to
  let at = to
  while (at < Math.min(end, to + 6) && tokens[at]?.kind !== 'mark') at++
  return at
}

function grounded(time: Time, value: TimeRef, rule: string): Grounded<TimeRef> {
  return { value, basis: rule === 'time/for' ? 'implied' : 'stated', spans: time.spans, rule }
}

/** The preposition before a time, over "the", "more than", "at least". */
function linkOf({ tokens }: Stretch, time: Time, from: number): string {
  const start = hull(time.spans)?.[0] ?? 0
  let at = from
  while ((tokens[at]?.end ?? Infinity) <= start) at++
  for (let step = 1; step <= 4; step++) {
    const lower = tokens[at - step]?.lower ?? ''
    if (LINKS.test(lower)) return lower
    if (!BETWEEN.test(lower)) break
  }
  return ''
}

const LINKS = /^(?:since|from|until|till|for)$/
const BETWEEN = /^(?:the|early|late|mid|more|than|at|least|about|almost|nearly|over|around|some|last|a)$/

/** The day, week, month or year in which a span of time began that lasts until the report: P2Y6M of 2025-01-23 → 2022-07. */
function beginOf({ value, type }: Time, published: string | undefined): TimeRef | undefined {
  const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(value)
  const today = parseDay(published?.slice(0, 10) ?? '')
  if (type !== 'DURATION' || !parts || today === undefined) return undefined
  const [years = 0, months = 0, weeks = 0, days = 0] = parts.slice(1).map(part => Number(part ?? 0))
  const unit: Unit = days ? 'day' : weeks ? 'week' : months ? 'month' : 'year'
  const back = 12 * years + months
  const at = back === 0 ? today : daysOf(shifted(periodAt('month', today), -back))[0]
  const period = periodAt(unit, at - 7 * weeks - days)
  const [first, end] = daysOf(period).map(isoDay)
  return first && end ? { value: timexValueOf(period), interval: { start: first, end } } : undefined
}

/** A beginning by its day: "before dawn", "at noon" say nothing of since when; a day that no date is known of is none. */
export function dayOfBegin(from: Grounded<TimeRef> | undefined): Grounded<TimeRef> | undefined {
  const value = from?.value.value ?? ''
  if (!from || value.includes('XX-XX')) return undefined
  const day = /^(\d{4}-\d\d-\d\d)T/.exec(value)?.[1]
  const end = day === undefined ? undefined : isoDay((parseDay(day) ?? Number.NaN) + 1)
  if (day === undefined || end === undefined) return from
  return { ...from, value: { ...from.value, value: day, interval: { start: day, end } } }
}

/** True where an act is told with a year longer ago than anybody lives: who took a town then is history, and holds nothing by it. */
export function isHistory(scene: Scene, { at, from }: Pick<Draft, 'at' | 'from'>): boolean {
  const now = yearOf(scene.published ?? '')
  const near = overlapping(scene.timesAt, [at[0] - NEAR, at[1] + NEAR]).map(({ value }) => value)
  if (from && /^time\/(?:since|for)$/.test(from.rule)) return false
  const spelt = /\b[Ii]n (1\d{3})\b/.exec(scene.analysis.text.slice(Math.max(0, at[0] - NEAR), at[1] + NEAR))?.[1]
  return [...(from ? [from.value.value] : near), spelt ?? ''].some(value => now - yearOf(value) > LIFETIME)
}

const yearOf = (value: string) => Number(/^\d{4}/.exec(value)?.[0] ?? Number.NaN)
const LIFETIME = 90
/** Characters about an act. */
const NEAR = 60

/** True for a verb in a plain past: what it tells may be over by now. */
export function isOver({ tokens }: Stretch, verb: number): boolean {
  return tokens[verb]?.xpos === 'VBD' && dependentBy(tokens, verb, 'aux') === undefined
}
