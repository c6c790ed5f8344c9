import { kilometresBetween } from './distance.ts'
import { fold } from './fold.ts'
import { type PlaceRow, pointKey } from './place-row.ts'

/** A town of the newer, thinner list: no inhabitants, no other names, no id. */
export interface NewerTown {
  readonly name: string
  readonly longitude: number
  readonly latitude: number
  readonly country: string
  readonly regionCode: string
  readonly districtCode?: string
}

/** Two entries with one name are the same town up to here. */
const SAME_NAME_KM = 15
/** Two entries with different names are a town before and after its renaming up to here, when neither has a namesake partner. */
const RENAMED_KM = 1.5

/**
 * The older list brought up to date: a town that both have takes the newer name and division and keeps its older names (Tsyurupynsk is
 * now Oleshky); a town that only the newer list has is added with `inhabitants` 0.
 */
export function bringUpToDate(
  older: readonly PlaceRow[],
  newer: readonly NewerTown[],
  divisionName: (code: string) => string | undefined,
): readonly PlaceRow[] {
  const rows = [...older]
  const byName = new Map<string, number[]>()
  const grid = new Map<string, number[]>()
  for (const [index, row] of older.entries()) {
    for (const name of new Set([row.name, ...row.names].map(fold))) push(byName, `${row.country} ${name}`, index)
    push(grid, cellOf(row), index)
  }
  const partner = new Map<NewerTown, number>()
  const taken = new Set<number>()
  const pair = (candidates: readonly number[] | undefined, town: NewerTown, limit: number) => {
    const index = nearest(rows, candidates ?? [], town, limit)
    if (index === undefined) return
    partner.set(town, index)
    taken.add(index)
  }
  for (const town of newer) pair(byName.get(`${town.country} ${fold(town.name)}`), town, SAME_NAME_KM)
  for (const town of newer) {
    const around = cellsAround(town).flatMap(cell => grid.get(cell) ?? [])
    if (!partner.has(town))
      pair(
        around.filter(index => !taken.has(index) && rows[index]?.kind !== 'suburb'),
        town,
        RENAMED_KM,
      )
  }
  const keys = new Set<string>()
  const added: PlaceRow[] = []
  for (const town of newer) {
    const index = partner.get(town)
    const old = index === undefined ? undefined : rows[index]
    if (old && index !== undefined) rows[index] = updated(old, town, divisionName)
    else {
      const row = newRow(town, divisionName)
      if (!keys.has(row.key)) added.push(row)
      keys.add(row.key)
    }
  }
  return [...rows, ...added]
}

function updated(old: PlaceRow, town: NewerTown, divisionName: (code: string) => string | undefined): PlaceRow {
  const region = divisionName(town.regionCode)
  return {
    ...old,
    name: town.name,
    names: [old.name, ...old.names],
    ...(region && { region, regionCode: town.regionCode }),
    ...(town.districtCode && { districtCode: town.districtCode }),
  }
}

function newRow(town: NewerTown, divisionName: (code: string) => string | undefined): PlaceRow {
  const region = divisionName(town.regionCode)
  const { name, longitude, latitude, country } = town
  return {
    key: pointKey(`${name} ${country}`, town),
    name,
    names: [],
    longitude,
    latitude,
    kind: 'village',
    country,
    ...(region && { region, regionCode: town.regionCode }),
    ...(town.districtCode && { districtCode: town.districtCode }),
    population: 0,
  }
}

function nearest(
  rows: readonly PlaceRow[],
  candidates: readonly number[],
  town: NewerTown,
  limit: number,
): number | undefined {
  let best: number | undefined
  let least = limit
  for (const index of candidates) {
    const row = rows[index]
    if (row?.country !== town.country) continue
    const kilometres = kilometresBetween(row, town)
    if (kilometres >= least) continue
    best = index
    least = kilometres
  }
  return best
}

const CELLS_PER_DEGREE = 20

function cellOf(point: { readonly longitude: number; readonly latitude: number }, east = 0, north = 0): string {
  const column = Math.floor(point.longitude * CELLS_PER_DEGREE) + east
  return `${column} ${Math.floor(point.latitude * CELLS_PER_DEGREE) + north}`
}

function cellsAround(town: NewerTown): readonly string[] {
  return [-1, 0, 1].flatMap(east => [-1, 0, 1].map(north => cellOf(town, east, north)))
}

function push(map: Map<string, number[]>, key: string, index: number): void {
  const list = map.get(key)
  if (list) list.push(index)
  else map.set(key, [index])
}
