import { bankOf } from '../../gazetteer/bank.ts'
import { courseOf } from '../../gazetteer/rivers.ts'
import type { PlaceId } from '../../record/ids.ts'
import type { RecordPlace } from '../../record/record.ts'
import { byCodeUnits } from '../order.ts'
import type { Standing } from './holders-on.ts'

/** How many of the places in a region each holder has: of places of which the record knows anything, and never more than it knows. */
export interface Within {
  readonly region: PlaceId
  readonly held: readonly { readonly holder: string; readonly side?: string; readonly places: readonly PlaceId[] }[]
  /** More than one holds it, or it is fought over. */
  readonly contested: readonly PlaceId[]
  /** Somebody stood to it on another day, and nobody is known to hold it on this. */
  readonly unknown: readonly PlaceId[]
}

/** Towns and the like: what holds no others. */
const POINTS: ReadonlySet<RecordPlace['kind']> = new Set(['city', 'town', 'village', 'suburb', 'facility', 'island'])
/** Where a bank is told of no division, its places are those as near to the river. */
const BANK_KM = 50

/** Counts the holders of the places in a region; `undefined` for a place that is no first-order division and no bank of a river of our table. */
export function holdersWithin(
  region: RecordPlace,
  places: readonly RecordPlace[],
  standings: ReadonlyMap<string, Standing>,
): Within | undefined {
  const isIn = insideOf(region)
  if (!isIn) return undefined
  const inside = places.filter(place => POINTS.has(place.kind) && !place.id.includes('/') && isIn(place))
  const held = new Map<string, { readonly holder: string; readonly side?: string; readonly places: PlaceId[] }>()
  const contested: PlaceId[] = []
  const unknown: PlaceId[] = []
  for (const { id } of inside) {
    const standing = standings.get(id)
    const [only, ...others] = standing?.holds ?? []
    if (standing?.contested || others.length > 0) contested.push(id)
    else if (!only) unknown.push(id)
    else {
      const { holder, side } = only
      const key = side ?? holder
      const one = held.get(key) ?? { holder, ...(side === undefined ? {} : { side }), places: [] }
      one.places.push(id)
      held.set(key, one)
    }
  }
  const byHolder = [...held].sort(([a], [b]) => byCodeUnits(a, b)).map(([, one]) => one)
  return { region: region.id, held: byHolder, contested, unknown }
}

function insideOf(region: RecordPlace): ((place: RecordPlace) => boolean) | undefined {
  if (region.kind === 'region') return ({ country, region: of }) => country === region.country && of === region.name
  const [, river, side] = /^(.+)\/(left|right)-bank$/.exec(region.id) ?? []
  // An id before the slash is a place’s id again.
  const course = river === undefined ? undefined : courseOf(river as PlaceId)
  if (!course) return undefined
  return place => {
    const at = bankOf(course, place)
    if (!at || at.bank !== side) return false
    return region.region === undefined ? at.kilometres <= BANK_KM : place.region === region.region
  }
}
