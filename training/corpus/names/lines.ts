import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** Lines of a text file, gzipped or not, and an empty one after the last. */
export function readLines(path: string): string[] {
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return [...text.replace(/\n+$/, '').split('\n'), '']
}
