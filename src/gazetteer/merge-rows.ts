import { type PlaceId, placeId } from '../record/ids.ts'
import type { Entry, Gazetteer } from './gazetteer.ts'
import { type GivenRow, isSameRow, joinedRows, rowOf } from './join-rows.ts'
import type { PlaceRow } from './place-row.ts'
import { inPressNames } from './press-names.ts'
import { sameBelow } from './same-place.ts'

/** What comes of laying places over a gazetteer. */
export interface MergedRows {
  /** New places, and those below that have more now, with all their names. */
  readonly rows: readonly PlaceRow[]
  /** Keys of places without a GeoNames id below that have one now. */
  readonly replaced: readonly (readonly [key: string, geonamesId: number])[]
  readonly counts: { readonly new: number; readonly merged: number; readonly unchanged: number }
}

/** Lays places over a gazetteer, one by one. Laying the same places over the result again changes nothing. */
export class RowMerger {
  readonly #below: Gazetteer
  readonly #rows = new Map<PlaceId, PlaceRow>()
  /** The place below that each row goes on from. */
  readonly #from = new Map<PlaceId, Entry>()
  /** The row that each place below has become. */
  readonly #became = new Map<PlaceId, PlaceId>()

  constructor(below: Gazetteer) {
    this.#below = below
  }

  /** Number of places laid so far. */
  get size(): number {
    return this.#rows.size
  }

  /** Whether a place with this id of GeoNames was laid. */
  has(geonamesId: number): boolean {
    return this.#rows.has(placeId('geonames', geonamesId))
  }

  add(given: GivenRow): void {
    const found = sameBelow(given, this.#below)
    // A place below is one place: the second row with an id of its own is another.
    const same = found && this.#isTakenByOther(found, given) ? undefined : found
    const ownId = idOf(given)
    const before = this.#rows.get(ownId) ?? (same && this.#rows.get(this.#became.get(same.place) ?? same.place))
    const known = before ?? (same && rowOf(same, this.#below))
    const keepsId = same !== undefined && this.#below.river(same.place) !== undefined
    const row = known ? joinedRows(known, given, keepsId) : inPressNames(given)
    if (before) this.#rows.delete(idOf(before))
    this.#rows.set(idOf(row), row)
    if (!same) return
    this.#from.set(idOf(row), same)
    this.#became.set(same.place, idOf(row))
  }

  /** Further names of a place that was laid before; of any other they are passed over. */
  addNames(geonamesId: number, names: readonly string[]): void {
    const id = placeId('geonames', geonamesId)
    const row = this.#rows.get(id)
    if (row) this.#rows.set(id, { ...row, names: [...row.names, ...names] })
  }

  merged(): MergedRows {
    const rows: PlaceRow[] = []
    const replaced: (readonly [string, number])[] = []
    const counts = { new: 0, merged: 0, unchanged: 0 }
    for (const [id, row] of this.#rows) {
      const from = this.#from.get(id)
      if (from && isSameRow(row, rowOf(from, this.#below))) {
        counts.unchanged++
        continue
      }
      rows.push(row)
      counts[from ? 'merged' : 'new']++
      if (from && from.geonamesId === undefined && row.geonamesId !== undefined)
        replaced.push([from.place.slice(from.place.indexOf(':') + 1), row.geonamesId])
    }
    return { rows, replaced, counts }
  }

  #isTakenByOther({ place }: Entry, { geonamesId }: GivenRow): boolean {
    const row = this.#rows.get(this.#became.get(place) ?? place)
    return row?.geonamesId !== undefined && geonamesId !== undefined && row.geonamesId !== geonamesId
  }
}

function idOf({ geonamesId, key }: PlaceRow): PlaceId {
  return geonamesId === undefined ? placeId('dateline', key) : placeId('geonames', geonamesId)
}
