import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../../src/app/config.ts'
import { loadGazetteer } from '../../src/app/gazetteer-file.ts'
import { makeRecord } from '../../src/app/make-record.ts'
import { openRecord } from '../../src/app/open-record.ts'
import type { Reading } from '../../src/record/reading.ts'
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite.ts'
import type { Report } from '../floor.ts'
import { orStop } from '../open-knowledge.ts'
import { streamOf } from './stream.ts'
import { timeAsking } from './time-asking.ts'

/** Reports that come in together: those of some hours. */
const TOGETHER = 500
const START = '2021-03-01'

/**
 * Adds the readings of a synthetic stream to an empty record file, and says how much processor time each thousand takes (so that what
 * else runs counts little), what the file weighs and how much memory it took; then how long it takes to ask it something.
 */
export async function timeStream(report: Report, reports: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-stream-'))
  const path = join(folder, 'stream.gpkg')
  try {
    const config = orStop(readConfig())
    const gazetteer = orStop(await loadGazetteer(config))
    const opened = await openSqliteStore(path, { create: true })
    if (!opened.ok) throw new Error(JSON.stringify(opened.error))
    const store = opened.value
    const thousands: number[] = []
    let spent = 0
    let added = 0
    for (const batch of batches(streamOf({ seed: 1, reports, startDay: START }))) {
      const begun = process.cpuUsage()
      await store.acceptReports(batch.map(reading => reading.report))
      await store.keepReadings(batch)
      await makeRecord(store, gazetteer)
      const { user, system } = process.cpuUsage(begun)
      spent += (user + system) / 1000
      added += batch.length
      if (added % 1000 === 0) {
        thousands.push(spent)
        spent = 0
        if (added % 10_000 === 0)
          process.stdout.write(`  ${added}: ${Math.round(thousands.at(-1) ?? 0)} ms the last thousand\n`)
      }
    }
    const seconds = thousands.reduce((sum, ms) => sum + ms, 0) / 1000
    report('stream: reports per second of one core', (thousands.length * 1000) / seconds)
    report('stream: last thousand against the first', (thousands.at(-1) ?? 0) / (thousands[0] ?? 1))
    report('stream: peak memory, MB', process.resourceUsage().maxRSS / 1024)
    report('stream: file, KB per report', statSync(path).size / 1024 / added)
    await store.close()
    const { gazetteer: places, models } = config
    const desk = orStop(await openRecord(path, { gazetteer: places, models }))
    await timeAsking(report, desk)
    await desk.close()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function* batches(stream: ReturnType<typeof streamOf>): Generator<Reading[]> {
  let batch: Reading[] = []
  for (const { reading } of stream) {
    batch.push(reading)
    if (batch.length < TOGETHER) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
