import type { PlaceRow } from './place-row.ts'

const BASE: { readonly [kind in PlaceRow['kind']]: number } = {
  continent: 9.5,
  country: 9,
  seat: 8.5,
  river: 6,
  sea: 7,
  lake: 5.5,
  island: 4.5,
  area: 6.5,
  region: 1,
  district: -0.6,
  city: 0,
  town: 0,
  village: 0,
  suburb: -0.5,
  bank: 0,
  facility: 1,
}

/** A name of one's own goes before a name that one also bears. */
export const OWN_NAME = 0.5

/** Waters, land and facilities whose extent nobody gave are small ones: a stream or a dam of a dump goes behind the village of its name. */
const LARGE: ReadonlySet<PlaceRow['kind']> = new Set(['river', 'sea', 'lake', 'island', 'area', 'facility'])
const SMALL = -0.5

/**
 * How well known a place is, apart from any text: the logarithm of its inhabitants with a bonus for capitals and for what is larger
 * than a town. A bare name is read in this order. The bonuses are set by hand.
 */
export function prominence(row: Pick<PlaceRow, 'kind' | 'population' | 'capitalOf' | 'radiusMetres'>): number {
  const people = row.kind === 'country' || row.kind === 'continent' ? 7 : Math.log10(row.population + 10)
  const capital =
    row.capitalOf === 'country' ? 2 : row.capitalOf === 'region' ? 0.6 : row.capitalOf === 'district' ? 0.2 : 0
  const base = LARGE.has(row.kind) && row.radiusMetres === undefined ? SMALL : BASE[row.kind]
  return base + (row.kind === 'region' ? Math.min(people, 6) * 0.75 : people) + capital
}
