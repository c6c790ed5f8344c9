import type { Decision } from '../record/decision.ts'
import type { ReportId, StatementId } from '../record/ids.ts'
import type { ListName, RecordHead, Sink } from '../record/part.ts'
import type { Reading } from '../record/reading.ts'
import type { Record } from '../record/record.ts'
import type { Refusal } from '../record/refusal.ts'
import type { Report } from '../record/report.ts'
import type { Workings } from '../record/workings.ts'
import type { FoundParts, PartsQuery } from './parts-query.ts'

/** What became of reports that were handed in: ids under which they are kept, and ids that were kept already. */
export interface Accepted {
  readonly added: readonly ReportId[]
  readonly duplicates: readonly ReportId[]
}

/** A piece of an excerpt; `match` is true where it answers the query. Plain text, never markup. */
export interface ExcerptPart {
  readonly words: string
  readonly match: boolean
}

/** A report or a statement that answers a query; a lower `rank` answers better (BM25 in SQLite). */
export type SearchHit =
  | {
      readonly kind: 'report'
      readonly id: ReportId
      readonly title: string
      readonly excerpt: readonly ExcerptPart[]
      readonly rank: number
    }
  | {
      readonly kind: 'statement'
      readonly id: StatementId
      readonly report: ReportId
      readonly speaker: string
      readonly excerpt: readonly ExcerptPart[]
      readonly rank: number
    }

/** How many of each are kept; `unread` reports have no reading at all. */
export interface Counts {
  readonly reports: number
  readonly unread: number
  readonly refusals: number
  readonly decisions: number
  readonly families: number
  readonly actors: number
  readonly places: number
  readonly events: number
  readonly statements: number
  readonly control: number
  readonly figures: number
  readonly accounts: number
}

/** Reports that were read after a record was made, and what it is made from once they are in it. */
export interface ReadSince {
  readonly reports: readonly ReportId[]
  readonly inputs: string
}

/** The id of a part and the list that it is in. */
export interface ListedId {
  readonly list: ListName
  readonly id: string
}

/** What a change of the record reads and writes, as if alone; of no use once the change is over. */
export interface KeptRecord {
  readonly workings: Workings
  /** Takes the parts that change. What is put is read by `record` and `parts` once the change is over. */
  readonly sink: Sink
  /** The reading of a report as it is kept; the last ones asked for are at hand. */
  reading(id: ReportId): Reading | undefined
}

/**
 * Where reports, decisions, readings, refusals and the record are kept. Reports, decisions and refusals are only ever
 * added to; a method's promise resolves when what it was given is on disk.
 */
export interface Store {
  /** Same id and same text is a duplicate; a known id with another text is kept as `id~` and 6 characters of its digest. */
  acceptReports(reports: readonly Report[]): Promise<Accepted>
  /** Replaces the reading of each report; a reading of a report that is not kept is a bug and throws. */
  keepReadings(readings: readonly Reading[]): Promise<void>
  /** Keeps each refusal once, by its id. */
  keepRefusals(refusals: readonly Refusal[]): Promise<void>
  /** Adds a decision; one whose id is kept already changes nothing. */
  decide(decision: Decision): Promise<void>
  report(id: ReportId): Promise<Report | undefined>
  /** In the order in which they were accepted; the store may be used meanwhile. */
  reports(): AsyncIterable<Report>
  reading(id: ReportId): Promise<Reading | undefined>
  /** In the order in which their reports were accepted; the store may be used meanwhile. */
  readings(): AsyncIterable<Reading>
  /** Reports with no reading by this reader version, in the order in which they were accepted. */
  unread(reader: string): Promise<readonly ReportId[]>
  /** In the order in which they were made. */
  decisions(): Promise<readonly Decision[]>
  refusals(): Promise<readonly Refusal[]>
  /** What a record made now would be made from: changes with every report, reading and decision that is kept. */
  inputs(): Promise<string>
  /** At most `limit` reports whose readings a record made from `inputs` has not seen, in the order in which they were read. */
  readSince(inputs: string | undefined, limit: number): Promise<ReadSince>
  /**
   * Changes the record, whole or not at all: where `change` throws, nothing has changed. It is called once, at once, and what it puts
   * is held in memory until it returns. `inputs` is what the record is then made from, as `inputs()` or `readSince` gave it before.
   */
  changeRecord(change: (kept: KeptRecord) => RecordHead, inputs: string): Promise<void>
  /** Throws the record and its workings away, so that it can be made again from reports and decisions. */
  forgetRecord(): Promise<void>
  /** The `inputs` of the record that is kept; `undefined` where there is none. */
  recordInputs(): Promise<string | undefined>
  /** The whole record, each list in the order of its parts; `undefined` where there is none. */
  record(): Promise<Record | undefined>
  /** Those parts of a list that are there, in the order of their ids as given. */
  parts<L extends ListName>(list: L, ids: readonly string[]): Promise<Record[L]>
  /** The parts of a list that meet all conditions of a query, a page of them; no query throws. */
  findParts(query: PartsQuery): Promise<FoundParts>
  /** Parts of the record whose ids begin so, at most `limit`, in the order of their ids. */
  idsBeginning(beginning: string, limit: number): Promise<readonly ListedId[]>
  /** Looks something up in what reconcile keeps from one change to the next; what is put there meanwhile is forgotten. */
  look<T>(work: (workings: Workings) => T): Promise<T>
  /** Rises with every change of the record, by whichever process; 0 before the first. */
  edition(): Promise<number>
  /** Reports and statements that hold all terms; `"a phrase"` and `begin*` work, and no query throws. */
  search(query: string, limit: number): Promise<readonly SearchHit[]>
  counts(): Promise<Counts>
  close(): Promise<void>
}
