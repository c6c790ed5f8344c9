// Makes src/gazetteer/lexicon/borders.ts: the borders between countries and their coasts, from Natural Earth (public domain) by the npm
// package world-atlas. Countries are keyed by ISO 3166, by which Crimea is of UA and Somaliland of SO; a line inside one key is left out.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Polygon } from 'geojson'
import { feature, type Named, type Topology } from 'topojson-client'
import { COUNTRY_ROWS } from '../src/gazetteer/countries.ts'
import { fold } from '../src/gazetteer/fold.ts'

type Position = readonly [longitude: number, latitude: number]
type Line = readonly Position[]

const ROOT = join(import.meta.dirname, '..')
const OUT = join(ROOT, 'src/gazetteer/lexicon/borders.ts')
/** Degrees by which a line may leave the drawn one: about three and seven kilometres, less than the reader's own uncertainty. */
const BORDER_TOLERANCE = 0.03
const COAST_TOLERANCE = 0.06
/** Islands with a shorter outline are left out, in degrees. */
const LEAST_OUTLINE = 0.6

/** Natural Earth's short names that are not in our table of countries. */
const NAMES: Readonly<Record<string, string>> = {
  'W. Sahara': 'EH',
  'United States of America': 'US',
  'Dem. Rep. Congo': 'CD',
  'Dominican Rep.': 'DO',
  'Central African Rep.': 'CF',
  Congo: 'CG',
  'Eq. Guinea': 'GQ',
  eSwatini: 'SZ',
  'Bosnia and Herz.': 'BA',
  Macedonia: 'MK',
  'S. Sudan': 'SS',
  Somaliland: 'SO',
  'N. Cyprus': 'CY',
  'Solomon Is.': 'SB',
  Palestine: 'PS',
  Czechia: 'CZ',
}
const CODES = new Map(
  COUNTRY_ROWS.flatMap(({ name, names, key }) => [name, ...names].map(one => [fold(one), key] as const)),
)

interface Ring {
  readonly code: string
  readonly line: Line
}

// The package is pinned, so its shape is known.
const topology = JSON.parse(readFileSync(join(ROOT, 'node_modules/world-atlas/countries-50m.json'), 'utf8')) as Topology
const unknown = new Set<string>()
const rings = feature(topology, topology.objects.countries).features.flatMap(({ properties, geometry }): Ring[] => {
  const code = codeOf(properties)
  if (!code) return []
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return polygons.flatMap(polygon => ringsOf(polygon, code))
})

function codeOf({ name }: Named): string | undefined {
  const code = NAMES[name] ?? CODES.get(fold(name))
  if (!code) unknown.add(name)
  return code
}

/** The outline of each polygon; Crimea's is Ukraine's by the key. */
function ringsOf(polygon: Polygon['coordinates'], code: string): Ring[] {
  return polygon.map(ring => {
    // Positions of the package have two numbers.
    const line = ring as unknown as Line
    const isCrimea = code === 'RU' && line.every(([x, y]) => x > 32.3 && x < 36.7 && y > 44.2 && y < 46.4)
    return { code: isCrimea ? 'UA' : code, line }
  })
}

/** Who else has the segment between two neighbouring positions. */
const owners = new Map<string, string[]>()
const segmentKey = (a: Position, b: Position) => [a.join(), b.join()].sort().join(' ')
for (const { code, line } of rings)
  for (const [index, to] of line.entries()) {
    const from = line[index - 1]
    if (!from) continue
    const key = segmentKey(from, to)
    owners.set(key, [...(owners.get(key) ?? []), code])
  }

/** Lines by key, `SY-TR` or `SY`: runs of segments with the same other side. A coast keeps the order of its ring: land on the right. */
const found = new Map<string, Line[]>()
for (const { code, line } of rings) {
  let run: Position[] = []
  let key = ''
  for (const [index, to] of line.entries()) {
    const from = line[index - 1]
    if (!from) continue
    const others = (owners.get(segmentKey(from, to)) ?? []).filter((_, at, all) => at !== all.indexOf(code))
    const isCut = Math.abs(from[0]) > 179.99 && Math.abs(to[0]) > 179.99
    const other = others[0]
    const next = isCut || other === code ? '' : other === undefined ? code : code < other ? `${code}-${other}` : ''
    if (next !== key || run.length === 0) {
      keep(key, run)
      run = [from]
      key = next
    }
    run.push(to)
  }
  keep(key, run)
}

function keep(key: string, run: readonly Position[]): void {
  const isCoast = !key.includes('-')
  if (key === '' || run.length < 2 || (isCoast && lengthOf(run) < LEAST_OUTLINE)) return
  found.set(key, [...(found.get(key) ?? []), simplified(run, isCoast ? COAST_TOLERANCE : BORDER_TOLERANCE)])
}

function lengthOf(line: Line): number {
  return line.reduce((sum, [x, y], at) => {
    const before = line[at - 1]
    return before ? sum + Math.hypot(x - before[0], y - before[1]) : sum
  }, 0)
}

/** Douglas and Peucker's line: what lies within the tolerance of the straight one is left out. */
function simplified(line: Line, tolerance: number): Line {
  const [first, last] = [line[0], line.at(-1)]
  if (!first || !last || line.length < 3) return line
  let far = { at: 0, distance: -1 }
  for (const [at, point] of line.entries()) {
    const distance = distanceToLine(point, first, last)
    if (at > 0 && at < line.length - 1 && distance > far.distance) far = { at, distance }
  }
  if (far.distance <= tolerance) return [first, last]
  return [
    ...simplified(line.slice(0, far.at + 1), tolerance).slice(0, -1),
    ...simplified(line.slice(far.at), tolerance),
  ]
}

function distanceToLine([x, y]: Position, [ax, ay]: Position, [bx, by]: Position): number {
  const [dx, dy] = [bx - ax, by - ay]
  const square = dx * dx + dy * dy
  const at = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / square))
  return Math.hypot(x - ax - dx * at, y - ay - dy * at)
}

const said = ([x, y]: Position) => `${Math.round(x * 100) / 100},${Math.round(y * 100) / 100}`
const rows = [...found]
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([key, lines]) => `${key}|${lines.map(line => line.map(said).join(' ')).join(';')}`)
const text = `/**
 * Borders and coasts: ISO 3166 codes of both sides, or of the one by the sea | lines of longitude,latitude. Made by scripts/build-borders.ts
 * from Natural Earth (public domain), good to some five kilometres; a coast has its land on the right.
 */
export const BORDERS = \`
${rows.join('\n')}
\`
`
writeFileSync(OUT, text)
process.stderr.write(
  `${OUT}: ${rows.length} lines, ${(text.length / 1e3).toFixed(0)} kB; not in our table: ${[...unknown].join(', ')}\n`,
)
