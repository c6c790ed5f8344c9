import type { Line } from './lines.ts'

/** A record of a CSV file (RFC 4180): its cells, and the line that it begins on. */
export interface CsvRecord {
  readonly at: number
  readonly cells: readonly string[]
  readonly tooLong: boolean
}

/** Lines that one record may go on over, for a quotation mark that is never closed. */
const MOST_LINES = 100

/**
 * The records of CSV lines, handed in one by one: quoted cells may hold separators, doubled quotation marks and line breaks. Lines without anything are passed over. A
 * cell that is still open after a hundred lines ends its record.
 */
export class CsvRecords {
  readonly #separator: string
  #open: Line[] = []
  #marks = 0

  constructor(separator: string) {
    this.#separator = separator
  }

  /** The record that this line ends, if it ends one. */
  take(line: Line): CsvRecord | undefined {
    if (this.#open.length === 0 && line.text.trim() === '') return undefined
    this.#open.push(line)
    this.#marks += line.text.split('"').length - 1
    return this.#marks % 2 === 1 && !line.tooLong && this.#open.length < MOST_LINES ? undefined : this.end()
  }

  /** The record that is open at the end of the file. */
  end(): CsvRecord | undefined {
    const lines = this.#open
    this.#open = []
    this.#marks = 0
    return lines.length === 0 ? undefined : recordOf(lines, this.#separator)
  }
}

function recordOf(lines: readonly Line[], separator: string): CsvRecord {
  const text = lines.map(line => line.text).join('\n')
  const tooLong = lines.some(line => line.tooLong)
  return { at: lines[0]?.number ?? 0, cells: tooLong ? [] : cellsOf(text, separator), tooLong }
}

/** The cells of one record. */
export function cellsOf(text: string, separator: string): readonly string[] {
  const cells: string[] = []
  let at = 0
  for (;;) {
    const quoted = text[at] === '"'
    const end = quoted ? closing(text, at + 1) : at
    const next = text.indexOf(separator, end)
    const cell = text.slice(at, next < 0 ? text.length : next)
    cells.push(quoted ? text.slice(at + 1, end).replaceAll('""', '"') : cell.trim())
    if (next < 0) return cells
    at = next + 1
  }
}

/** Where a quoted cell ends: the first quotation mark that is not doubled, or the end. */
function closing(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at
  return text.length
}
