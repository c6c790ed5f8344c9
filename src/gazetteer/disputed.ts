import { type PlaceId, placeId } from '../record/ids.ts'
import { countryOf } from './countries.ts'
import type { Entry } from './gazetteer.ts'
import { DISPUTED } from './lexicon/disputed.ts'
import { partsOf, rowsOf } from './lexicon/table.ts'

/** Who has a part in a dispute: a state by its ISO 3166 alpha-2 code, or an authority that has none by its name. */
export type Party =
  | { readonly kind: 'state'; readonly code: string }
  | { readonly kind: 'authority'; readonly name: string }

/** Who administers a territory in fact, the whole of it or a part, and since which year where that can be said. */
export interface Administration {
  readonly by: Party
  readonly extent: 'whole' | 'part'
  readonly since?: number
}

/** Who claims a territory, the whole of it or a part. */
export interface Claim {
  readonly by: Party
  readonly extent: 'whole' | 'part'
}

/** A disputed territory as each side has it. `name` is the one that we show; it is nobody’s title to the place. */
export interface Dispute {
  readonly key: string
  readonly name: string
  readonly places: readonly PlaceId[]
  readonly administered: readonly Administration[]
  readonly claims: readonly Claim[]
  readonly called: readonly { readonly by: Party; readonly name: string }[]
}

interface Row {
  readonly dispute: Dispute
  /** GeoNames codes of divisions and ISO codes of countries that lie inside. */
  readonly inside: readonly string[]
}

const TABLE: readonly Row[] = rowsOf(DISPUTED).map(readRow)
const BY_PLACE = new Map(TABLE.flatMap(({ dispute }) => dispute.places.map(place => [place, dispute] as const)))
const BY_CODE = new Map(TABLE.flatMap(({ dispute, inside }) => inside.map(code => [code, dispute] as const)))

/** All disputes that we know of. */
export const DISPUTES: readonly Dispute[] = TABLE.map(({ dispute }) => dispute)

/** The dispute about the place with this id; `undefined` for what is not disputed, and for towns inside: see `disputeAround`. */
export function disputeOf(place: PlaceId): Dispute | undefined {
  return BY_PLACE.get(place)
}

/** The dispute about a place, or about the division or country that it lies in. */
export function disputeAround({
  place,
  country = '',
  regionCode = '',
}: Pick<Entry, 'place' | 'country' | 'regionCode'>): Dispute | undefined {
  return BY_PLACE.get(place) ?? BY_CODE.get(regionCode) ?? BY_CODE.get(country)
}

function readRow(cells: readonly string[]): Row {
  const [key = '', name = '', places, codes, administered, claims, called] = cells
  const inside = partsOf(codes, ' ')
  const countries = inside.flatMap(code => countryOf(code)?.place ?? [])
  const dispute = {
    key,
    name,
    places: [...partsOf(places, ' ').map(readPlace), ...countries],
    administered: partsOf(administered, ';').map(readAdministration),
    claims: partsOf(claims, ';')
      .map(readAdministration)
      .map(({ by, extent }) => ({ by, extent })),
    called: partsOf(called, ';').map(readName),
  }
  return { dispute, inside }
}

function readPlace(cell: string): PlaceId {
  const [source, key = ''] = cell.split(':')
  if (source !== 'geonames' && source !== 'dateline') throw new Error(`no place “${cell}”`)
  return placeId(source, key)
}

/** "RU 2014 part", "Hamas 2007". */
function readAdministration(cell: string): Administration {
  const [, party = '', year, part] = /^(.*?)(?: (\d{4}))?( part)?$/.exec(cell) ?? []
  return { by: partyOf(party), extent: part ? 'part' : 'whole', ...(year && { since: Number(year) }) }
}

function readName(cell: string): Dispute['called'][number] {
  const [party = '', name = ''] = partsOf(cell, ': ')
  return { by: partyOf(party), name }
}

function partyOf(name: string): Party {
  return /^[A-Z]{2}$/.test(name) ? { kind: 'state', code: name } : { kind: 'authority', name }
}
