import type { PlaceId } from '../record/ids.ts'
import type { Locus } from '../record/place.ts'
import { ok, type Result } from '../record/result.ts'
import { countryOf, demonymOf } from './countries.ts'
import type { Point } from './distance.ts'
import { fold } from './fold.ts'
import { FORMAT, unpack } from './layout.ts'
import { NameIndex } from './name-index.ts'
import { PlaceColumns } from './place-columns.ts'
import { remembered } from './remembered.ts'
import { courseOf } from './rivers.ts'

/** GeoNames feature classes as a reader of news names them. */
export type PlaceKind = Locus['kind']

/** A place of the gazetteer. Longitude and latitude in degrees (WGS 84); `radiusMetres` is how far an area reaches from there. */
export interface Entry {
  readonly place: PlaceId
  readonly name: string
  readonly geonamesId?: number
  readonly longitude: number
  readonly latitude: number
  readonly kind: PlaceKind
  /** ISO 3166 alpha-2. */
  readonly country?: string
  /** First-order division, by name. */
  readonly region?: string
  /** First-order division as GeoNames codes it: `UA.08`. */
  readonly regionCode?: string
  /** Second-order division as GeoNames codes it: `US.KY.125`. */
  readonly districtCode?: string
  /** Inhabitants; 0 when not known. */
  readonly population: number
  /** What the town is the seat of. */
  readonly capitalOf?: 'country' | 'region' | 'district'
  readonly radiusMetres?: number
}

/** A country that a word for its people or things stands for. */
export interface CountryEntry {
  readonly code: string
  readonly name: string
  readonly place: PlaceId
}

/** A place's line on the map: longitude before latitude, downstream for a river. */
export type Course = readonly (readonly [longitude: number, latitude: number])[]

/** The longest name found at some word of a list: how many words it takes and the places called so, best known first. */
export interface Found {
  readonly length: number
  readonly entries: readonly Entry[]
}

/** Places by name, by id and by the words for their people. Loaded data, no file or network. */
export interface Gazetteer {
  readonly version: string
  /** Number of places. */
  readonly size: number
  /** Digest of the layers that lie over the base; `undefined` for a base alone. */
  readonly layers: string | undefined
  /** Places whose name, after folding, is this one; best known first. */
  named(name: string): readonly Entry[]
  /** Longest name that begins at this word of the list; `undefined` if none. Words that fold to nothing (a hyphen) are passed over. */
  longestFrom(words: readonly string[], from: number): Found | undefined
  byId(id: PlaceId): Entry | undefined
  /** "Ukrainian", "Russians" → the country. */
  demonym(word: string): CountryEntry | undefined
  /** By ISO 3166 alpha-2. */
  country(code: string): Entry | undefined
  river(id: PlaceId): Course | undefined
  /** All names of a place as they are found by, folded, in order of their bytes; none for an unknown place. */
  spellings(id: PlaceId): readonly string[]
  /** The division, or the area of our own that is one, with this code of GeoNames: `UA.08`, `US.KY.125`. */
  division(code: string): Entry | undefined
  /** Places whose points lie within so many kilometres, nearest first. Looks at every place: not for each word of a text. */
  near(point: Point, kilometres: number): readonly Entry[]
  /** Each folded name once; for spellings that nearly fit. */
  names(): Iterable<string>
}

/** Why bytes are not a gazetteer that this program can read. */
export interface GazetteerRefusal {
  readonly kind: 'not-a-gazetteer' | 'old-format'
  readonly detail: string
}

/** A gazetteer over the bytes that `encodeGazetteer` made, read in place. Refuses other files and other formats. */
export function openGazetteer(bytes: Uint8Array): Result<Gazetteer, GazetteerRefusal> {
  const columns = unpack(bytes)
  if (!columns.ok) return columns
  const places = new PlaceColumns(columns.value)
  const version = `${FORMAT}.${places.size}.${columns.value.named.length}`
  return ok(gazetteerOver(places, new NameIndex(columns.value), version))
}

/** The places of one war are few: these are the names and places whose bytes are not read anew each time. */
const MOST_KEPT = 20_000

function gazetteerOver(places: PlaceColumns, names: NameIndex, version: string): Gazetteer {
  const entry = remembered(MOST_KEPT, (number: number) => places.entry(number))
  const bearers = remembered(MOST_KEPT, (name: number): readonly Entry[] => Array.from(names.bearers(name), entry))
  const byId = (id: PlaceId): Entry | undefined => {
    const number = places.numberOf(id)
    return number === undefined ? undefined : entry(number)
  }
  return {
    version,
    size: places.size,
    layers: undefined,
    named: name => {
      const at = names.position(fold(name))
      return at.exact ? bearers(at.number) : []
    },
    longestFrom: (words, from) => {
      const longest = longestName(names, words, from)
      return longest && { length: longest.length, entries: bearers(longest.name) }
    },
    byId,
    demonym: demonymOf,
    country: code => {
      const country = countryOf(code)
      return country && byId(country.place)
    },
    river: courseOf,
    spellings: id => {
      const number = places.numberOf(id)
      return number === undefined ? [] : names.of(number)
    },
    division: code => {
      const number = places.divisionNumber(code)
      return number === undefined ? undefined : entry(number)
    },
    near: (point, kilometres) => places.near(point, kilometres).map(number => places.entry(number)),
    names: () => names.all(),
  }
}

/** No place name of a news text has more words than this ("Autonomous Republic of the …"). */
const MAX_WORDS = 7

function longestName(
  names: NameIndex,
  words: readonly string[],
  from: number,
): { length: number; name: number } | undefined {
  let best: { length: number; name: number } | undefined
  let taken = ''
  let count = 0
  for (let i = from; i < words.length && count < MAX_WORDS; i++) {
    const part = fold(words[i] ?? '')
    if (part === '' && i === from) return undefined
    if (part === '') continue
    count++
    taken = taken === '' ? part : `${taken} ${part}`
    const at = names.position(taken)
    if (at.exact) best = { length: i - from + 1, name: at.number }
    if (!at.continues) break
  }
  return best
}
