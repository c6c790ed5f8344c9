import { encodeGazetteer } from './encode.ts'
import { type Gazetteer, openGazetteer, type PlaceKind } from './gazetteer.ts'
import { KINDS, SEATS } from './layout.ts'
import { SMALL } from './lexicon/small.ts'
import { partsOf, rowsOf } from './lexicon/table.ts'
import { OWN_ROWS } from './own-places.ts'
import type { PlaceRow } from './place-row.ts'

/** Some sixty towns and regions, most of them Ukrainian, for tests and for running without data/gazetteer.bin. */
export const SMALL_ROWS: readonly PlaceRow[] = rowsOf(SMALL).map(readSmall)

/** A gazetteer of these towns (by default the small table) with all countries, rivers, areas and seats of our own tables. */
export function makeGazetteer(rows: readonly PlaceRow[] = SMALL_ROWS): Gazetteer {
  const opened = openGazetteer(encodeGazetteer([...OWN_ROWS, ...rows]))
  if (!opened.ok) throw new Error(`a gazetteer just made does not open: ${opened.error.detail}`)
  return opened.value
}

function readSmall(cells: readonly string[]): PlaceRow {
  const [
    id = '',
    name = '',
    kind,
    longitude,
    latitude,
    country = '',
    regionCode = '',
    region = '',
    people,
    seat,
    names,
  ] = cells
  const geonamesId = Number(id)
  const capitalOf = SEATS.find(known => known === seat)
  return {
    key: id,
    name,
    names: partsOf(names, ';'),
    ...(Number.isInteger(geonamesId) && { geonamesId }),
    longitude: Number(longitude),
    latitude: Number(latitude),
    kind: kindOf(kind),
    country,
    region,
    regionCode,
    population: Number(people),
    ...(seat && capitalOf && { capitalOf }),
    ...(kind === 'region' && { radiusMetres: 100_000 }),
  }
}

function kindOf(word: string | undefined): PlaceKind {
  const kind = KINDS.find(known => known === word)
  if (!kind) throw new Error(`no place kind “${word}”`)
  return kind
}
