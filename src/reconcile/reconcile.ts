import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Decision } from '../record/decision.ts'
import type { Reading } from '../record/reading.ts'
import type { Record } from '../record/record.ts'
import { distinctReadings } from './distinct-readings.ts'
import { memoryWorkings } from './work/memory-workings.ts'
import { recordInMemory } from './work/record-in-memory.ts'
import { updateRecord } from './work/update-record.ts'

/**
 * The record of a set of readings and decisions, made in one go. The same set gives the same record, byte for byte as JSON, in
 * whatever order and however often its members come; as does `updateRecord`, a few at a time. The gazetteer only adds demonyms to
 * our own table, and the middle of a place that another is said by.
 */
export function reconcile(input: {
  readonly readings: readonly Reading[]
  readonly decisions: readonly Decision[]
  readonly gazetteer?: Gazetteer | undefined
}): Record {
  const readings = new Map(distinctReadings(input.readings).map(reading => [reading.report.id, reading]))
  const kept = recordInMemory()
  const head = updateRecord({
    workings: memoryWorkings(),
    sink: kept,
    changed: readings.keys(),
    decisions: input.decisions,
    gazetteer: input.gazetteer,
    reading: report => readings.get(report),
  })
  return kept.record(head)
}
