import type { PlaceId } from '../../../record/ids.ts'
import type { Pair } from './pair.ts'

/** The anchors of a relation to two places: both mentions of a pair make one place, named by the first. */
export function keyOf({ first, second }: Pair): { readonly to: PlaceId; readonly also: PlaceId } {
  return { to: first.to.place, also: second.to.place }
}
