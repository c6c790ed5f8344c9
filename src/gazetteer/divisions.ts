import { kilometresBetween } from './distance.ts'
import { fold } from './fold.ts'
import { DIVISIONS } from './lexicon/divisions.ts'
import { partsOf, rowsOf } from './lexicon/table.ts'
import type { PlaceRow } from './place-row.ts'

/** A division with GeoNames’ code, `UA.08` for the first order and `UA.08.6510` for the second, and its name. */
export interface Division {
  readonly code: string
  readonly name: string
}

const KNOWN = new Map(
  rowsOf(DIVISIONS).map(([code = '', id, names]) => [code, { id: Number(id), names: partsOf(names, ';') }]),
)
const OBLASTS = new Set(['UA', 'RU'])
const NO_OBLAST =
  / (?:Oblast|City|Republic|Krai)$|^(?:Crimea|Moscow|St\.-Petersburg|Chechnya|Dagestan|Ingushetia|Tatarstan)$/
const SUFFIX =
  / (?:Province|Governorate|Oblast|Region|State|Prefecture|District|County|Department|Krai|Republic|Parish|Canton|Municipality|Raion|Rayon|Borough)$/

/** What we call a first-order division: "Kherson" of Ukraine is Kherson Oblast, so that the city keeps its name. */
export function divisionTitle({ code, name }: Division): string {
  return OBLASTS.has(code.slice(0, 2)) && !NO_OBLAST.test(name) ? `${name} Oblast` : name
}

/** First-order divisions as places: in the middle of their towns, reaching as far as these do. Divisions without a town are left out. */
export function firstOrderRows(divisions: readonly Division[], towns: readonly PlaceRow[]): readonly PlaceRow[] {
  const byCode = Map.groupBy(towns, town => town.regionCode ?? '')
  return divisions.flatMap(division => {
    const own = byCode.get(division.code)
    return own ? [firstOrderRow(division, own)] : []
  })
}

/** Second-order divisions (counties, raions, districts) as places, in the same way. */
export function secondOrderRows(divisions: readonly Division[], towns: readonly PlaceRow[]): readonly PlaceRow[] {
  const byCode = Map.groupBy(towns, town => town.districtCode ?? '')
  return divisions.flatMap(division => {
    const own = byCode.get(division.code)
    return own ? [secondOrderRow(division, own)] : []
  })
}

function firstOrderRow(division: Division, towns: readonly PlaceRow[]): PlaceRow {
  const known = KNOWN.get(division.code)
  const title = divisionTitle(division)
  const bare = [title, ...(known?.names ?? [])].map(name => name.replace(SUFFIX, ''))
  const words = bare.flatMap(name =>
    ['Oblast', 'region', 'province', 'governorate', 'state'].map(word => `${name} ${word}`),
  )
  return {
    key: `division-${division.code}`,
    name: title,
    names: [division.name, ...bare, ...(known?.names ?? []), ...words],
    ...(known?.id && { geonamesId: known.id }),
    ...middleOf(towns),
    kind: 'region',
    country: division.code.slice(0, 2),
    region: title,
    regionCode: division.code,
    population: sum(towns),
  }
}

function secondOrderRow(division: Division, towns: readonly PlaceRow[]): PlaceRow {
  const country = division.code.slice(0, 2)
  const bare = division.name.replace(SUFFIX, '')
  const names = country === 'US' ? [`${bare} Co`] : [bare, `${bare} District`]
  const region = towns[0]?.region
  return {
    key: `division-${division.code}`,
    name: division.name,
    names: country === 'GB' || country === 'IE' ? [...names, `County ${bare}`] : names,
    ...middleOf(towns),
    kind: 'district',
    country,
    ...(region && { region, regionCode: division.code.split('.').slice(0, 2).join('.') }),
    districtCode: division.code,
    population: sum(towns),
  }
}

/**
 * Our own areas joined with the divisions that are the same: "Crimea" of our table is UA.11. The area keeps its point and takes the
 * division’s code, id and names; the division is dropped.
 */
export function joinedWithDivisions(areas: readonly PlaceRow[], divisions: readonly PlaceRow[]): readonly PlaceRow[] {
  const areaNames = new Map(
    areas
      .filter(isLand)
      .flatMap(area => [area.name, ...area.names].map(name => [`${area.country} ${fold(name)}`, area.key])),
  )
  const same = new Map<string, PlaceRow>()
  const rest = divisions.filter(division => {
    const key = areaNames.get(`${division.country} ${fold(division.name)}`)
    if (key === undefined || same.has(key)) return true
    same.set(key, division)
    return false
  })
  const joined = areas.map(area => {
    const division = same.get(area.key)
    if (!division?.regionCode) return area
    const { regionCode, geonamesId, population } = division
    return {
      ...area,
      names: [...area.names, ...division.names],
      region: area.name,
      regionCode,
      population,
      ...(geonamesId && !area.geonamesId && { geonamesId }),
    }
  })
  return [...joined, ...rest]
}

function isLand(row: PlaceRow): boolean {
  return row.country !== undefined && (row.kind === 'area' || row.kind === 'region')
}

function middleOf(towns: readonly PlaceRow[]): Pick<PlaceRow, 'longitude' | 'latitude' | 'radiusMetres'> {
  let [west, south, east, north] = [180, 90, -180, -90]
  for (const { longitude, latitude } of towns) {
    west = Math.min(west, longitude)
    east = Math.max(east, longitude)
    south = Math.min(south, latitude)
    north = Math.max(north, latitude)
  }
  const middle = { longitude: (west + east) / 2, latitude: (south + north) / 2 }
  const reach = kilometresBetween(middle, { longitude: east, latitude: north })
  return { ...middle, radiusMetres: Math.max(2000, Math.round(reach * 1000)) }
}

function sum(towns: readonly PlaceRow[]): number {
  return towns.reduce((total, town) => total + town.population, 0)
}
