import type { PlaceKind } from './gazetteer.ts'

/** A place as it goes into a gazetteer, with all its names. `key` makes its id where GeoNames gives none: `dateline:<key>`. */
export interface PlaceRow {
  readonly key: string
  readonly name: string
  readonly names: readonly string[]
  readonly geonamesId?: number
  readonly longitude: number
  readonly latitude: number
  readonly kind: PlaceKind
  readonly country?: string
  readonly region?: string
  readonly regionCode?: string
  readonly districtCode?: string
  readonly population: number
  readonly capitalOf?: 'country' | 'region' | 'district'
  readonly radiusMetres?: number
}
