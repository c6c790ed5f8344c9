import type { Point } from './distance.ts'
import { fold } from './fold.ts'
import type { Entry } from './gazetteer.ts'

/** A place as it goes into a gazetteer, with all its names. `key` makes its id where GeoNames gives none: `dateline:<key>`. */
export interface PlaceRow extends Omit<Entry, 'place'> {
  readonly key: string
  readonly names: readonly string[]
}

/** A key of words and a point, to a kilometre: a country has many villages of one name. */
export function pointKey(words: string, { longitude, latitude }: Point): string {
  return `${fold(words).replaceAll(' ', '-')}-${latitude.toFixed(2)}-${longitude.toFixed(2)}`
}
