import { fold } from '../../gazetteer/fold.ts'
import type { Locus, Place } from '../../record/place.ts'
import { byCodeUnits, keyOf } from '../order.ts'

/** How many names can lie in a division or country, in thousandths of a name, so that sums are the same in any order. */
export interface Weight {
  readonly country: string
  readonly region?: string
  weight: number
}
/** By a key of the division or country. */
export type Weights = ReadonlyMap<string, Weight>
/** The weight of one name that can lie nowhere else. */
export const WHOLE = 1000

/** The strongest first; of equals in the order of their keys. */
export function strongest(weights: Weights): readonly (readonly [string, Weight])[] {
  return [...weights].sort(([a, x], [b, y]) => y.weight - x.weight || byCodeUnits(a, b))
}

/**
 * How many names of towns and divisions can lie in each division and country. Each name counts once for all reports, however often it is
 * named, with what its best report gives: a namesake that is misread everywhere weighs no more than any other name.
 */
export function countNames(reports: readonly (readonly Place[])[]): {
  readonly regions: Weights
  readonly countries: Weights
  readonly all: number
} {
  const names = new Map<string, Map<string, Weight>>()
  for (const places of reports) {
    for (const place of places) {
      const name = fold(place.toponym)
      const best = names.get(name) ?? new Map<string, Weight>()
      names.set(name, best)
      for (const [key, one] of massOf(place)) if (one.weight > (best.get(key)?.weight ?? 0)) best.set(key, one)
    }
  }
  const total = new Map<string, Weight>()
  for (const best of names.values()) for (const [key, one] of best) addTo(total, key, one)
  const isOf = (region: boolean) => new Map([...total].filter(([, one]) => (one.region !== undefined) === region))
  const countries = isOf(false)
  return { regions: isOf(true), countries, all: countries.values().reduce((sum, { weight }) => sum + weight, 0) }
}

/** The chance that one name lies in each division and country. */
function massOf({ at, relation, candidates }: Place): Weights {
  const mass = new Map<string, Weight>()
  for (const locus of at && !relation ? [at, ...candidates] : candidates) {
    const { country, region, score } = locus
    if (!isLocal(locus) || country === undefined) continue
    const weight = Math.round(score * WHOLE)
    addTo(mass, country, { country, weight })
    if (region !== undefined) addTo(mass, keyOf(country, region), { country, region, weight })
  }
  return mass
}

function addTo(sums: Map<string, Weight>, key: string, one: Weight): void {
  const sum = sums.get(key)
  if (sum) sum.weight += one.weight
  else sums.set(key, { ...one })
}

/** Where the places lie that are in one division of a country: towns and what is in them, districts and the divisions themselves. */
export function localIn(places: readonly Place[]): readonly Locus[] {
  return places.flatMap(({ at }) => (at && isLocal(at) ? [at] : []))
}

const LOCAL = new Set<Locus['kind']>(['region', 'district', 'city', 'town', 'village', 'suburb', 'facility', 'island'])
const isLocal = (locus: Locus): boolean => LOCAL.has(locus.kind)
