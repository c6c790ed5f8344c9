import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** A TIMEX3 of an annotated text: half-open range of UTF-16 offsets, type and value. */
export interface Timex {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly value: string
}

/** A text with its times and the day or instant of its publication (ISO 8601), where that is known. */
export interface TimexDocument {
  readonly doc: string
  readonly dct?: string
  readonly text: string
  readonly timex: readonly Timex[]
}

/** Reads a corpus of times: one JSON object a line, gzipped; a broken line stops the measurement. */
export function readTimexDocuments(path: string): readonly TimexDocument[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter(Boolean)
  return lines.map(line => JSON.parse(line))
}

/** The day of publication; `undefined` where the corpus has none that is a date. */
export function publishedOf({ dct }: TimexDocument): string | undefined {
  return dct !== undefined && /^\d{4}-\d\d-\d\d/.test(dct) ? dct : undefined
}
