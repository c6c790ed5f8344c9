import type { z } from 'zod'
import { digest } from './digest.ts'

/** A string that says which kind of thing it names, to the compiler only. */
export type Branded<Kind extends string> = string & z.$brand<Kind>

/** One published text. Given by its source (JSONL `id`), or derived from outlet, publication, title and words. */
export type ReportId = Branded<'ReportId'>
/** `n-…`: a name or description in one report. */
export type MentionId = Branded<'MentionId'>
/** `c-…`: the mentions of one report that are the same actor or place. */
export type ChainId = Branded<'ChainId'>
/** `t-…`: a TIMEX3 expression of one report. */
export type TimeId = Branded<'TimeId'>
/** `p-…`: a toponym of one report. */
export type PlaceMentionId = Branded<'PlaceMentionId'>
/** `s-…`: a statement of one report. */
export type StatementId = Branded<'StatementId'>
/** `e-…`: an event as one report tells it. */
export type EventId = Branded<'EventId'>
/** `k-…`: an assertion in one report of who holds a place. */
export type ControlId = Branded<'ControlId'>
/** `f-…`: a number in one report. */
export type FigureId = Branded<'FigureId'>
/** `geonames:706448`, or `dateline:dnipro-river` for a place of our own table; a relative place appends `/west-bank`. */
export type PlaceId = Branded<'PlaceId'>
/** `a-…`: an actor of the record. */
export type ActorId = Branded<'ActorId'>
/** `v-…`: an event of the record, out of one or more reports. */
export type RecordEventId = Branded<'RecordEventId'>
/** `h-…`: a span of days in which somebody holds, claims or has lost a place. */
export type ControlSpanId = Branded<'ControlSpanId'>
/** `q-…`: a question on which accounts are set side by side. */
export type AccountId = Branded<'AccountId'>
/** `w-…`: reports that carry the same words. */
export type FamilyId = Branded<'FamilyId'>
/** `d-…`: a reviewer's decision. */
export type DecisionId = Branded<'DecisionId'>
/** `x-…`: a refusal. */
export type RefusalId = Branded<'RefusalId'>

interface Derived {
  n: MentionId
  c: ChainId
  t: TimeId
  p: PlaceMentionId
  s: StatementId
  e: EventId
  k: ControlId
  f: FigureId
  a: ActorId
  v: RecordEventId
  h: ControlSpanId
  q: AccountId
  w: FamilyId
  d: DecisionId
  x: RefusalId
  r: ReportId
}

/** The letter before the dash of each derived id. */
export type IdPrefix = keyof Derived

/**
 * An id that follows from evidence alone, so that it is the same in whatever order reports came: prefix, dash, 14
 * characters (70 bits) of the parts' digest. Parts are joined by U+0001; give the owner's id first, then offsets.
 */
export function idFrom<P extends IdPrefix>(prefix: P, ...parts: readonly (string | number)[]): Derived[P] {
  // The brand exists for the compiler only; this is the one place where it is put on.
  return `${prefix}-${digest(parts.join('\u0001')).slice(0, 14)}` as Derived[P]
}

/** A place's id in GeoNames or in our own table. */
export function placeId(source: 'geonames' | 'dateline', key: string | number): PlaceId {
  return `${source}:${key}` as PlaceId
}

/** A part of a place or a position relative to it, as a place of its own: `geonames:706448/east-bank`. */
export function partOf(place: PlaceId, part: string): PlaceId {
  return `${place}/${part}` as PlaceId
}
