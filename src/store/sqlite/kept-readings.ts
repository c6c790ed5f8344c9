import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { ReportId } from '../../record/ids.ts'
import type { Reading } from '../../record/reading.ts'
import { unpackReading } from './packed-reading.ts'
import { reportOf } from './report-row.ts'

// About 20 MB of readings of news reports.
const MOST_KEPT = 100

/** Readings of the file, the last ones asked for kept unpacked. */
export class KeptReadings {
  readonly #version: StatementSync
  readonly #row: StatementSync
  readonly #last = new Map<ReportId, { readonly change: number; readonly reading: Reading }>()

  constructor(database: DatabaseSync) {
    this.#version = database.prepare(
      'select report.fid, reading.change from report join reading on reading.report_fid = report.fid where report.id = ?',
    )
    this.#row = database.prepare(
      'select report.json, report.text, reading.parts from report join reading on reading.report_fid = report.fid where report.fid = ?',
    )
  }

  /** The reading of that report as it is kept now. */
  reading(id: ReportId): Reading | undefined {
    const version = this.#version.get(id)
    if (!version) return undefined
    const change = Number(version['change'])
    const last = this.#last.get(id)
    const reading = last?.change === change ? last.reading : this.#unpacked(Number(version['fid']))
    this.#last.delete(id)
    this.#last.set(id, { change, reading })
    this.#forgetOldest()
    return reading
  }

  #unpacked(fid: number): Reading {
    // The columns are as the table of migration 1 says.
    const row = this.#row.get(fid) as { readonly json: string; readonly text: string; readonly parts: Uint8Array }
    return unpackReading(row.parts, reportOf(row))
  }

  #forgetOldest(): void {
    const [oldest] = this.#last.keys()
    if (this.#last.size > MOST_KEPT && oldest !== undefined) this.#last.delete(oldest)
  }
}
