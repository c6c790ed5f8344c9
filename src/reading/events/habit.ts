import type { Word } from '../../language/analyse.ts'
import { type VerbGroup, verbGroupOf } from '../../language/morphology/verb-group.ts'
import { dependentBy, dependentsOf } from '../../language/trees/dependents.ts'
import { openerOf } from './governor.ts'
import { REACH, type Stretch } from './stretch.ts'

const OFTEN =
  /^(?:often|usually|seldom|rarely|sometimes|always|typically|generally|normally|frequently|regularly|routinely|invariably|occasionally)$/

/** True for a verb in the present that tells what is done again and again: "often strike". */
export function isHabit(words: readonly Word[], group: VerbGroup): boolean {
  if (!isBarePresent(words, group)) return false
  return dependentsOf(words)
    .of(group.predicate)
    .some(each => OFTEN.test(words[each]?.lower ?? '') || isEveryTime(words, each))
}

/** "every spring", "each night" */
function isEveryTime(words: readonly Word[], at: number): boolean {
  const article = words[dependentBy(words, at, 'det') ?? -1]?.lower ?? ''
  return /^(?:every|each)$/.test(article) && TIMES.test(words[at]?.lemma ?? '')
}

const TIMES =
  /^(?:year|month|week|day|night|morning|evening|afternoon|hour|spring|summer|autumn|winter|season|weekend|january|february|march|april|may|june|july|august|september|october|november|december|sunday|monday|tuesday|wednesday|thursday|friday|saturday)$/i

/**
 * True for what is so of a kind and of nobody in it: "drones often strike at night", "armies withdraw when they run out of shells". Reports tell in the past what has
 * happened; in the present only headlines do, which have no stop, and have names.
 */
export function isGeneric({ tokens, from, to }: Stretch, group: VerbGroup): boolean {
  const { predicate } = group
  if (isGerundSubject(tokens, group)) return true
  if (!isBarePresent(tokens, group)) return false
  // "Why rebels burn crops", "Explained: how cities fall"
  if (/^(?:how|why)$/.test(openerOf(tokens, predicate))) return !hasName(tokens, predicate - 4, to)
  if (!STOPPED.test(tokens[to - 1]?.text ?? '')) return false
  if (!/^(?:root|conj|parataxis|acl:relcl)$/.test(tokens[predicate]?.deprel ?? '')) return false
  return !hasName(tokens, from, to) || (isHabit(tokens, group) && !hasName(tokens, predicate - 6, predicate + 6))
}

/** "Killing civilians solves nothing." */
function isGerundSubject(words: readonly Word[], { predicate, form }: VerbGroup): boolean {
  const { deprel, head } = words[predicate] ?? {}
  return form === 'gerund' && deprel === 'csubj' && head !== undefined && isBarePresent(words, verbGroupOf(words, head))
}

const SAME_IN_THE_PAST = /^(?:beat|hit|cut|set|put|shut|let|burst|cast|hurt|quit|split|spread|bid|shed)$/
const STOPPED = /^[.!”"']$/

/** "An ambush is an attack from a hidden position": what something unnamed of its kind is said to be. */
function isDefinition(words: readonly Word[], noun: number): boolean {
  const article = words[dependentBy(words, noun, 'det') ?? -1]?.lower ?? ''
  const copula = words[dependentBy(words, noun, 'cop') ?? -1]?.lower ?? ''
  const subject = dependentBy(words, noun, 'nsubj')
  if (!/^an?$/.test(article) || !/^(?:is|are)$/.test(copula) || subject === undefined) return false
  return /^an?$/.test(words[dependentBy(words, subject, 'det') ?? -1]?.lower ?? '')
}

/** True for a noun that names a kind of act and no act: "a siege is a test of patience", "coups rarely succeed", "terrorists strike where nobody looks". */
export function isKind({ tokens, from, to }: Stretch, noun: number): boolean {
  const { deprel, head, xpos = '', lower = '' } = tokens[noun] ?? {}
  if (!STOPPED.test(tokens[to - 1]?.text ?? '') || hasName(tokens, from, to)) return false
  // The tree takes the verb after a plural for a noun here and there.
  if (deprel === 'root')
    return (tokens[noun - 1]?.xpos === 'NNS' && tokens[noun - 1]?.deprel === 'compound') || isDefinition(tokens, noun)
  if (deprel !== 'nsubj' || head === undefined) return false
  const article = dependentBy(tokens, noun, 'det', 'nmod:poss', 'nummod')
  if (article === undefined ? xpos !== 'NNS' && !lower.endsWith('ing') : !/^an?$/.test(tokens[article]?.lower ?? ''))
    return false
  const copula = dependentBy(tokens, head, 'cop')
  const isDefined =
    /^(?:is|are)$/.test(tokens[copula ?? -1]?.lower ?? '') && /^(?:NOUN|ADJ)$/.test(tokens[head]?.upos ?? '')
  return (isDefined && tokens[head]?.lower !== 'way') || isHabit(tokens, verbGroupOf(tokens, head))
}

/** True for a finite verb in the present that is neither in progress nor perfect. */
export function isBarePresent(
  words: readonly Word[],
  { predicate, tense, form, auxiliaries, progressive, perfect }: VerbGroup,
): boolean {
  const isPassive = auxiliaries.every(at => words[at]?.deprel === 'aux:pass')
  if (SAME_IN_THE_PAST.test(words[predicate]?.lower ?? '')) return false
  return tense === 'present' && form === 'finite' && isPassive && !progressive && !perfect
}

function hasName(words: readonly Word[], from: number, to: number): boolean {
  for (let i = Math.max(0, from); i < to && i < from + 2 * REACH; i++) {
    // A plural that opens a sentence has the tag of a name here and there.
    if (words[i]?.upos === 'PROPN' && words[i]?.xpos !== 'NNPS') return true
  }
  return false
}
