import type { PlaceId } from '../../../record/ids.ts'
import type { Pair } from './pair.ts'
import type { Neighbour } from './relation-rule.ts'

/** The anchors of a relation to two places, each mention’s own first. Both make one place: see `inOrder`. */
export function anchorsOf({ first, second }: Pair, own: Neighbour): { readonly to: PlaceId; readonly also: PlaceId } {
  const isFirst = first.sighting.from === own.sighting.from
  return isFirst ? { to: first.to.place, also: second.to.place } : { to: second.to.place, also: first.to.place }
}

/** The two places of a pair in an order that does not hang on the words: "between X and Y" and "between Y and X" are one place. */
export function inOrder({ first, second }: Pair): readonly [Neighbour, Neighbour] {
  return first.to.place < second.to.place ? [first, second] : [second, first]
}
