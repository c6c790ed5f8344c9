import type { Point } from '../distance.ts'
import type { Course } from '../gazetteer.ts'
import { BORDERS } from '../lexicon/borders.ts'
import { partsOf, rowsOf } from '../lexicon/table.ts'
import { pointsOf } from './line.ts'

/** A line of the table, cut into numbers when it is first asked for. */
type Lines = readonly (readonly Point[])[]

const CELLS = new Map<string, string>()
const READ = new Map<string, Lines>()

/** The border between two countries by ISO 3166 alpha-2; none for neighbours only in name, or where Natural Earth draws none. */
export function borderBetween(a: string, b: string): Lines {
  return linesOf(a < b ? `${a}-${b}` : `${b}-${a}`)
}

/** The borders of a country to all its neighbours. */
export function bordersOf(country: string): Lines {
  return keys().flatMap(key => (key.includes('-') && key.split('-').includes(country) ? linesOf(key) : []))
}

/** The shores of a country, each with the land on its right. */
export function coastsOf(country: string): Lines {
  return linesOf(country)
}

/** All lines around a country. */
export function outlineOf(country: string): Lines {
  return [...bordersOf(country), ...coastsOf(country)]
}

function keys(): readonly string[] {
  if (CELLS.size === 0) for (const [key = '', lines = ''] of rowsOf(BORDERS)) CELLS.set(key, lines)
  return [...CELLS.keys()]
}

function linesOf(key: string): Lines {
  if (CELLS.size === 0) keys()
  const known = READ.get(key) ?? partsOf(CELLS.get(key), ';').map(line => pointsOf(courseOf(line)))
  READ.set(key, known)
  return known
}

function courseOf(line: string): Course {
  return line.split(' ').map(position => {
    const [longitude = Number.NaN, latitude = Number.NaN] = position.split(',').map(Number)
    return [longitude, latitude]
  })
}
