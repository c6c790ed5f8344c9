import type { Word } from '../../language/analyse.ts'
import type { VerbGroup } from '../../language/morphology/verb-group.ts'
import { dependentBy } from '../../language/trees/dependents.ts'
import { openerOf } from './governor.ts'
import { CONDITIONALS } from './lexicon/closed-class.ts'
import { type Stretch, wordAt } from './stretch.ts'

/** True for a clause that only supposes: "if", "unless", "whether", "had they". */
export function isSupposed(stretch: Stretch, { predicate, clause }: VerbGroup): boolean {
  const { tokens, from } = stretch
  if (clause === 'condition' || (clause === 'indirect question' && isWhether(tokens, predicate))) return true
  // "whether troops have left": the tree takes "have" for the verb here and there.
  const { deprel, head } = tokens[predicate] ?? {}
  if (deprel === 'xcomp' && head === predicate - 1 && tokens[head]?.lemma === 'have' && isWhether(tokens, head))
    return true
  if (isOfAnybody(tokens, predicate)) return true
  // "Had the rebels captured the town, …": the tree seldom knows the order.
  return /^(?:had|should|were)$/.test(wordAt(stretch, from)) && !hasVerbBetween(stretch, from + 2, predicate)
}

/** "whoever attacks", "anyone who crosses the line": nobody has, for all that is said. */
function isOfAnybody(words: readonly Word[], predicate: number): boolean {
  const subject = dependentBy(words, predicate, 'nsubj', 'nsubj:pass')
  if (subject !== undefined && /^(?:whoever|whichever)$/.test(words[subject]?.lower ?? '')) return true
  const { deprel, head } = words[predicate] ?? {}
  if (words[predicate - 1]?.lower === 'whoever') return true
  return deprel === 'acl:relcl' && /^(?:anyone|anybody|anything|whoever)$/.test(words[head ?? -1]?.lower ?? '')
}

const isWhether = (words: readonly Word[], at: number) => CONDITIONALS.has(openerOf(words, at))

function hasVerbBetween({ tokens }: Stretch, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.upos === 'VERB' || tokens[i]?.lower === ',') return true
  return to < from
}
