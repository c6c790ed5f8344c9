import type { Account } from '../record/account.ts'
import type { Decision } from '../record/decision.ts'
import type { ReportId } from '../record/ids.ts'
import type { Grounded } from '../record/shape.ts'
import type { Spans } from '../text/span.ts'

/** Words that a value rests on, with a little of what stands before and after them. */
export interface ExplainedWords {
  readonly report: ReportId
  /** Outlet and title. */
  readonly source: string
  readonly spans: Spans
  readonly quote: string
  readonly before: string
  readonly after: string
}

/** One value of one field: how it came to be known, the rule that gave it, how many say so, and the words. */
export interface ExplainedField {
  readonly name: string
  readonly value: string
  readonly basis?: Grounded<unknown>['basis']
  readonly rule?: string
  /** The rule in words, or the row of the lexicon with its example. */
  readonly why?: string
  /** "2 reports, 1 independent"; only in the record. */
  readonly support?: string
  readonly words: readonly ExplainedWords[]
}

/** A part of one report's reading that a part of the record was made from. */
export interface Telling {
  readonly report: ReportId
  readonly source: string
  readonly id: string
  readonly title: string
}

/** What an id can name. */
export type ExplainedKind =
  | 'report'
  | 'mention'
  | 'place-mention'
  | 'time'
  | 'statement'
  | 'told-event'
  | 'told-control'
  | 'figure'
  | 'family'
  | 'actor'
  | 'place'
  | 'event'
  | 'control'
  | 'account'

/** Why one part of a reading or of the record says what it says. */
export interface Explanation {
  readonly id: string
  readonly kind: ExplainedKind
  readonly title: string
  /** The rule that made the part of a reading; a part of the record has tellings instead. */
  readonly rule?: string
  readonly words: readonly ExplainedWords[]
  readonly fields: readonly ExplainedField[]
  readonly tellings: readonly Telling[]
  readonly notes: readonly string[]
  readonly accounts: readonly Account[]
  readonly decisions: readonly Decision[]
}
