import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Reading } from '../../record/reading.ts'
import type { Report } from '../../record/report.ts'

// A reading's JSON is mostly keys that come again and again: level 1 makes it about a tenth, at little cost.
const LEVEL = 1

/** A reading without its report, deflated. */
export function packReading(reading: Reading): Uint8Array {
  return deflateRawSync(JSON.stringify({ ...reading, report: null }), { level: LEVEL })
}

/** The reading that was packed, with its report put back, keys in the same order. */
export function unpackReading(parts: Uint8Array, report: Report): Reading {
  // Written by `packReading` only.
  return { ...(JSON.parse(inflateRawSync(parts).toString('utf8')) as Reading), report }
}
