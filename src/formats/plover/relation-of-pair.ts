import type { Reading } from '../../record/reading.ts'
import type { PloverRoot } from './plover-event.ts'
import { predicateBetween, verbBetween } from './predicates/predicate-between.ts'
import type { WordTree } from './predicates/word-tree.ts'
import { type Pair, relationBetween } from './relation-between.ts'

/**
 * What the source does to the target: by the predicates that the tree of their text has between the two; where it has none that we know, by the
 * events and statements of the reading.
 */
export function relationOfPair(reading: Reading, tree: WordTree, pair: Pair): PloverRoot | undefined {
  return predicateBetween(tree, pair) ?? verbBetween(tree, pair) ?? relationBetween(reading, pair)
}
