import type { Word } from '../../language/analyse.ts'
import { type VerbGroup, verbGroupOf } from '../../language/morphology/verb-group.ts'
import { dependentBy, dependentsOf } from '../../language/trees/dependents.ts'
import { clausesOf } from './clause.ts'
import { openerOf } from './governor.ts'

const OFTEN =
  /^(?:often|usually|seldom|rarely|sometimes|always|typically|generally|normally|frequently|regularly|routinely|invariably|occasionally)$/

/** True for a verb in the present that tells what is done again and again: "often strike". */
export function isHabit(words: readonly Word[], group: VerbGroup): boolean {
  if (!isBarePresent(words, group)) return false
  return dependentsOf(words)
    .of(group.predicate)
    .some(each => OFTEN.test(words[each]?.lower ?? ''))
}

/** True for what is so of a kind and of nobody in it: "drones often strike at night", "armies withdraw when they run out of shells". */
export function isGeneric(words: readonly Word[], group: VerbGroup): boolean {
  if (!isBarePresent(words, group) || hasName(words, group.predicate)) return false
  if (isHabit(words, group)) return true
  return hasKindForSubject(words, group.predicate) && (hasWhen(words, group.predicate) || isCompared(words, group))
}

/** "bombs kill more civilians than bullets do" */
function isCompared(words: readonly Word[], { predicate }: VerbGroup): boolean {
  for (let i = predicate; i < predicate + 8 && words[i]?.text !== '.'; i++) if (words[i]?.lower === 'than') return true
  return false
}

/** True for a noun that names a kind of act and no act: "a siege is a test of patience", "coups rarely succeed". */
export function isKind(words: readonly Word[], noun: number): boolean {
  const { deprel, head, xpos } = words[noun] ?? {}
  if (deprel !== 'nsubj' || head === undefined || hasName(words, head)) return false
  const article = dependentBy(words, noun, 'det', 'nmod:poss', 'nummod')
  if (article === undefined ? xpos !== 'NNS' : !/^an?$/.test(words[article]?.lower ?? '')) return false
  const copula = dependentBy(words, head, 'cop')
  const isDefined =
    /^(?:is|are)$/.test(words[copula ?? -1]?.lower ?? '') &&
    words[head]?.upos === 'NOUN' &&
    words[head]?.lower !== 'way'
  return isDefined || isHabit(words, verbGroupOf(words, head))
}

function isBarePresent(words: readonly Word[], { tense, form, auxiliaries, progressive, perfect }: VerbGroup): boolean {
  const isPassive = auxiliaries.every(at => words[at]?.deprel === 'aux:pass')
  return tense === 'present' && form === 'finite' && isPassive && !progressive && !perfect
}

function hasName(words: readonly Word[], predicate: number): boolean {
  const { from, to } = clausesOf(words).hullOf(predicate)
  for (let i = from; i < to && i < from + 40; i++) {
    // The first word of a sentence has a capital and the tag of a name here and there.
    const isName = words[i]?.upos === 'PROPN' && !(words[i]?.xpos === 'NNPS' && i === from)
    if (isName) return true
  }
  return false
}

function hasKindForSubject(words: readonly Word[], predicate: number): boolean {
  const subject = dependentBy(words, predicate, 'nsubj', 'nsubj:pass')
  if (subject === undefined || !/^NNP?S$/.test(words[subject]?.xpos ?? '')) return false
  return dependentBy(words, subject, 'det', 'nummod', 'amod', 'nmod:poss', 'nmod', 'compound') === undefined
}

function hasWhen(words: readonly Word[], predicate: number): boolean {
  return dependentsOf(words)
    .of(predicate)
    .some(each => words[each]?.deprel === 'advcl' && /^(?:when|whenever|if|wherever)$/.test(openerOf(words, each)))
}
