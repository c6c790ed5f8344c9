import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** A toponym of a corpus or of our reading: UTF-16 offsets, degrees (WGS 84), and whether it is on the ground or stands for people or a government. */
export interface Toponym {
  readonly start: number
  readonly end: number
  readonly lat?: number | null
  readonly lon?: number | null
  readonly geonamesId?: number | string
  readonly literal?: boolean
}

/** A toponym as our reader tells it, with how sure it is of the place; a word for a people has no score. */
export interface ToldToponym extends Toponym {
  readonly score?: number
}

/** A text with all its toponyms, and the address it was published at where the corpus tells. */
export interface AnnotatedText {
  readonly id: string
  readonly url?: string
  readonly text: string
  readonly toponyms: readonly Toponym[]
}

/** Reads a corpus of toponyms: one JSON object a line, gzipped; a broken line stops the measurement. */
export function readAnnotated(path: string): readonly AnnotatedText[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter(Boolean)
  return lines.map(line => JSON.parse(line))
}
