import type { Kysely } from 'kysely'
import { digest } from '../../record/digest.ts'
import type { ReportId } from '../../record/ids.ts'
import type { Reading } from '../../record/reading.ts'
import type { Report } from '../../record/report.ts'
import type { Accepted } from '../store.ts'
import { packReading, unpackReading } from './packed-reading.ts'
import { reportOf, reportRow } from './report-row.ts'
import type { Tables } from './tables.ts'

const ROWS_AT_ONCE = 100

/** Adds what is new; to be called inside a transaction. */
export async function addReports(db: Kysely<Tables>, reports: readonly Report[]): Promise<Accepted> {
  const added: ReportId[] = []
  const duplicates: ReportId[] = []
  for (const report of reports) {
    const { id, isKept } = await idFor(db, report)
    if (isKept) duplicates.push(id)
    else {
      await db
        .insertInto('report')
        .values(reportRow({ ...report, id }))
        .execute()
      added.push(id)
    }
  }
  return { added, duplicates }
}

async function idFor(db: Kysely<Tables>, { id, text }: Report): Promise<{ id: ReportId; isKept: boolean }> {
  // The brand exists for the compiler only: the id of another version of a report is a report id.
  for (let tried = id; ; tried = `${tried}~${digest(text).slice(0, 6)}` as ReportId) {
    const kept = await db.selectFrom('report').select('text').where('id', '=', tried).executeTakeFirst()
    if (!kept) return { id: tried, isKept: false }
    if (kept.text === text) return { id: tried, isKept: true }
  }
}

/** The report with that id. */
export async function reportById(db: Kysely<Tables>, id: ReportId): Promise<Report | undefined> {
  const row = await db.selectFrom('report').select(['json', 'text']).where('id', '=', id).executeTakeFirst()
  return row && reportOf(row)
}

/** All reports, a page at a time, so that nobody waits for the connection in between. */
export async function* allReports(db: Kysely<Tables>): AsyncGenerator<Report> {
  for (let after = 0; ; ) {
    const query = db.selectFrom('report').select(['fid', 'json', 'text']).where('fid', '>', after)
    const page = await query.orderBy('fid').limit(ROWS_AT_ONCE).execute()
    for (const row of page) {
      after = row.fid
      yield reportOf(row)
    }
    if (page.length < ROWS_AT_ONCE) return
  }
}

/** Puts readings in the place of earlier ones; to be called inside a transaction. */
export async function putReadings(db: Kysely<Tables>, readings: readonly Reading[]): Promise<void> {
  const last = await db
    .selectFrom('reading')
    .select(r => r.fn.max('change').as('change'))
    .executeTakeFirst()
  let change = last?.change ?? 0
  for (const reading of readings) {
    const report = await db.selectFrom('report').select('fid').where('id', '=', reading.report.id).executeTakeFirst()
    if (!report) throw new Error(`A reading of ${reading.report.id}, which is not kept`)
    const row = { reader: reading.reader, change: ++change, parts: packReading(reading) }
    const query = db.insertInto('reading').values({ report_fid: report.fid, ...row })
    await query.onConflict(conflict => conflict.column('report_fid').doUpdateSet(row)).execute()
  }
}

const READ = (db: Kysely<Tables>) =>
  db
    .selectFrom('reading')
    .innerJoin('report', 'report.fid', 'reading.report_fid')
    .select(['report.fid', 'report.json', 'report.text', 'reading.parts'])

/** The reading of that report. */
export async function readingById(db: Kysely<Tables>, id: ReportId): Promise<Reading | undefined> {
  const row = await READ(db).where('report.id', '=', id).executeTakeFirst()
  return row && unpackReading(row.parts, reportOf(row))
}

/** All readings, a page at a time. */
export async function* allReadings(db: Kysely<Tables>): AsyncGenerator<Reading> {
  for (let after = 0; ; ) {
    const page = await READ(db).where('report_fid', '>', after).orderBy('report_fid').limit(ROWS_AT_ONCE).execute()
    for (const row of page) {
      after = row.fid
      yield unpackReading(row.parts, reportOf(row))
    }
    if (page.length < ROWS_AT_ONCE) return
  }
}

/** Reports that this reader has not read. */
export async function unreadBy(db: Kysely<Tables>, reader: string): Promise<readonly ReportId[]> {
  const query = db.selectFrom('report').leftJoin('reading', 'reading.report_fid', 'report.fid').select('report.id')
  const rows = await query.where('reading.reader', 'is distinct from', reader).orderBy('report.fid').execute()
  // The column holds what `reportRow` took from a report's id.
  return rows.map(row => row.id as ReportId)
}
