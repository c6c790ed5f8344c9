import { decode } from './decode.ts'
import { parseJson } from './json-text.ts'
import { type Line, linesOf } from './lines.ts'
import type { Part } from './part.ts'
import { readRow } from './row.ts'
import { asUtf8 } from './utf8-stream.ts'

/** The reports of a JSONL stream, one per line, in a memory of one line; a bad line is refused and the others go on. */
export async function* readRows(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Part> {
  for await (const line of linesOf(asUtf8(chunks), maxBytes)) {
    const part = partOf(line, maxBytes)
    if (part) yield part
  }
}

function partOf(line: Line, maxBytes: number): Part | undefined {
  const place = `:${line.number}`
  if (line.kind === 'too-long') {
    return { place, complaint: { kind: 'too-long', length: line.length, limit: maxBytes } }
  }
  const text = decode(line.bytes)
  if (!text.ok) return { place, complaint: { kind: 'not-text' } }
  if (text.value.trim() === '') return undefined
  const value = parseJson(text.value)
  if (!value.ok) return { place, complaint: { kind: 'bad-json', detail: value.error } }
  const row = readRow(value.value)
  return row.ok ? { place, draft: row.value } : { place, complaint: row.error }
}
