import { type PlaceId, placeId } from '../record/ids.ts'
import type { Entry } from './gazetteer.ts'
import { type Columns, KINDS, SEATS } from './layout.ts'

/** The places of a gazetteer by number and by id. */
export class PlaceColumns {
  readonly #columns: Columns
  readonly #decoder = new TextDecoder()
  readonly #withId: number

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
      longitude: (columns.longitude[number] ?? 0) / 1e5,
      latitude: (columns.latitude[number] ?? 0) / 1e5,
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
