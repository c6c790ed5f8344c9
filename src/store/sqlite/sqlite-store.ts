import type { DatabaseSync } from 'node:sqlite'
import { Kysely, sql } from 'kysely'
import type { Decision } from '../../record/decision.ts'
import type { ReportId } from '../../record/ids.ts'
import type { ListName, RecordHead } from '../../record/part.ts'
import type { Reading } from '../../record/reading.ts'
import type { Record } from '../../record/record.ts'
import type { Refusal } from '../../record/refusal.ts'
import type { Report } from '../../record/report.ts'
import type { Workings } from '../../record/workings.ts'
import type { FoundParts, PartsQuery } from '../parts-query.ts'
import type { Accepted, Counts, KeptRecord, ListedId, ReadSince, SearchHit, Store } from '../store.ts'
import { StoreFault } from '../store-problem.ts'
import { BlockRows } from './block-rows.ts'
import { nodeSqliteDialect } from './driver.ts'
import { findParts } from './find/find-parts.ts'
import { readWorkings } from './kept-workings.ts'
import { editionOf, idsBeginning, inputsOf, partsOf, readRecord, readSince, recordInputsOf } from './record-tables.ts'
import { RecordWriter } from './record-writer.ts'
import { addReports, allReadings, allReports, putReadings, readingById, reportById, unreadBy } from './report-tables.ts'
import { search } from './search.ts'
import { writingProblem } from './sqlite-problem.ts'
import type { Tables } from './tables.ts'

/** A record file that is open. Until something is written the file stays as it is, so a file on a read-only disk can be read. */
export class SqliteStore implements Store {
  readonly #path: string
  readonly #database: DatabaseSync
  readonly #db: Kysely<Tables>
  #isWriting = false
  #writer: RecordWriter | undefined

  constructor(database: DatabaseSync, { path, waitMs }: { readonly path: string; readonly waitMs: number }) {
    this.#path = path
    this.#database = database
    this.#db = new Kysely<Tables>({ dialect: nodeSqliteDialect(database, waitMs) })
  }

  acceptReports(reports: readonly Report[]): Promise<Accepted> {
    return this.#write(db => addReports(db, reports))
  }

  keepReadings(readings: readonly Reading[]): Promise<void> {
    return this.#write(db => putReadings(db, readings))
  }

  keepRefusals(refusals: readonly Refusal[]): Promise<void> {
    return this.#write(async db => {
      for (const refusal of refusals) await keepOnce(db, 'refusal', refusal)
    })
  }

  decide(decision: Decision): Promise<void> {
    return this.#write(db => keepOnce(db, 'decision', decision))
  }

  report(id: ReportId): Promise<Report | undefined> {
    return reportById(this.#db, id)
  }

  reports(): AsyncIterable<Report> {
    return allReports(this.#db)
  }

  reading(id: ReportId): Promise<Reading | undefined> {
    return readingById(this.#db, id)
  }

  readings(): AsyncIterable<Reading> {
    return allReadings(this.#db)
  }

  unread(reader: string): Promise<readonly ReportId[]> {
    return unreadBy(this.#db, reader)
  }

  async decisions(): Promise<readonly Decision[]> {
    const rows = await this.#db.selectFrom('decision').select('json').orderBy('number').execute()
    // Written by `decide` only; the table's triggers let nobody change it.
    return rows.map(row => JSON.parse(row.json) as Decision)
  }

  async refusals(): Promise<readonly Refusal[]> {
    const rows = await this.#db.selectFrom('refusal').select('json').orderBy('number').execute()
    // Written by `keepRefusals` only.
    return rows.map(row => JSON.parse(row.json) as Refusal)
  }

  inputs(): Promise<string> {
    return inputsOf(this.#db)
  }

  readSince(inputs: string | undefined, limit: number): Promise<ReadSince> {
    return readSince(this.#db, inputs, limit)
  }

  changeRecord(change: (kept: KeptRecord) => RecordHead, inputs: string): Promise<void> {
    return this.#write(async () => this.#recordWriter().change(change, inputs))
  }

  forgetRecord(): Promise<void> {
    return this.#write(async () => this.#recordWriter().forget())
  }

  recordInputs(): Promise<string | undefined> {
    return recordInputsOf(this.#db)
  }

  record(): Promise<Record | undefined> {
    return readRecord(this.#db)
  }

  parts<L extends ListName>(list: L, ids: readonly string[]): Promise<Record[L]> {
    return partsOf(this.#db, list, ids)
  }

  findParts(query: PartsQuery): Promise<FoundParts> {
    return findParts(this.#db, query)
  }

  idsBeginning(beginning: string, limit: number): Promise<readonly ListedId[]> {
    return idsBeginning(this.#db, beginning, limit)
  }

  look<T>(work: (workings: Workings) => T): Promise<T> {
    // Nobody writes while it looks.
    return this.#db.connection().execute(async () => work(readWorkings(new BlockRows(this.#database))))
  }

  edition(): Promise<number> {
    return editionOf(this.#db)
  }

  search(query: string, limit: number): Promise<readonly SearchHit[]> {
    return search(this.#db, query, limit)
  }

  async counts(): Promise<Counts> {
    const { rows } = await COUNTS.execute(this.#db)
    const counted = new Map(rows.map(row => [row.name, row.count]))
    const of = (name: string) => counted.get(name) ?? 0
    return {
      reports: of('reports'),
      unread: of('unread'),
      refusals: of('refusals'),
      decisions: of('decisions'),
      families: of('families'),
      actors: of('actors'),
      places: of('places'),
      events: of('events'),
      statements: of('statements'),
      control: of('control'),
      figures: of('figures'),
      accounts: of('accounts'),
    }
  }

  /** Leaves one whole file behind, without a log beside it, unless another process has it open. */
  async close(): Promise<void> {
    if (!this.#database.isOpen) return
    if (this.#isWriting) {
      try {
        this.#database.exec('pragma busy_timeout = 200; pragma wal_checkpoint(truncate); pragma journal_mode = delete')
      } catch {
        // Another process has the file open: whoever closes it last leaves the one file.
      }
    }
    await this.#db.destroy()
    if (this.#database.isOpen) this.#database.close()
  }

  #recordWriter(): RecordWriter {
    this.#writer ??= new RecordWriter(this.#database)
    return this.#writer
  }

  async #write<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
    try {
      if (!this.#isWriting) {
        this.#database.exec(WRITING)
        this.#isWriting = true
      }
      return await this.#db.transaction().execute(work)
    } catch (error) {
      const problem = writingProblem(error, this.#path)
      throw problem ? new StoreFault(problem, error) : error
    }
  }
}

// FULL: a commit is on the disk when it returns, also when the power fails. A change of the record writes pages from all over the
// file: 64 MB of them are held, and the log may grow to 128 MB before it is copied into the file, so that a page that many changes
// write is copied once.
const WRITING = `
  pragma journal_mode = wal; pragma synchronous = full; pragma cache_size = -65536; pragma wal_autocheckpoint = 32000`

const COUNTS = sql<{ name: string; count: number }>`
  select 'reports' as name, count(*) as count from report
  union all select 'unread', (select count(*) from report) - (select count(*) from reading)
  union all select 'refusals', count(*) from refusal
  union all select 'decisions', count(*) from decision
  union all select list, count(*) from record_part where list != 'reports' group by list`

async function keepOnce(db: Kysely<Tables>, table: 'refusal' | 'decision', part: Refusal | Decision): Promise<void> {
  const query = db.insertInto(table).values({ id: part.id, json: JSON.stringify(part) })
  await query.onConflict(conflict => conflict.column('id').doNothing()).execute()
}
