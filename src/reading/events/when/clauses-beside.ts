import type { Word } from '../../../language/analyse.ts'
import { dependentsOf } from '../../../language/trees/dependents.ts'
import { openerOf } from '../governor.ts'
import { isSaying } from '../saying.ts'
import type { Act } from './act.ts'

/** Predicates of the clauses that tell what went on while the act did: over it ("was shot | as he left"), and under it ("shot him | as he left"). */
export function clausesBeside(words: readonly Word[], { predicate: own, group }: Act): readonly number[] {
  if (!group) return []
  const predicate = firstOf(words, own)
  const under = dependentsOf(words)
    .of(predicate)
    .filter(at => isAtOnce(words, at))
  const over = isAtOnce(words, predicate) ? words[predicate]?.head : undefined
  return over === undefined || words[over]?.upos !== 'VERB' || isSaying(words[over]) ? under : [over, ...under]
}

/** The first of verbs that are joined: "when rebels | attacked the base and set fire to it". */
function firstOf(words: readonly Word[], predicate: number): number {
  let at = predicate
  for (let step = 0; step < 4 && words[at]?.deprel === 'conj'; step++) at = words[at]?.head ?? at
  return at
}

/** "when", "while", "as" open it, or it is a participle of the same subject: "…, leaving two wounded". */
function isAtOnce(words: readonly Word[], at: number): boolean {
  const { deprel, upos, xpos } = words[at] ?? {}
  if (deprel !== 'advcl' || upos !== 'VERB') return false
  const opener = openerOf(words, at)
  return opener === '' ? /^VB[GN]$/.test(xpos ?? '') : /^(?:when|while|as|where)$/.test(opener)
}
