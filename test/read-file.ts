import assert from 'node:assert/strict'
import { join } from 'node:path'
import { loadKnowledge } from '../src/app/load-knowledge.ts'
import { read } from '../src/app/read.ts'
import { reportsFrom } from '../src/app/reports-from.ts'
import type { Reading } from '../src/record/reading.ts'
import { MODELS_FOLDER } from './shipped-models.ts'

const PATHS = { gazetteer: join(import.meta.dirname, '..', 'data', 'gazetteer.bin'), models: MODELS_FOLDER }

/** The readings of all reports in a file or folder; fails on a refusal. */
export async function readAll(path: string): Promise<Reading[]> {
  const knowledge = await loadKnowledge(PATHS)
  assert.ok(knowledge.ok, `${JSON.stringify(knowledge)}: npm run build makes the gazetteer`)
  const readings: Reading[] = []
  for await (const taken of reportsFrom([path], { maxBytes: 1e7 })) {
    assert.equal(taken.kind, 'report', JSON.stringify(taken))
    if (taken.kind !== 'report') continue
    const reading = read(taken.report, knowledge.value)
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
