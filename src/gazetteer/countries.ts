import { placeId } from '../record/ids.ts'
import { fold } from './fold.ts'
import type { CountryEntry } from './gazetteer.ts'
import { COUNTRIES } from './lexicon/countries.ts'
import { partsOf, rowsOf } from './lexicon/table.ts'
import type { PlaceRow } from './place-row.ts'

interface Country {
  readonly entry: CountryEntry
  readonly demonyms: readonly string[]
  readonly row: PlaceRow
}

const TABLE: readonly Country[] = rowsOf(COUNTRIES).map(readCountry)
const BY_CODE = new Map(TABLE.map(({ entry }) => [entry.code, entry]))
const BY_DEMONYM = new Map(TABLE.flatMap(({ entry, demonyms }) => demonyms.map(word => [fold(word), entry])))

const CODE_BY_NAME = new Map(
  TABLE.flatMap(({ entry, row }) => [row.name, ...row.names].map(name => [fold(name), entry.code])),
)

/** Every country of our table as a place. */
export const COUNTRY_ROWS: readonly PlaceRow[] = TABLE.map(country => country.row)

/** The country with this ISO 3166 alpha-2 code. */
export function countryOf(code: string): CountryEntry | undefined {
  return BY_CODE.get(code)
}

/** The ISO 3166 alpha-2 code of a country by that code or by one of its names in our table, in any case. */
export function countryCodeOf(codeOrName: string): string | undefined {
  return BY_CODE.get(codeOrName.toUpperCase())?.code ?? CODE_BY_NAME.get(fold(codeOrName))
}

/** The country whose people or things this word names, in any case: "Ukrainian", "Russians". A country’s own name is not such a word. */
export function demonymOf(word: string): CountryEntry | undefined {
  return BY_DEMONYM.get(fold(word))
}

function readCountry(cells: readonly string[]): Country {
  const [code = '', name = '', id, longitude, latitude, area, demonyms, names] = cells
  const geonamesId = Number(id)
  const row: PlaceRow = {
    key: code,
    name,
    names: partsOf(names, ';'),
    geonamesId,
    longitude: Number(longitude),
    latitude: Number(latitude),
    kind: 'country',
    country: code,
    population: 0,
    // The circle of the same area.
    radiusMetres: Math.round(Math.sqrt(Number(area) / Math.PI) * 1000),
  }
  return { entry: { code, name, place: placeId('geonames', geonamesId) }, demonyms: partsOf(demonyms, ','), row }
}
