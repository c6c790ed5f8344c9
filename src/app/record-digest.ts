import { createHash } from 'node:crypto'
import type { Record } from '../record/record.ts'

/** SHA-256 in hexadecimal of the record's canonical JSON (keys by code unit, no white space): equal records, equal digests. */
export function recordDigest(record: Record): string {
  return createHash('sha256').update(JSON.stringify(record, sortKeys)).digest('hex')
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
