import { COUNTRY_ROWS } from './countries.ts'
import type { PlaceKind } from './gazetteer.ts'
import { KINDS } from './layout.ts'
import { AREAS } from './lexicon/areas.ts'
import { SEATS } from './lexicon/seats.ts'
import { partsOf, rowsOf } from './lexicon/table.ts'
import type { PlaceRow } from './place-row.ts'
import { RIVER_ROWS } from './rivers.ts'

/** The places of our own tables: countries, rivers, areas and seas, and seats of governments. The same in every gazetteer. */
export const OWN_ROWS: readonly PlaceRow[] = [
  ...COUNTRY_ROWS,
  ...RIVER_ROWS,
  ...rowsOf(AREAS).map(readArea),
  ...rowsOf(SEATS).map(readSeat),
]

function readArea(cells: readonly string[]): PlaceRow {
  const [key = '', name = '', kind = '', country, longitude, latitude, radius, geonamesId, names] = cells
  return {
    key,
    name,
    names: partsOf(names, ';'),
    ...(geonamesId && { geonamesId: Number(geonamesId) }),
    longitude: Number(longitude),
    latitude: Number(latitude),
    kind: kindOf(kind),
    ...(country && { country }),
    population: kind === 'region' ? 2_000_000 : 0,
    radiusMetres: Number(radius) * 1000,
  }
}

function readSeat(cells: readonly string[]): PlaceRow {
  const [key = '', name = '', country = '', longitude, latitude, names] = cells
  return {
    key,
    name,
    names: partsOf(names, ';'),
    longitude: Number(longitude),
    latitude: Number(latitude),
    kind: 'seat',
    country,
    population: 0,
    radiusMetres: 500,
  }
}

function kindOf(word: string): PlaceKind {
  const kind = KINDS.find(known => known === word)
  if (!kind) throw new Error(`no place kind “${word}”`)
  return kind
}
