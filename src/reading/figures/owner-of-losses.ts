import type { Word } from '../../language/analyse.ts'
import { dependentBy, dependentsOf } from '../../language/trees/dependents.ts'
import { subjectOf } from '../events/arguments.ts'
import { caseOf } from '../events/noun-phrase.ts'
import { pathUp } from './tree-distance.ts'

const LOSSES = new Set(['loss', 'casualty', 'toll', 'dead', 'wounded', 'death'])

/** Whose losses a number says: "The front's losses came to 45 dead", "put its own losses at 12 tanks"; the index of the owner or of its pronoun's subject. */
export function ownerOfLosses(words: readonly Word[], counted: number): number | undefined {
  const verb = pathUp(words, counted).find(at => at !== counted && words[at]?.upos === 'VERB')
  if (verb === undefined) return undefined
  for (const at of [dependentBy(words, verb, 'obj'), subjectOf(words, verb)]) {
    if (at === undefined || at === counted || !LOSSES.has(words[at]?.lemma ?? '')) continue
    const owner = dependentBy(words, at, 'nmod:poss') ?? ofWhom(words, at)
    if (owner === undefined) continue
    return words[owner]?.upos === 'PRON' ? subjectOf(words, verb) : owner
  }
  return undefined
}

function ofWhom(words: readonly Word[], noun: number): number | undefined {
  return dependentsOf(words)
    .of(noun)
    .slice(0, 8)
    .find(at => words[at]?.deprel === 'nmod' && caseOf(words, at) === 'of')
}
