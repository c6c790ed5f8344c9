import { divisionTitle } from '../divisions.ts'
import type { PlaceKind } from '../gazetteer.ts'
import { townOf } from '../geonames.ts'
import type { GivenRow } from '../join-rows.ts'
import { cleanName, cleanNames, geonamesIdFrom, inhabitantsFrom, writtenPoint } from './checked.ts'
import { kindOfFeature } from './feature-kinds.ts'
import { type Imported, leftOut } from './imported.ts'
import type { Line } from './lines.ts'

const COLUMNS = 19
/** What the places of a dump are known by when nothing else is said. */
export const GEONAMES_CREDIT = 'GeoNames (https://www.geonames.org), CC BY 4.0'

/** True for the first line of a GeoNames dump: 19 columns, an id first, coordinates in the fifth and sixth. */
export function isGeonamesLine(line: string): boolean {
  const cells = line.split('\t')
  return cells.length === COLUMNS && geonamesIdFrom(cells[0] ?? '') !== undefined && /^-?\d/.test(cells[4] ?? '')
}

/**
 * A row of a GeoNames dump (https://download.geonames.org/export/dump/readme.txt: UTF-8, tab-separated, 19 columns, no header) as a place.
 * `divisionName` gives the name of a code such as `UA.08`. An empty line is nothing.
 */
export function geonamesPlace(
  { number, text, tooLong }: Line,
  divisionName: (code: string) => string | undefined,
): Imported | undefined {
  if (text === '') return undefined
  if (tooLong) return leftOut(number, 'line-too-long', text)
  const cells = text.split('\t')
  if (cells.length !== COLUMNS) return leftOut(number, 'bad-row', `${cells.length} columns, not ${COLUMNS}: ${text}`)
  const [id = '', given = '', , , latitude = '', longitude = '', featureClass = '', code = ''] = cells
  if (geonamesIdFrom(id) === undefined) return leftOut(number, 'bad-id', id)
  const kind = kindOfFeature(featureClass, code)
  if (kind === undefined) return leftOut(number, 'other-feature', `${featureClass}.${code}`)
  const name = cleanName(given)
  if (name === undefined) return leftOut(number, 'bad-name', given)
  if (name === '') return leftOut(number, 'no-name', text)
  if (writtenPoint(longitude, latitude) === undefined)
    return leftOut(number, 'bad-coordinates', `${name}: ${longitude}, ${latitude}`)
  // Countries have more inhabitants than any place within one; their rank does not ask for them.
  const people = kind === 'country' ? 0 : inhabitantsFrom(cells[14] ?? '')
  if (people === undefined) return leftOut(number, 'bad-inhabitants', `${name}: ${cells[14]}`)
  return { kind: 'place', at: number, row: rowOfKind(kind, cells, divisionName) }
}

function rowOfKind(
  kind: PlaceKind,
  cells: readonly string[],
  divisionName: (code: string) => string | undefined,
): GivenRow {
  const { region, regionCode, districtCode, country, ...town } = townOf(cells, divisionName)
  const division = region && regionCode ? { region, regionCode } : {}
  const place = {
    ...town,
    name: cleanName(town.name) ?? town.name,
    names: cleanNames(town.names),
    ...(country && { country }),
    renames: true,
  }
  if (kind === 'country') return { ...place, kind, population: 0 }
  if (kind === 'region') {
    const code = `${country}.${cells[10]}`
    const title = divisionTitle({ code, name: place.name })
    return { ...place, kind, name: title, names: [place.name, ...place.names], region: title, regionCode: code }
  }
  // Lower orders have the code of the district that they lie in.
  const isIn = kind !== 'district' || cells[7] === 'ADM2'
  const district = isIn && districtCode ? { districtCode } : {}
  return { ...place, ...division, ...district, kind: kind === 'town' ? town.kind : kind }
}
