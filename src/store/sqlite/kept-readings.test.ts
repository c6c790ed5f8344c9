import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, test } from 'node:test'
import { contractReading, contractReport } from '../contract-record.ts'
import { KeptReadings } from './kept-readings.ts'
import { openSqliteStore } from './open-sqlite.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-readings-'))
after(() => rmSync(folder, { recursive: true }))

test('a reading is unpacked once, until it is read anew or a hundred others have been asked for', async () => {
  const path = join(folder, 'a.gpkg')
  const opened = await openSqliteStore(path, { create: true })
  assert.ok(opened.ok)
  const reports = Array.from({ length: 101 }, (_, n) => contractReport(`Report ${n}`))
  await opened.value.acceptReports(reports)
  await opened.value.keepReadings(reports.map(report => contractReading(report)))
  const [report] = reports
  assert.ok(report)
  const database = new DatabaseSync(path, { readOnly: true })
  const kept = new KeptReadings(database)
  const first = kept.reading(report.id)
  assert.deepEqual(first, contractReading(report))
  assert.equal(kept.reading(report.id), first)
  await opened.value.keepReadings([contractReading(report, 'contract/2')])
  const newer = kept.reading(report.id)
  assert.equal(newer?.reader, 'contract/2')
  for (const { id } of reports) kept.reading(id)
  assert.notEqual(kept.reading(report.id), newer)
  assert.equal(kept.reading(contractReport('unknown').id), undefined)
  database.close()
  await opened.value.close()
})
