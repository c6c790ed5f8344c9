import type { Word } from '../../language/analyse.ts'
import type { VerbGroup } from '../../language/morphology/verb-group.ts'
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
  // "Had the rebels captured the town, …": the tree seldom knows the order.
  return /^(?:had|should|were)$/.test(wordAt(stretch, from)) && !hasVerbBetween(stretch, from + 2, predicate)
}

const isWhether = (words: readonly Word[], at: number) => CONDITIONALS.has(openerOf(words, at))

function hasVerbBetween({ tokens }: Stretch, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.upos === 'VERB' || tokens[i]?.lower === ',') return true
  return to < from
}
