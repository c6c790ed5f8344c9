import type { PlaceRow } from './place-row.ts'

/**
 * Towns of a GeoNames dump (19 columns, tab-separated, no header: https://download.geonames.org/export/dump/readme.txt). Rows that are no
 * populated place, or without an id or coordinates, are passed over. `divisionName` gives the name of a code such as `UA.08`.
 */
export function readGeonames(dump: string, divisionName: (code: string) => string | undefined): readonly PlaceRow[] {
  return dump.split('\n').flatMap(line => {
    const cells = line.split('\t')
    const [id, name, , , latitude, , feature] = cells
    return name && feature === 'P' && Number(id) && !Number.isNaN(Number(latitude)) ? townOf(cells, divisionName) : []
  })
}

/** The town of a row of such a dump: a row of a populated place with an id, a name and coordinates. */
export function townOf(cells: readonly string[], divisionName: (code: string) => string | undefined): PlaceRow {
  const [id, name = '', ascii = '', alternates = '', latitude, longitude, , code = '', country = ''] = cells
  const division = `${country}.${cells[10]}`
  const region = divisionName(division)
  const population = Number(cells[14]) || 0
  const capitalOf = seatOf(code)
  return {
    key: '',
    name,
    names: [ascii, ...alternates.split(',').filter(isName), ...variants(name, population)].filter(
      // Oklahoma alone is the state, never Oklahoma City.
      other => other !== region || name !== `${region} City`,
    ),
    geonamesId: Number(id),
    longitude: Number(longitude),
    latitude: Number(latitude),
    kind: code === 'PPLX' ? 'suburb' : sizeOf(population, capitalOf),
    country,
    ...(region && { region, regionCode: division }),
    ...(cells[11] && { districtCode: `${division}.${cells[11]}` }),
    population,
    ...(capitalOf && { capitalOf }),
  }
}

function seatOf(code: string): PlaceRow['capitalOf'] {
  if (code === 'PPLC' || code === 'PPLG') return 'country'
  return code === 'PPLA' ? 'region' : code === 'PPLA2' ? 'district' : undefined
}

/** City from 50,000 inhabitants or as a capital, town from 5,000, else village. */
export function sizeOf(population: number, capitalOf: PlaceRow['capitalOf']): PlaceRow['kind'] {
  if (population >= 50_000 || capitalOf === 'country' || capitalOf === 'region') return 'city'
  return population >= 5000 ? 'town' : 'village'
}

const CODE = /^[A-Z]{2,4}$/
// GeoNames lists machine transliterations ("he er song") in lower case; only Arabic articles begin a name so.
const TRANSLITERATED = /^\p{Ll}(?!(?:l|d|r|s|t|z|n|sh)[- ’'])/u

/** False for codes of airports, machine transliterations and what is too short to be told from an abbreviation. */
export function isName(alternate: string): boolean {
  return alternate.length >= 3 && !CODE.test(alternate) && !TRANSLITERATED.test(alternate)
}

function variants(name: string, population: number): readonly string[] {
  const shortened = [
    name.replace(/^Saint /, 'St '),
    name.replace(/^Fort /, 'Ft '),
    name.replace(/^Mount /, 'Mt '),
    population > 30_000 ? name.replace(/ City$/, '') : name,
  ]
  return shortened.filter(variant => variant !== name)
}
