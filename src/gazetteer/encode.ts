import { compareBytes } from './byte-order.ts'
import { fold } from './fold.ts'
import { type Columns, KINDS, pack, SEATS } from './layout.ts'
import type { PlaceRow } from './place-row.ts'
import { OWN_NAME, prominence } from './prominence.ts'

/** The bytes of a gazetteer of these places. The same rows in any order give the same bytes. Refuses (throws) two places of one id. */
export function encodeGazetteer(rows: readonly PlaceRow[]): Uint8Array {
  const places = [...rows].sort(byId)
  for (const [index, place] of places.entries()) {
    const before = places[index - 1]
    if (before && byId(before, place) === 0)
      throw new Error(`two places with one id: ${before.name}, ${place.name} (${place.key})`)
  }
  const strings = new Strings()
  const column = (value: (place: PlaceRow) => number) => Uint32Array.from(places, value)
  const text = (value: (place: PlaceRow) => string | undefined) => column(place => strings.add(value(place) ?? ''))
  const columns = {
    geonamesId: column(place => place.geonamesId ?? 0),
    key: text(place => (place.geonamesId ? '' : place.key)),
    name: text(place => place.name),
    longitude: Int32Array.from(places, place => Math.round(place.longitude * 1e5)),
    latitude: Int32Array.from(places, place => Math.round(place.latitude * 1e5)),
    population: column(place => place.population),
    radius: column(place => place.radiusMetres ?? 0),
    country: text(place => place.country),
    region: text(place => place.region),
    regionCode: text(place => place.regionCode),
    districtCode: text(place => place.districtCode),
    kind: Uint8Array.from(places, place => KINDS.indexOf(place.kind)),
    seat: Uint8Array.from(places, place => SEATS.indexOf(place.capitalOf)),
  }
  return pack({ ...columns, ...namesOf(places), ...strings.packed() })
}

function byId(a: PlaceRow, b: PlaceRow): number {
  if (a.geonamesId || b.geonamesId) return (a.geonamesId ?? 2 ** 32) - (b.geonamesId ?? 2 ** 32)
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0
}

function namesOf(places: readonly PlaceRow[]): Pick<Columns, 'fold' | 'foldAt' | 'namedAt' | 'named'> {
  const index = new Map<string, number[]>()
  for (const [number, place] of places.entries()) {
    for (const key of new Set([place.name, ...place.names].map(fold))) {
      if (key === '') continue
      const bearers = index.get(key)
      if (bearers) bearers.push(number)
      else index.set(key, [number])
    }
  }
  const known = places.map(prominence)
  const encoder = new TextEncoder()
  const names = [...index.keys()]
    .map(key => ({ key, bytes: encoder.encode(key) }))
    .sort((a, b) => compareBytes(a.bytes, b.bytes))
  const namedAt = new Uint32Array(names.length + 1)
  const named: number[] = []
  for (const [number, { key }] of names.entries()) {
    const bearers = index.get(key) ?? []
    const rank = (place: number) => (known[place] ?? 0) + (fold(places[place]?.name ?? '') === key ? OWN_NAME : 0)
    for (const bearer of bearers.sort((a, b) => rank(b) - rank(a) || a - b)) named.push(bearer)
    namedAt[number + 1] = named.length
  }
  const { bytes, at } = joined(names.map(name => name.bytes))
  return { fold: bytes, foldAt: at, namedAt, named: Uint32Array.from(named) }
}

function joined(parts: readonly Uint8Array[]): { bytes: Uint8Array; at: Uint32Array } {
  const at = new Uint32Array(parts.length + 1)
  for (const [index, part] of parts.entries()) at[index + 1] = (at[index] ?? 0) + part.length
  const bytes = new Uint8Array(at[parts.length] ?? 0)
  for (const [index, part] of parts.entries()) bytes.set(part, at[index] ?? 0)
  return { bytes, at }
}

class Strings {
  readonly #numbers = new Map<string, number>([['', 0]])

  add(text: string): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(text, number)
    return number
  }

  packed(): Pick<Columns, 'text' | 'textAt'> {
    const encoder = new TextEncoder()
    const { bytes, at } = joined([...this.#numbers.keys()].map(text => encoder.encode(text)))
    return { text: bytes, textAt: at }
  }
}
