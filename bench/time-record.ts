import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { add } from '../src/app/add.ts'
import { readConfig } from '../src/app/config.ts'
import { openRecord } from '../src/app/open-record.ts'
import { read } from '../src/app/read.ts'
import { takeIn } from '../src/intake/intake.ts'
import type { Report as NewsReport } from '../src/record/report.ts'
import type { Report } from './floor.ts'
import { generateReports } from './generate.ts'
import { openKnowledge, orStop } from './open-knowledge.ts'

const READ = 400
const WARM_UP = 40

const config = orStop(readConfig())

/** Times the reading of generated reports, and gives the peak of memory of all that the process has done so far. */
export async function timeReading(report: Report): Promise<void> {
  const knowledge = await openKnowledge()
  const reports = await inFolder(folder => reportsOf(rowsIn(folder, WARM_UP + READ)))
  let tokens = 0
  const readAll = (some: readonly NewsReport[]) => {
    for (const one of some) {
      const reading = read(one, knowledge, { tokens: true })
      if (!reading.ok) throw new Error(JSON.stringify(reading.error))
      tokens += reading.value.tokens?.length ?? 0
    }
  }
  readAll(reports.slice(0, WARM_UP))
  tokens = 0
  const start = performance.now()
  readAll(reports.slice(WARM_UP))
  const seconds = (performance.now() - start) / 1000
  report('read: reports per second', READ / seconds)
  report('read: tokens per second', tokens / seconds)
  report('read: peak memory, MB', process.resourceUsage().maxRSS / 1024)
}

/** Times the adding of `count` generated reports to an empty record; gives what went wrong, if anything. */
export async function timeAdding(report: Report, count: number): Promise<string | undefined> {
  return await inFolder(async folder => {
    const rows = rowsIn(folder, count)
    const { gazetteer, models } = config
    const desk = orStop(await openRecord(join(folder, 'bench.gpkg'), { create: true, gazetteer, models }))
    const start = performance.now()
    const added = orStop(await add(desk, [rows], { maxBytes: config.maxBytes }))
    await desk.close()
    report(`add: seconds for ${count} reports`, (performance.now() - start) / 1000)
    return added.added === count ? undefined : `add kept ${added.added} of ${count} reports, refused ${added.refused}`
  })
}

function rowsIn(folder: string, count: number): string {
  const path = join(folder, 'reports.jsonl')
  const rows = [...generateReports(count)].map(row => `${JSON.stringify(row)}\n`)
  writeFileSync(path, rows.join(''))
  return path
}

async function reportsOf(path: string): Promise<readonly NewsReport[]> {
  const reports: NewsReport[] = []
  for await (const taken of takeIn([path], { maxBytes: config.maxBytes })) {
    if (taken.kind === 'report') reports.push(taken.report)
  }
  return reports
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
