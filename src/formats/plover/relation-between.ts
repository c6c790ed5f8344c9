import type { Reading } from '../../record/reading.ts'
import { hull, overlap, type Span } from '../../text/span.ts'
import { type PloverRoot, rootOf } from './plover-event.ts'
import { type Relation, relationsOf } from './relations.ts'

/** Two whose relation is asked for, by their words. */
export interface Pair {
  readonly source: readonly Span[]
  readonly target: readonly Span[]
}

/**
 * What the source does to the target as a reading tells it: the relation whose two ends share most with them, the earlier of equals. Where none
 * names them it is the main one, the first told behind the source; `undefined` where the reading tells none at all.
 */
export function relationBetween(reading: Reading, pair: Pair): PloverRoot | undefined {
  const from = hull(pair.source)?.[0] ?? 0
  const ranked = relationsOf(reading)
    .map(relation => ({ relation, fit: fitOf(relation, pair), offset: offsetFrom(relation, from) }))
    .sort((a, b) => b.fit - a.fit || a.offset - b.offset)
  const best = ranked[0]?.relation
  return best && rootOf(best.event)
}

const touches = (some: readonly Span[], others: readonly Span[]) =>
  some.some(one => others.some(other => overlap(one, other)))

/** How well a relation is that of a pair: two for an end named as such, less for one that stands where it is told; the wrong way round counts against it. */
function fitOf({ told, sources, targets, about }: Relation, { source, target }: Pair): number {
  const ofSource = touches(sources, source) ? 2 : touches(told, source) ? 1.5 : touches(about, source) ? 0.5 : 0
  const ofTarget = touches(targets, target) ? 2 : touches(about, target) || touches(told, target) ? 1 : 0
  const isReversed = touches(sources, target) && !touches(sources, source)
  return ofSource + ofTarget - (isReversed ? 2 : 0)
}

/** Characters from the source to where the relation is told; what is told before it comes after all that is told behind it. */
function offsetFrom({ told }: Relation, from: number): number {
  const at = hull(told)?.[0] ?? from
  return at >= from ? at - from : from - at + 1e6
}
