import { readingLines } from '../app/reading-lines.ts'
import type { Reading } from '../record/reading.ts'

const COLUMNS = ['report', 'kind', 'id', 'subject', 'what', 'details', 'start', 'words'] as const

/** A reading as tab-separated rows, one per part, for a spreadsheet; the first reading brings the header. */
export function readingTable(reading: Reading, withHeader: boolean): string {
  const rows = readingLines(reading).map(({ kind, id, subject, what, details, start, quote }) =>
    [reading.report.id, kind, id, subject, what, details.join('; '), String(start), quote].map(cell).join('\t'),
  )
  return [...(withHeader ? [COLUMNS.join('\t')] : []), ...rows].map(row => `${row}\n`).join('')
}

/** No tabs or line breaks in a cell; and no cell that a spreadsheet would take for a formula. */
function cell(value: string): string {
  const flat = value.replace(/\s+/g, ' ').trim()
  return /^[=+@-]/.test(flat) ? `'${flat}` : flat
}
