import { type PlaceId, placeId } from '../record/ids.ts'
import { kilometresBetween, type Point } from './distance.ts'
import type { Entry } from './gazetteer.ts'
import { type Columns, KINDS, SEATS } from './layout.ts'

/** The places of a gazetteer by number and by id. */
export class PlaceColumns {
  readonly #columns: Columns
  readonly #decoder = new TextDecoder()
  readonly #withId: number
  #divisions: ReadonlyMap<string, number> | undefined

  constructor(columns: Columns) {
    this.#columns = columns
    const first = columns.geonamesId.indexOf(0)
    this.#withId = first < 0 ? this.size : first
  }

  get size(): number {
    return this.#columns.geonamesId.length
  }

  /** The number of the place with this id. */
  numberOf(id: PlaceId): number | undefined {
    const key = id.slice(id.indexOf(':') + 1)
    const { geonamesId, key: keys } = this.#columns
    if (id.startsWith('geonames:')) return halve(0, this.#withId, middle => (geonamesId[middle] ?? 0) - Number(key))
    return halve(this.#withId, this.size, middle => order(this.#text(keys[middle]), key))
  }

  /** The number of the division, or area that is one, with this code. */
  divisionNumber(code: string): number | undefined {
    this.#divisions ??= this.#divisionsByCode()
    return this.#divisions.get(code)
  }

  /** Numbers of the places within so many kilometres of a point, nearest first. */
  near(point: Point, kilometres: number): readonly number[] {
    // A degree of latitude is nowhere shorter than 110 km.
    const band = kilometres / 110
    const found: { readonly number: number; readonly distance: number }[] = []
    for (let number = 0; number < this.size; number++) {
      const here = this.#point(number)
      if (Math.abs(here.latitude - point.latitude) > band) continue
      const distance = kilometresBetween(point, here)
      if (distance <= kilometres) found.push({ number, distance })
    }
    return found.sort((a, b) => a.distance - b.distance || a.number - b.number).map(({ number }) => number)
  }

  #divisionsByCode(): ReadonlyMap<string, number> {
    const { kind, regionCode, districtCode, region, name } = this.#columns
    const byCode = new Map<string, number>()
    for (let number = 0; number < this.size; number++) {
      const word = KINDS[kind[number] ?? 0]
      // An area of our own that is a division is its own region.
      const isFirst = word === 'region' || (word === 'area' && region[number] !== 0 && region[number] === name[number])
      if (!isFirst && word !== 'district') continue
      const code = this.#text(isFirst ? regionCode[number] : districtCode[number])
      if (code !== '' && !byCode.has(code)) byCode.set(code, number)
    }
    return byCode
  }

  #point(number: number): Point {
    const { longitude, latitude } = this.#columns
    return { longitude: (longitude[number] ?? 0) / 1e5, latitude: (latitude[number] ?? 0) / 1e5 }
  }

  entry(number: number): Entry {
    const columns = this.#columns
    const geonamesId = columns.geonamesId[number]
    const country = this.#text(columns.country[number])
    const region = this.#text(columns.region[number])
    const regionCode = this.#text(columns.regionCode[number])
    const districtCode = this.#text(columns.districtCode[number])
    const capitalOf = SEATS[columns.seat[number] ?? 0]
    const radiusMetres = columns.radius[number]
    return {
      place: geonamesId ? placeId('geonames', geonamesId) : placeId('dateline', this.#text(columns.key[number])),
      name: this.#text(columns.name[number]),
      ...(geonamesId && { geonamesId }),
      ...this.#point(number),
      kind: KINDS[columns.kind[number] ?? 0] ?? 'area',
      ...(country && { country }),
      ...(region && { region }),
      ...(regionCode && { regionCode }),
      ...(districtCode && { districtCode }),
      population: columns.population[number] ?? 0,
      ...(capitalOf && { capitalOf }),
      ...(radiusMetres && { radiusMetres }),
    }
  }

  #text(number: number | undefined): string {
    const { text, textAt } = this.#columns
    return this.#decoder.decode(text.subarray(textAt[number ?? 0], textAt[(number ?? 0) + 1]))
  }
}

function halve(from: number, to: number, compare: (middle: number) => number): number | undefined {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >>> 1
    if (compare(middle) < 0) low = middle + 1
    else high = middle
  }
  return low < to && compare(low) === 0 ? low : undefined
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
