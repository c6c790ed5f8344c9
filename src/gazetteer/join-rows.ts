import { fold } from './fold.ts'
import type { Entry, Gazetteer } from './gazetteer.ts'
import type { PlaceRow } from './place-row.ts'
import { inPressNames } from './press-names.ts'
import { sortOf } from './same-place.ts'

/** A place as a source gives it. Inhabitants 0 are not known. */
export interface GivenRow extends PlaceRow {
  /** Whether the source may call a known town otherwise: a dump of GeoNames may, a list of one's own only adds names. */
  readonly renames: boolean
}

/** A place of a gazetteer as the row that it could have been made from; its names are folded. */
export function rowOf({ place, ...entry }: Entry, gazetteer: Gazetteer): PlaceRow {
  const key = entry.geonamesId === undefined ? place.slice(place.indexOf(':') + 1) : ''
  return { ...entry, key, names: gazetteer.spellings(place) }
}

/**
 * A known place with what a source says of it: all names of both; inhabitants, point, kind and division of the source where it gives them.
 * What is no town and has an extent keeps its point unless the source gives an extent too. A river with a course keeps our own id (`keepsId`).
 */
export function joinedRows(known: PlaceRow, given: GivenRow, keepsId: boolean): PlaceRow {
  const [sort, givenSort] = [sortOf(known.kind), sortOf(given.kind)]
  const isTown = sort === 'settlement' && givenSort === 'settlement'
  // What has an extent is of our own tables or drawn by somebody: its name was chosen.
  const isRenamed = given.renames && known.radiusMetres === undefined && sort === givenSort && sort !== 'country'
  const geonamesId = known.geonamesId ?? (keepsId ? undefined : given.geonamesId)
  const isExtended = !isTown && known.radiusMetres !== undefined && given.radiusMetres === undefined
  const at = isExtended ? known : given
  const capitalOf = given.capitalOf ?? known.capitalOf
  const radiusMetres = given.radiusMetres ?? known.radiusMetres
  return inPressNames({
    key: known.key,
    name: isRenamed ? given.name : known.name,
    names: [known.name, given.name, ...known.names, ...given.names],
    ...(geonamesId !== undefined && { geonamesId }),
    longitude: at.longitude,
    latitude: at.latitude,
    kind: isTown ? townKind(known, given) : known.kind,
    ...divisionOf(known, given),
    population: given.population || known.population,
    ...(capitalOf && { capitalOf }),
    ...(radiusMetres !== undefined && { radiusMetres }),
  })
}

/** Whether two rows would be told apart once they are written: degrees are kept to a hundred-thousandth. */
export function isSameRow(a: PlaceRow, b: PlaceRow): boolean {
  return written(a) === written(b)
}

function townKind(known: PlaceRow, given: GivenRow): PlaceRow['kind'] {
  if (given.kind === 'suburb') return given.kind
  return given.population > 0 || known.population === 0 ? given.kind : known.kind
}

function divisionOf(
  known: PlaceRow,
  given: GivenRow,
): Pick<PlaceRow, 'country' | 'region' | 'regionCode' | 'districtCode'> {
  const country = known.country ?? given.country
  const isTold = given.regionCode !== undefined && sortOf(known.kind) !== 'division' && known.radiusMetres === undefined
  const { region, regionCode, districtCode } =
    isTold || known.region === undefined ? { ...known, ...told(given) } : known
  return {
    ...(country && { country }),
    ...(region && { region }),
    ...(regionCode && { regionCode }),
    ...(districtCode && { districtCode }),
  }
}

function told({
  region,
  regionCode,
  districtCode,
}: GivenRow): Pick<PlaceRow, 'region' | 'regionCode' | 'districtCode'> {
  return { ...(region && { region }), ...(regionCode && { regionCode }), ...(districtCode && { districtCode }) }
}

function written(row: PlaceRow): string {
  const names = [...new Set([row.name, ...row.names].map(fold))].filter(name => name !== '').sort()
  return JSON.stringify([
    row.geonamesId ?? row.key,
    row.name,
    Math.round(row.longitude * 1e5),
    Math.round(row.latitude * 1e5),
    row.kind,
    row.country,
    row.region,
    row.regionCode,
    row.districtCode,
    row.population,
    row.capitalOf,
    row.radiusMetres,
    names,
  ])
}
