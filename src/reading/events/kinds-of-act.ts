import type { Word } from '../../language/analyse.ts'
import { type VerbGroup, verbGroupOf } from '../../language/morphology/verb-group.ts'
import { dependentBy, dependentsOf } from '../../language/trees/dependents.ts'
import { clausesOf } from './clause.ts'
import { isBarePresent, isHabit } from './habit.ts'
import { type Stretch, wordAt } from './stretch.ts'

/**
 * True for a verb of what anybody of a kind does: "Gangs usually grab workers on pay day", "every colonel who seizes power". Names beside it say where such
 * things are done, not who did one.
 */
export function isOfAnyOfKind({ tokens }: Stretch, group: VerbGroup): boolean {
  return isUsual(tokens, group) || isBesideUsual(tokens, group) || isOfEvery(tokens, group)
}

/** "Gangs usually grab workers": many of no name, again and again, and nobody named whom. */
function isUsual(words: readonly Word[], group: VerbGroup): boolean {
  if (!isHabit(words, group)) return false
  const subject = dependentBy(words, group.predicate, 'nsubj', 'nsubj:pass')
  const object = dependentBy(words, group.predicate, 'obj')
  return (
    subject !== undefined && isBareMany(words, subject) && (object === undefined || words[object]?.upos !== 'PROPN')
  )
}

/** "usually grab workers and let them go": "let" has one form for both tenses. */
function isBesideUsual(words: readonly Word[], { predicate }: VerbGroup): boolean {
  const { deprel, head } = words[predicate] ?? {}
  if (deprel !== 'conj' || head === undefined || dependentBy(words, predicate, 'nsubj', 'aux') !== undefined)
    return false
  return isUsual(words, verbGroupOf(words, head)) && words[predicate]?.xpos !== 'VBD'
}

/** "every colonel who seizes power", "anyone who crosses". */
function isOfEvery(words: readonly Word[], group: VerbGroup): boolean {
  const { deprel, head } = words[group.predicate] ?? {}
  if (deprel !== 'acl:relcl' || head === undefined || !isBarePresent(words, group)) return false
  return /^(?:every|any|each|no)$/.test(words[dependentBy(words, head, 'det') ?? -1]?.lower ?? '')
}

/** True for a bare noun in a clause of what is always so: "Coups beget coups", "In a siege, hunger kills more people than shells do." */
export function isInLaw(stretch: Stretch, noun: number): boolean {
  const { tokens, to } = stretch
  if (!/^[.!”"']$/.test(tokens[to - 1]?.text ?? '') || !isUnspecified(tokens, noun)) return false
  // "live in fear of shelling" is of no kind.
  if (!/^(?:nsubj|obj|obl)$/.test(tokens[noun]?.deprel ?? '')) return false
  const predicate = clausesOf(tokens).predicateOf(noun)
  if (predicate === noun || !isBarePresent(tokens, verbGroupOf(tokens, predicate))) return false
  const subject = dependentBy(tokens, predicate, 'nsubj')
  const isSaidOf = subject === noun || tokens[noun]?.deprel === 'obj'
  if (isSaidOf && GOING_ON.test(tokens[predicate]?.lemma ?? '')) return false
  if (subject === undefined || !isUnspecified(tokens, subject)) return false
  return !hasNameNear(stretch, noun, predicate)
}

/** What a headline says of its clashes and talks. */
const GOING_ON =
  /^(?:continue|rage|erupt|break|start|begin|resume|go|hit|rock|kill|wound|injure|mar|leave|follow|mark|open|end|intensify|spread|enter|shake|target|strike|be|persist|loom|stall|collapse|fail|displace|force|drive|prompt|trigger|spark|raise|grip|disrupt|halt|call|report|say|tell|see|hear)$/

/** Bare, or behind "a": no article, owner or number that picks one out. */
function isUnspecified(words: readonly Word[], noun: number): boolean {
  const { upos, xpos, lower } = words[noun] ?? {}
  if (upos === 'PROPN' || upos === 'PRON' || dependentBy(words, noun, 'nmod:poss', 'nummod') !== undefined) return false
  const article = dependentBy(words, noun, 'det')
  const isBare = article === undefined && (xpos === 'NNS' || xpos === 'NN' || lower?.endsWith('ing') === true)
  return isBare || /^an?$/.test(words[article ?? -1]?.lower ?? '')
}

const isBareMany = (words: readonly Word[], noun: number) =>
  words[noun]?.xpos === 'NNS' &&
  !dependentsOf(words)
    .of(noun)
    .some(at => /^(?:det|nmod:poss|nummod)$/.test(words[at]?.deprel ?? '') || isNational(words, at))

/** "Israeli jets often strike": of a country, and no kind. */
const isNational = (words: readonly Word[], at: number) =>
  words[at]?.deprel === 'amod' && /^[A-Z]/.test(words[at]?.text ?? '')

function hasNameNear(stretch: Stretch, noun: number, predicate: number): boolean {
  const [from, to] = [Math.min(noun, predicate), Math.max(noun, predicate)]
  let end = to
  while (end < stretch.to && end < to + 12 && !/^[,;:.]$/.test(wordAt(stretch, end))) end++
  let start = from
  while (start > stretch.from && start > from - 12 && !/^[,;:.]$/.test(wordAt(stretch, start - 1))) start--
  for (let i = start; i < end; i++)
    if ((stretch.tokens[i]?.upos === 'PROPN' && i > stretch.from) || stretch.tokens[i]?.upos === 'NUM') return true
  return false
}
