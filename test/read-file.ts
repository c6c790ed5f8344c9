import assert from 'node:assert/strict'
import { join } from 'node:path'
import { loadGazetteer } from '../src/app/gazetteer-file.ts'
import { read } from '../src/app/read.ts'
import { reportsFrom } from '../src/app/reports-from.ts'
import type { Reading } from '../src/record/reading.ts'

const GAZETTEER = join(import.meta.dirname, '..', 'data', 'gazetteer.bin')

/** The readings of all reports in a file or folder; fails on a refusal. */
export async function readAll(path: string): Promise<Reading[]> {
  const gazetteer = await loadGazetteer(GAZETTEER)
  assert.ok(gazetteer.ok, 'the gazetteer is not built: npm run build')
  const readings: Reading[] = []
  for await (const taken of reportsFrom([path], { maxBytes: 1e7 })) {
    assert.equal(taken.kind, 'report', JSON.stringify(taken))
    if (taken.kind !== 'report') continue
    const reading = read(taken.report, gazetteer.value)
    assert.ok(reading.ok, JSON.stringify(reading))
    readings.push(reading.value)
  }
  return readings
}

/** The reading of the one report in a file. */
export async function readFile(path: string): Promise<Reading> {
  const [reading] = await readAll(path)
  assert.ok(reading, `${path} holds no report`)
  return reading
}
