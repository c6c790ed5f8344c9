import { fail, ok, type Result } from '../../record/result.ts'
import { type Polygon, polygonOf, type Ring } from './polygon.ts'

/** A day's area of a GeoJSON text: the day where its features say one, `undefined` where they do not. */
export interface DayArea {
  readonly day: string | undefined
  readonly polygons: readonly Polygon[]
}

const MOST_POSITIONS = 5_000_000
const DEEPEST = 4
/** Properties that say the day of a feature. */
const DAY_PROPERTIES = ['day', 'date', 'asOf', 'as_of']

/**
 * The polygons of a GeoJSON value by day: Feature, FeatureCollection, GeometryCollection, Polygon, MultiPolygon; points and lines are left
 * out. Refuses, with the reason, what is no GeoJSON, has no polygon, or has positions that are not on Earth.
 */
export function readPolygons(value: unknown): Result<readonly DayArea[], string> {
  const byDay = new Map<string | undefined, Polygon[]>()
  const budget = { positions: MOST_POSITIONS }
  for (const feature of featuresOf(value)) {
    const day = dayOf(feature)
    const polygons = polygonsOf(geometryOf(feature), budget, 0)
    if (!polygons.ok) return polygons
    const known = byDay.get(day)
    if (known) for (const polygon of polygons.value) known.push(polygon)
    else byDay.set(day, [...polygons.value])
  }
  const areas = [...byDay].map(([day, polygons]) => ({ day, polygons }))
  if (areas.length === 0) return fail('it is no GeoJSON feature or geometry')
  // A day on which nothing was held is a map too, if its feature says so; a file with no polygon at all is a mistake.
  return areas.some(({ polygons }) => polygons.length > 0) ? ok(areas) : fail('it holds no polygon')
}

type Loose = { readonly [key: string]: unknown }

function isLoose(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function featuresOf(value: unknown): readonly Loose[] {
  if (!isLoose(value) || typeof value['type'] !== 'string') return []
  const { type, features } = value
  return type === 'FeatureCollection' ? (Array.isArray(features) ? features.filter(isLoose) : []) : [value]
}

function geometryOf(feature: Loose): unknown {
  return feature['type'] === 'Feature' ? feature['geometry'] : feature
}

function dayOf({ properties }: Loose): string | undefined {
  if (!isLoose(properties)) return undefined
  for (const name of DAY_PROPERTIES) {
    const day = String(properties[name] ?? '').slice(0, 10)
    if (/^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day))) return day
  }
  return undefined
}

type Budget = { positions: number }

function polygonsOf(geometry: unknown, budget: Budget, depth: number): Result<readonly Polygon[], string> {
  if (!isLoose(geometry)) return ok([])
  const { type, coordinates, geometries } = geometry
  if (type === 'GeometryCollection' && Array.isArray(geometries)) {
    if (depth >= DEEPEST) return fail(`geometries are nested more than ${DEEPEST} deep`)
    return all(geometries, inner => polygonsOf(inner, budget, depth + 1))
  }
  if (type === 'Polygon') return polygonFrom(coordinates, budget)
  if (type === 'MultiPolygon' && Array.isArray(coordinates)) return all(coordinates, one => polygonFrom(one, budget))
  return ok([])
}

function all(
  parts: readonly unknown[],
  read: (part: unknown) => Result<readonly Polygon[], string>,
): Result<readonly Polygon[], string> {
  const found: Polygon[] = []
  for (const part of parts) {
    const polygons = read(part)
    if (!polygons.ok) return polygons
    for (const polygon of polygons.value) found.push(polygon)
  }
  return ok(found)
}

function polygonFrom(coordinates: unknown, budget: Budget): Result<readonly Polygon[], string> {
  if (!Array.isArray(coordinates)) return fail('a polygon has no coordinates')
  const rings: Ring[] = []
  for (const ring of coordinates) {
    if (!Array.isArray(ring) || ring.length < 4) return fail('a ring has fewer than four positions')
    budget.positions -= ring.length
    if (budget.positions < 0) return fail(`it has more than ${MOST_POSITIONS} positions`)
    const bad = ring.find(position => !isPosition(position))
    if (bad !== undefined) return fail(`${JSON.stringify(bad)?.slice(0, 60)} is no longitude and latitude`)
    // Every position of the ring has just been looked at.
    rings.push(ring as Ring)
  }
  return ok(rings.length > 0 ? [polygonOf(rings)] : [])
}

function isPosition(position: unknown): boolean {
  if (!Array.isArray(position)) return false
  const [longitude, latitude]: unknown[] = position
  return isWithin(longitude, 180) && isWithin(latitude, 90)
}

function isWithin(value: unknown, most: number): boolean {
  return typeof value === 'number' && Math.abs(value) <= most
}
