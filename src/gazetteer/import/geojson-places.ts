import { kilometresBetween, type Point } from '../distance.ts'
import { checkedPoint } from './checked.ts'
import { type Defaults, givenPlace } from './given-place.ts'
import { type Imported, leftOut } from './imported.ts'
import { insidePoint, type Ring } from './inside-point.ts'

/** Properties and what a file may call them, besides their own names. */
const PROPERTIES = {
  name: ['name', 'NAME', 'title', 'placename'],
  names: ['names', 'alternatenames', 'alt_name', 'aliases'],
  id: ['id'],
  geonamesId: ['geonamesId', 'geonameid', 'geonames_id'],
  country: ['country', 'countrycode', 'country_code'],
  region: ['region', 'admin1', 'state'],
  kind: ['kind', 'place'],
  population: ['population', 'pop'],
  credit: ['credit', 'source', 'attribution'],
} as const

/**
 * The features of a GeoJSON text (RFC 7946: a FeatureCollection, or one Feature) as places; `undefined` when it is neither. A point is the place; of
 * lines and areas the place is a point on or inside them, and its radius reaches their farthest corner.
 */
export function geojsonPlaces(text: string, defaults: Defaults): readonly Imported[] | undefined {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!isObject(json)) return undefined
  if (json['type'] === 'Feature') return [featurePlace(json, 1, defaults)]
  const features = json['type'] === 'FeatureCollection' ? json['features'] : undefined
  return Array.isArray(features)
    ? features.map((feature: unknown, index) => featurePlace(feature, index + 1, defaults))
    : undefined
}

function featurePlace(feature: unknown, at: number, defaults: Defaults): Imported {
  if (!isObject(feature)) return leftOut(at, 'bad-row', 'a feature that is no object')
  const properties = isObject(feature['properties']) ? feature['properties'] : {}
  const fields = {
    name: textOf(properties, 'name'),
    names: textOf(properties, 'names').split(/[;|]/),
    id: textOf(properties, 'id') || words(feature['id']),
    geonamesId: textOf(properties, 'geonamesId'),
    country: textOf(properties, 'country'),
    region: textOf(properties, 'region'),
    kind: textOf(properties, 'kind'),
    population: textOf(properties, 'population'),
    credit: textOf(properties, 'credit'),
  }
  const place = isObject(feature['geometry']) ? placeOf(feature['geometry']) : undefined
  return givenPlace(fields, { at, point: place?.point, radiusMetres: place?.radiusMetres ?? 0, defaults })
}

function textOf(properties: { readonly [key: string]: unknown }, field: keyof typeof PROPERTIES): string {
  for (const name of PROPERTIES[field]) {
    const text = words(properties[name])
    if (text !== '') return text
  }
  return ''
}

/** A property as text; a list of names as one with `;` between. */
function words(value: unknown): string {
  if (Array.isArray(value)) return value.map(words).join(';')
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

interface Extent {
  readonly point: Point
  readonly radiusMetres: number
}

function placeOf({ type, coordinates }: { readonly [key: string]: unknown }): Extent | undefined {
  switch (type) {
    case 'Point': {
      const point = position(coordinates)
      return point && { point, radiusMetres: 0 }
    }
    case 'MultiPoint':
    case 'LineString':
      return alongLine(ringOf(coordinates))
    case 'MultiLineString':
      return alongLine(longest(list(coordinates).map(ringOf)))
    case 'Polygon':
      return inArea(list(coordinates).map(ringOf))
    case 'MultiPolygon':
      return inArea(largest(list(coordinates).map(polygon => list(polygon).map(ringOf))))
    default:
      return undefined
  }
}

function alongLine(line: Ring | undefined): Extent | undefined {
  const middle = line?.[Math.floor(line.length / 2)]
  return line && middle && extentOf(middle, line)
}

function inArea(rings: readonly (Ring | undefined)[] | undefined): Extent | undefined {
  const known = rings?.flatMap(ring => (ring && ring.length > 2 ? [ring] : [])) ?? []
  const [outer] = known
  const point = outer && insidePoint(known)
  return outer && point && extentOf(point, outer)
}

function extentOf(point: Point, corners: Ring): Extent {
  const reach = corners.reduce((most, corner) => Math.max(most, kilometresBetween(point, corner)), 0)
  return { point, radiusMetres: Math.round(reach * 1000) }
}

/** Points of a list of positions; `undefined` when one of them is none. */
function ringOf(coordinates: unknown): Ring | undefined {
  const points = list(coordinates).map(position)
  return points.length > 0 && points.every(point => point !== undefined) ? points : undefined
}

function position(coordinates: unknown): Point | undefined {
  const [longitude, latitude] = list(coordinates)
  return typeof longitude === 'number' && typeof latitude === 'number' ? checkedPoint(longitude, latitude) : undefined
}

function longest(lines: readonly (Ring | undefined)[]): Ring | undefined {
  return lines.reduce((most, line) => ((line?.length ?? 0) > (most?.length ?? 0) ? line : most), undefined)
}

function largest(polygons: readonly (readonly (Ring | undefined)[])[]): readonly (Ring | undefined)[] | undefined {
  const size = ([ring = []]: readonly (Ring | undefined)[]) => boxOf(ring)
  return polygons.toSorted((a, b) => size(b) - size(a))[0]
}

/** Square degrees of the box around a ring. */
function boxOf(ring: Ring): number {
  let [west, south, east, north] = [180, 90, -180, -90]
  for (const { longitude, latitude } of ring) {
    west = Math.min(west, longitude)
    east = Math.max(east, longitude)
    south = Math.min(south, latitude)
    north = Math.max(north, latitude)
  }
  return ring.length === 0 ? 0 : (east - west) * (north - south)
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
