import { placeId } from '../record/ids.ts'
import { kilometresBetween } from './distance.ts'
import { fold } from './fold.ts'
import type { Entry, Gazetteer, PlaceKind } from './gazetteer.ts'
import type { PlaceRow } from './place-row.ts'

/** Two lists put the middle of one village up to here apart. */
const SAME_KM = 3
/** Names that a place is looked for by; dumps give a capital some hundred. */
const MOST_NAMES = 60

/** Kinds between which lists differ for one and the same place; a town and a stream of one name are two. */
export function sortOf(kind: PlaceKind): 'settlement' | 'division' | 'water' | 'land' | 'facility' | 'country' {
  switch (kind) {
    case 'city':
    case 'town':
    case 'village':
    case 'suburb':
      return 'settlement'
    case 'region':
    case 'district':
      return 'division'
    case 'river':
    case 'sea':
    case 'lake':
    case 'bank':
      return 'water'
    case 'facility':
    case 'seat':
      return 'facility'
    case 'country':
      return 'country'
    default:
      return 'land'
  }
}

/**
 * The place of a gazetteer that a row of a list is: by id, for a division by its code, else one of the same sort and country with one of its
 * names and within three kilometres, or within the extent of what has one. Two ids of GeoNames are two places.
 */
export function sameBelow(row: PlaceRow, below: Gazetteer): Entry | undefined {
  const id = row.geonamesId === undefined ? placeId('dateline', row.key) : placeId('geonames', row.geonamesId)
  return below.byId(id) ?? divisionBelow(row, below) ?? namesakeBelow(row, below)
}

function divisionBelow({ kind, regionCode, districtCode }: PlaceRow, below: Gazetteer): Entry | undefined {
  const code = kind === 'region' ? regionCode : kind === 'district' ? districtCode : undefined
  return code === undefined ? undefined : below.division(code)
}

function namesakeBelow(row: PlaceRow, below: Gazetteer): Entry | undefined {
  let best: Entry | undefined
  let least = Number.POSITIVE_INFINITY
  for (const name of new Set([row.name, ...row.names].slice(0, MOST_NAMES).map(fold))) {
    for (const entry of below.named(name)) {
      if (!mayBeSame(row, entry)) continue
      const kilometres = kilometresBetween(row, entry)
      if (kilometres > reachOf(entry) || kilometres >= least) continue
      best = entry
      least = kilometres
    }
  }
  return best
}

function mayBeSame(row: PlaceRow, entry: Entry): boolean {
  if (row.geonamesId !== undefined && entry.geonamesId !== undefined) return false
  if (row.country && entry.country && row.country !== entry.country) return false
  return sortOf(row.kind) === sortOf(entry.kind) && sortOf(row.kind) !== 'division'
}

function reachOf({ radiusMetres = 0 }: Entry): number {
  return Math.max(SAME_KM, radiusMetres / 1000)
}
