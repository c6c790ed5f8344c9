import type { Holders } from '../app/control.ts'
import type { Account } from '../record/account.ts'
import type { Actor } from '../record/actor.ts'
import type { Brief } from '../record/brief.ts'
import type { Decision } from '../record/decision.ts'
import type { EventType } from '../record/event-types.ts'
import type { Evidence } from '../record/evidence.ts'
import type { Reading } from '../record/reading.ts'
import type {
  ControlSpan,
  Family,
  RecordEvent,
  RecordFigure,
  RecordPlace,
  RecordReport,
  RecordStatement,
} from '../record/record.ts'
import type { Report } from '../record/report.ts'

export type { Holder, Standing, Within } from '../app/control.ts'
export type { ExplainedField, ExplainedWords, Explanation, Telling } from '../app/explanation.ts'

/** Ranges of a report's text. */
export type Spans = Evidence['spans']

/** Addresses of the server; `{id}` stands for an id in percent-encoding. Holds no code that a browser would not need. */
export const PATHS = {
  reports: '/api/reports',
  report: '/api/reports/{id}',
  reading: '/api/reports/{id}/reading',
  statements: '/api/statements',
  events: '/api/events',
  event: '/api/events/{id}',
  control: '/api/control',
  holders: '/api/holders',
  accounts: '/api/accounts',
  actors: '/api/actors',
  places: '/api/places',
  figures: '/api/figures',
  brief: '/api/brief',
  search: '/api/search',
  find: '/api/find',
  explain: '/api/explain/{id}',
  timeline: '/api/timeline',
  decisions: '/api/decisions',
  review: '/api/review',
  geojsonEvents: '/geojson/events',
  geojsonControl: '/geojson/control',
  openapi: '/openapi.json',
  health: '/health',
} as const

/** What went wrong, as RFC 9457 says it: `detail` what happened and to what, `todo` what to do about it. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly todo: string
}

/** One value of a facet and how many things have it when all other filters hold. */
export interface FacetValue {
  readonly value: string
  readonly count: number
}

/** Facets by the name of the query parameter that filters by them; each list is most frequent first. */
export interface Facets {
  readonly [parameter: string]: readonly FacetValue[]
}

/** A part of a list: `items` are those from `offset` on, at most `limit` of `total`. */
export interface Page<T> {
  readonly total: number
  readonly offset: number
  readonly limit: number
  readonly items: readonly T[]
  readonly facets: Facets
}

/** How an actor of the record is called, and its side. */
export interface ActorName {
  readonly name: string
  readonly side?: string
}

/** Where a place of the record is and how it is called. */
export interface PlaceName {
  readonly name: string
  readonly kind: RecordPlace['kind']
  readonly longitude: number
  readonly latitude: number
}

/** Names for the ids that the items beside it use. */
export interface Names {
  readonly actors: { readonly [id: string]: ActorName }
  readonly places: { readonly [id: string]: PlaceName }
}

/** Reports by day, with how many of all do not carry the same words as another. */
export interface ReportsPage extends Page<RecordReport> {
  readonly independent: number
}

/** A report with its words, and the reports that carry the same. */
export interface ReportWithFamily {
  readonly report: Report
  readonly family?: Family
  readonly relatives: readonly RecordReport[]
}

export interface StatementsPage extends Page<RecordStatement> {
  readonly names: Names
}

/** The news in order of its days, undated last, then the background; `disputed` lists the accounts that differ, by event. */
export interface EventsPage extends Page<RecordEvent> {
  readonly names: Names
  readonly disputed: { readonly [eventId: string]: readonly string[] }
}

/** One event with what hangs on it. */
export interface EventInFull {
  readonly event: RecordEvent
  readonly accounts: readonly Account[]
  readonly statements: readonly RecordStatement[]
  readonly figures: readonly RecordFigure[]
  readonly names: Names
  /** The id that was asked for, which stands for this event now. */
  readonly was?: string
}

/** Who stood how to which place `asOf` a day, by what had been published on `knownOn`; absent days: no limit. */
export interface ControlPage extends Page<ControlSpan> {
  readonly asOf?: string
  readonly knownOn?: string
  readonly names: Names
  readonly disputed: { readonly [id: string]: readonly string[] }
}

/** Who holds which place on a day, with what that rests on, and of each region how many of its known places are in whose hands. */
export interface HoldersAnswer extends Holders {
  readonly names: Names
}

export type FiguresPage = Page<RecordFigure>

/** A report or statement in which the words were found. The excerpt is text, never markup; `match` parts answer the query. */
export interface SearchHit {
  readonly kind: 'report' | 'statement'
  readonly id: string
  readonly report: string
  readonly title: string
  readonly excerpt: readonly { readonly words: string; readonly match: boolean }[]
}
export interface SearchPage {
  readonly query: string
  readonly hits: readonly SearchHit[]
}

/** How many events of one family a day has. */
export interface DayCount {
  readonly day: string
  readonly family: string
  readonly events: number
}

/** Events per day. What has no day of its own is counted beside it, not left out. */
export interface Timeline {
  readonly days: readonly DayCount[]
  readonly longer: readonly { readonly from: string; readonly to: string; readonly events: number }[]
  readonly undated: number
  readonly background: number
}

/** What a reviewer sends. The server adds who, when and the decision's id. */
export type DecisionInput =
  | { readonly kind: 'accept' | 'reject' | 'unsure'; readonly of: string; readonly why?: string }
  | {
      readonly kind: 'correct'
      readonly of: string
      readonly field: string
      readonly value: string
      readonly why?: string
    }
  | { readonly kind: 'note'; readonly of: string; readonly why: string }
  | { readonly kind: 'merge' | 'split'; readonly of: string; readonly with: readonly string[]; readonly why?: string }
  | { readonly kind: 'undo'; readonly undoes: string; readonly why?: string }

export interface DecisionTaken {
  readonly decision: Decision
}
export interface DecisionsPage {
  readonly items: readonly Decision[]
}

/** What a person should look at: a decision that what is read now does not go with, a dispute, a doubt, a single account. */
export interface ToLookAt {
  readonly id: string
  readonly why: 'read-no-more' | 'read-otherwise' | 'read-so' | 'disputed' | 'unsure' | 'one-account'
  readonly title: string
  readonly detail: string
  readonly decision?: Decision
}
export type ReviewPage = Page<ToLookAt>

/** `ok` when the record can be read. */
export interface Health {
  readonly status: 'ok' | 'empty'
  readonly reader: string
  readonly reports: number
}

export type {
  Account,
  Actor,
  Brief,
  ControlSpan,
  Decision,
  EventType,
  Reading,
  RecordEvent,
  RecordFigure,
  RecordPlace,
  RecordReport,
  RecordStatement,
  Report,
}
