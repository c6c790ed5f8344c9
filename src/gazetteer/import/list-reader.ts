import { CsvRecords } from './csv-cells.ts'
import { type CsvHeader, csvHeader, csvPlace } from './csv-places.ts'
import { geonamesPlace, isGeonamesLine } from './geonames-dump.ts'
import type { Defaults } from './given-place.ts'
import type { Imported } from './imported.ts'
import type { Line } from './lines.ts'

/** What a list of places, read line by line, is a list in, and what each line comes to; empty for a line that ends no row. */
export interface ListReader {
  readonly format: 'geonames' | 'csv'
  take(line: Line): Imported | undefined
  /** What stands open at the end of the file. */
  end(): Imported | undefined
}

/** What a list is read with: names of divisions by code, and what holds for all of it. */
export interface ListContext {
  readonly divisionName: (code: string) => string | undefined
  readonly defaults: Defaults
}

/** A reader for the list that begins with this line, which is handed in again; `undefined` when it is no list of places. */
export function listReader(first: Line, context: ListContext): ListReader | undefined {
  if (isGeonamesLine(first.text))
    return { format: 'geonames', take: line => geonamesPlace(line, context.divisionName), end: () => undefined }
  const header = first.tooLong ? undefined : csvHeader(first.text)
  return header && csvReader(header, first.number, context.defaults)
}

function csvReader(header: CsvHeader, headerLine: number, defaults: Defaults): ListReader {
  const records = new CsvRecords(header.separator)
  const placeOf = (record: ReturnType<CsvRecords['end']>) => record && csvPlace(record, header, defaults)
  return {
    format: 'csv',
    take: line => (line.number === headerLine ? undefined : placeOf(records.take(line))),
    end: () => placeOf(records.end()),
  }
}
