import { isJsonFeed, partsOfFeed } from './feed.ts'
import { parseJson } from './json-text.ts'
import type { Part } from './part.ts'
import { readRow } from './row.ts'

/** The reports of a JSON file: one report, a list of them, or a JSON Feed. */
export function* readJsonFile(text: string): Generator<Part> {
  const parsed = parseJson(text)
  if (!parsed.ok) yield { place: '', complaint: { kind: 'bad-json', detail: parsed.error } }
  else if (isJsonFeed(parsed.value)) yield* partsOfFeed(parsed.value)
  else if (Array.isArray(parsed.value)) yield* partsOfList(parsed.value)
  else yield partOf(parsed.value, '')
}

function* partsOfList(rows: readonly unknown[]): Generator<Part> {
  if (rows.length === 0) yield { place: '', complaint: { kind: 'no-text' } }
  for (const [at, row] of rows.entries()) yield partOf(row, `#${at + 1}`)
}

function partOf(value: unknown, place: string): Part {
  const row = readRow(value)
  return row.ok ? { place, draft: row.value } : { place, complaint: row.error }
}
