import { writtenPoint } from './checked.ts'
import { type CsvRecord, cellsOf } from './csv-cells.ts'
import { type Defaults, givenPlace } from './given-place.ts'
import { type Imported, leftOut } from './imported.ts'

/** Columns and what a list may call them; case, spaces, hyphens and underscores in a header do not matter. */
const COLUMNS = {
  name: 'name placename toponym',
  latitude: 'latitude lat y',
  longitude: 'longitude lon lng long x',
  id: 'id key',
  geonamesId: 'geonamesid geonameid geonames',
  country: 'country countrycode iso iso2',
  region: 'region admin1 province state oblast',
  kind: 'kind type',
  population: 'population pop inhabitants',
  credit: 'credit source attribution',
  names: 'names alternatenames othernames aliases spellings',
} as const
type Column = keyof typeof COLUMNS

/** Where a CSV list has its columns, and what parts its cells. */
export interface CsvHeader {
  readonly separator: string
  readonly columns: ReadonlyMap<Column, number>
}

/** The header of a CSV list: comma, semicolon or tab between cells, with at least name, latitude and longitude; `undefined` for what is none. */
export function csvHeader(line: string): CsvHeader | undefined {
  for (const separator of ['\t', ';', ',']) {
    const titles = cellsOf(line, separator).map(title => title.toLowerCase().replace(/[\s_-]/g, ''))
    // Object.entries gives string keys; these are the keys of the table above.
    const named = Object.entries(COLUMNS) as readonly (readonly [Column, string])[]
    const columns = new Map(
      named.flatMap(([column, words]) => {
        const at = titles.findIndex(title => words.split(' ').includes(title))
        return at < 0 ? [] : [[column, at] as const]
      }),
    )
    if (columns.has('name') && columns.has('latitude') && columns.has('longitude')) return { separator, columns }
  }
  return undefined
}

/** A record of such a list as a place; other names are parted by `;` or `|`. */
export function csvPlace(record: CsvRecord, { columns }: CsvHeader, defaults: Defaults): Imported {
  const { at, cells, tooLong } = record
  if (tooLong) return leftOut(at, 'line-too-long', '')
  if (cells.length <= Math.max(...columns.values()))
    return leftOut(at, 'bad-row', `${cells.length} cells: ${cells.join(' ')}`)
  const cell = (column: Column) => cells[columns.get(column) ?? -1] ?? ''
  const fields = {
    name: cell('name'),
    names: cell('names').split(/[;|]/),
    id: cell('id'),
    geonamesId: cell('geonamesId'),
    country: cell('country'),
    region: cell('region'),
    kind: cell('kind'),
    population: cell('population'),
    credit: cell('credit'),
  }
  return givenPlace(fields, { at, point: writtenPoint(cell('longitude'), cell('latitude')), defaults })
}
