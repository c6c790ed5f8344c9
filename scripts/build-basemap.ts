// Makes data/basemap.json for the desk's map: countries, their shared borders, rivers, one label point per country, and towns as label
// points. Countries are Natural Earth's (public domain) by the npm package world-atlas; rivers and towns are the gazetteer's.
// Natural Earth crosses 180 degrees, which floods a flat map with bands: geoProject cuts there.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { geoEquirectangular } from 'd3-geo'
import { geoProject } from 'd3-geo-projection'
import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon, Position } from 'geojson'
import { feature, mesh, type Named, type Topology } from 'topojson-client'
import { openGazetteer } from '../src/gazetteer/gazetteer.ts'
import { unpack } from '../src/gazetteer/layout.ts'
import { PlaceColumns } from '../src/gazetteer/place-columns.ts'
import { RIVER_COURSES } from '../src/gazetteer/rivers.ts'

const ROOT = join(import.meta.dirname, '..')
const OUT = join(ROOT, 'data/basemap.json')
const LEAST_INHABITANTS = 60_000

// The package is pinned, so its shape is known.
const topology = JSON.parse(readFileSync(join(ROOT, 'node_modules/world-atlas/countries-50m.json'), 'utf8')) as Topology
const flat = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .reflectY(true)
  .precision(0)
const countries = rounded(geoProject(feature(topology, topology.objects.countries), flat))
// Lines between two countries only: a coast would draw the cut at 180 degrees.
const shared = mesh(topology, topology.objects.countries, (a, b) => a !== b)
const borders = rounded(geoProject({ type: 'Feature', properties: {}, geometry: shared }, flat))
const basemap = {
  countries,
  borders,
  labels: collection(countries.features.map(labelOf)),
  rivers: collection(RIVER_COURSES.map(riverOf)),
  towns: collection(townLabels()),
}
const text = JSON.stringify(basemap)
mkdirSync(dirname(OUT), { recursive: true })
writeFileSync(OUT, text)
process.stderr.write(
  `data/basemap.json: ${countries.features.length} countries, ${basemap.towns.features.length} towns, ${(text.length / 1e6).toFixed(2)} MB\n`,
)

function collection<F>(features: readonly F[]): { type: 'FeatureCollection'; features: readonly F[] } {
  return { type: 'FeatureCollection', features }
}

function riverOf({ name, course }: (typeof RIVER_COURSES)[number]): Feature {
  const coordinates = course.map(([longitude, latitude]) => [longitude, latitude])
  return { type: 'Feature', properties: { name }, geometry: { type: 'LineString', coordinates } }
}

/** Towns of the gazetteer file, largest first; the file is made by build-gazetteer.ts, which runs before. */
function townLabels(): Feature<Point>[] {
  const path = join(ROOT, 'data/gazetteer.bin')
  const bytes = readFileSync(path)
  const columns = unpack(bytes)
  if (!columns.ok || !openGazetteer(bytes).ok) throw new Error(`${path} is not a gazetteer: run “npm run build”`)
  const places = new PlaceColumns(columns.value)
  const found: Feature<Point>[] = []
  for (const [number, population] of columns.value.population.entries()) {
    if (population < LEAST_INHABITANTS) continue
    const { name, kind, longitude, latitude, capitalOf } = places.entry(number)
    if (kind !== 'city') continue
    const properties = { name, population, ...(capitalOf === 'country' && { capital: true }) }
    found.push({ type: 'Feature', properties, geometry: point(longitude, latitude) })
  }
  return found.toSorted((a, b) => (b.properties?.['population'] ?? 0) - (a.properties?.['population'] ?? 0))
}

/** A country’s name in the middle of its largest part. */
function labelOf(country: Feature<Polygon | MultiPolygon, Named>): Feature<Point> {
  const parts = country.geometry.type === 'Polygon' ? [country.geometry.coordinates] : country.geometry.coordinates
  const rings = parts.map(part => centroidOf(part[0] ?? []))
  const largest = rings.reduce((best, ring) => (ring.area > best.area ? ring : best), { area: 0, x: 0, y: 0 })
  const area = Math.round(largest.area * 10) / 10
  return { type: 'Feature', properties: { name: country.properties.name, area }, geometry: point(largest.x, largest.y) }
}

/** Area in square degrees and middle of a ring, by the shoelace formula. */
function centroidOf(ring: readonly Position[]): { area: number; x: number; y: number } {
  let [twice, x, y] = [0, 0, 0]
  for (const [index, [x1 = 0, y1 = 0]] of ring.entries()) {
    const [x2 = 0, y2 = 0] = ring[index + 1] ?? [x1, y1]
    const cross = x1 * y2 - x2 * y1
    twice += cross
    x += (x1 + x2) * cross
    y += (y1 + y2) * cross
  }
  return { area: Math.abs(twice / 2), x: x / (3 * twice), y: y / (3 * twice) }
}

function point(x: number, y: number): Point {
  return { type: 'Point', coordinates: [Math.round(x * 1e3) / 1e3, Math.round(y * 1e3) / 1e3] }
}

/** Coordinates to a thousandth of a degree (about 100 m), which a map of countries does not show. */
function rounded<Shape extends Feature | FeatureCollection>(shape: Shape): Shape {
  // Only numbers change, so the shape stays what it was.
  return JSON.parse(
    JSON.stringify(shape, (_, value) => (typeof value === 'number' ? Math.round(value * 1e3) / 1e3 : value)),
  ) as Shape
}
