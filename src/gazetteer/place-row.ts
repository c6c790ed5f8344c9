import type { Entry } from './gazetteer.ts'

/** A place as it goes into a gazetteer, with all its names. `key` makes its id where GeoNames gives none: `dateline:<key>`. */
export interface PlaceRow extends Omit<Entry, 'place'> {
  readonly key: string
  readonly names: readonly string[]
}
