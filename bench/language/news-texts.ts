import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** The texts of a gzipped file of JSON objects, one a line, each with its `text`. */
export function readTexts(path: string): string[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n')
  return lines.map((line, i) => {
    const row: unknown = JSON.parse(line)
    if (typeof row === 'object' && row !== null && 'text' in row && typeof row.text === 'string') return row.text
    throw new Error(`${path}, line ${i + 1}: no text`)
  })
}
