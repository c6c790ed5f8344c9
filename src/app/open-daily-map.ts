import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type DayOfMap, dayOfMap } from '../gazetteer/daily-map/day-of-map.ts'
import type { Polygon } from '../gazetteer/daily-map/polygon.ts'
import { readPolygons } from '../gazetteer/daily-map/read-polygons.ts'
import { fail, ok, type Result } from '../record/result.ts'
import { parseDay } from './day.ts'
import type { Problem } from './errors.ts'

/** An area as it was drawn day by day. A day's polygons are read when they are asked for. */
export interface DailyMap {
  /** `YYYY-MM-DD`, sorted; never empty. */
  readonly days: readonly string[]
  /** The polygons that stand for a day, its own or the latest earlier ones; `undefined` before the first day. */
  readonly on: (day: string) => Promise<Result<AreaOnDay | undefined, Problem>>
}

export interface AreaOnDay extends DayOfMap {
  readonly polygons: readonly Polygon[]
}

const MOST_BYTES = 200_000_000
const GEOJSON = /\.(?:geo)?json$/i

/**
 * A map by day from GeoJSON files, or folders of such: a file's day is the date in its name (`map_20240817.geojson`, `2024-08-17.json`), else
 * its features say theirs (`day`, `date`). Two maps of one day are refused, as nobody could say which one was meant.
 */
export async function openDailyMap(paths: readonly string[]): Promise<Result<DailyMap, Problem>> {
  const files = await filesOf(paths)
  if (!files.ok) return files
  const sources = new Map<string, string>()
  for (const path of files.value) {
    const days = await daysOf(path)
    if (!days.ok) return days
    for (const day of days.value) {
      const other = sources.get(day)
      if (other !== undefined && other !== path) return bad(path, `${other} is a map of ${day} too`)
      sources.set(day, path)
    }
  }
  const days = [...sources.keys()].sort()
  if (days.length === 0) return bad(paths.join(', '), 'there is no GeoJSON file with a day in its name or features')
  return ok({ days, on: asked => areaOn(dayOfMap(days, asked), sources) })
}

async function areaOn(
  found: DayOfMap | undefined,
  sources: ReadonlyMap<string, string>,
): Promise<Result<AreaOnDay | undefined, Problem>> {
  const path = found && sources.get(found.day)
  if (!found || path === undefined) return ok(undefined)
  const areas = await readArea(path)
  if (!areas.ok) return areas
  const named = dayInName(path)
  const own = areas.value.filter(({ day }) => named !== undefined || day === found.day)
  return ok({ ...found, polygons: own.flatMap(({ polygons }) => polygons) })
}

async function filesOf(paths: readonly string[]): Promise<Result<readonly string[], Problem>> {
  const files: string[] = []
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined)
    if (!found) return fail({ kind: 'no-map', path })
    if (!found.isDirectory()) files.push(path)
    else for (const name of (await readdir(path)).sort()) if (GEOJSON.test(name)) files.push(join(path, name))
  }
  return ok(files)
}

async function daysOf(path: string): Promise<Result<readonly string[], Problem>> {
  const named = dayInName(path)
  if (named !== undefined) return ok([named])
  const areas = await readArea(path)
  if (!areas.ok) return areas
  const days = areas.value.flatMap(({ day }) => day ?? [])
  return days.length > 0 ? ok(days) : bad(path, 'neither its name nor its features say of which day it is')
}

/** The last date in a file's name. */
function dayInName(path: string): string | undefined {
  const dates = [...basename(path).matchAll(/(\d{4})[-_.]?(\d\d)[-_.]?(\d\d)/g)]
  return dates.map(([, year, month, day]) => `${year}-${month}-${day}`).findLast(text => parseDay('map', text).ok)
}

async function readArea(path: string) {
  const { size } = await stat(path)
  if (size > MOST_BYTES) return bad(path, `${size} bytes, more than ${MOST_BYTES}`)
  const text = await readFile(path, 'utf8')
  let value: unknown
  try {
    value = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text)
  } catch {
    return bad(path, 'it is not JSON')
  }
  const read = readPolygons(value)
  return read.ok ? read : bad(path, read.error)
}

function bad(path: string, detail: string): Result<never, Problem> {
  return fail({ kind: 'bad-map', path, detail })
}
