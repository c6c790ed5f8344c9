import type { Upos } from '../../analysis.ts'
import type { Token } from '../../tokens.ts'
import { attachUnits } from './clauses.ts'
import { findUnits } from './find-units.ts'
import { attachPunctuation } from './punctuation.ts'
import { tagByRule } from './tagger.ts'
import { withoutHeads } from './tree-builder.ts'
import { makeWhole } from './whole-tree.ts'

/** Tags and tree of one sentence as rules give them; all arrays as long as the tokens. */
export interface RuleParse {
  readonly upos: readonly Upos[]
  /** Penn tags as UD English has them. */
  readonly xpos: readonly string[]
  /** Index of the head in the sentence; absent for the root, which is one. */
  readonly heads: readonly (number | undefined)[]
  /** UD relations, subtypes included. */
  readonly deprels: readonly string[]
}

/**
 * Tags and tree of a sentence without any weights: a lexicon of closed classes and common words, ends of words, base phrases, then clauses in one pass
 * from left to right. Linear time, one root, no cycle, whatever the tokens are. For when no `syntax.bin` was given.
 */
export function parseByRule(tokens: readonly Token[]): RuleParse {
  const { upos, xpos } = tagByRule(tokens)
  const tree = withoutHeads(tokens, upos, xpos)
  const units = findUnits(tree)
  const proposed = attachUnits(tree, units)
  attachPunctuation(tree, proposed)
  const root = makeWhole(tree, proposed)
  return {
    // The lexicon and the tagger write only the classes of `Upos`; a test holds them to it.
    upos: tree.upos as Upos[],
    xpos: tree.xpos,
    heads: Array.from(tree.heads, (head, at) => (at === root ? undefined : head)),
    deprels: tree.deprels,
  }
}
