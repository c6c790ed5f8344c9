import { clausesOf } from './clause.ts'
import type { Hit } from './find-triggers.ts'
import { EXERCISES, WORKS } from './lexicon/frames.ts'
import { lemmaAt, REACH, type Stretch, wordAt } from './stretch.ts'

/** "a story in which a president is shot", "thrillers where gunmen seize a bank": what is told in a work, while the rest of its sentence is not. */
export function isInsideWork({ tokens }: Stretch, { predicate }: Hit): boolean {
  let at: number | undefined = predicate
  for (let step = 0; step < 4 && at !== undefined; step++) {
    const { deprel, head }: { deprel?: string; head?: number | undefined } = tokens[at] ?? {}
    if (deprel === 'acl:relcl' && head !== undefined) return isWork(tokens[head]?.lemma ?? '') && isIn(tokens, head, at)
    at = head === undefined ? undefined : clausesOf(tokens).predicateOf(head)
    if (at === predicate) return false
  }
  return false
}

const isWork = (lemma: string) =>
  WORKS.has(lemma) || EXERCISES.has(lemma) || /^(?:story|tale|thriller|dream|sketch|fable|saga|legend)$/.test(lemma)

function isIn(words: Stretch['tokens'], noun: number, verb: number): boolean {
  for (let i = noun + 1; i < Math.min(verb, noun + 4); i++)
    if (/^(?:which|where|whose)$/.test(words[i]?.lower ?? ''))
      return words[i - 1]?.lower === 'in' || words[i]?.lower !== 'which'
  return false
}

/** "what to do in a raid or a fire", "how to behave during a kidnapping", "teaches pupils to survive an attack": of a kind, in advice. */
export function isInAdvice(stretch: Stretch, { group, words: [first = 0] }: Hit): boolean {
  if (group) return false
  for (let i = first - 1; i > Math.max(stretch.from, first - REACH / 2); i--) {
    if (/^(?:the|this|that|these|those)$/.test(wordAt(stretch, first - 1))) return false
    if (wordAt(stretch, i) === 'to' && /^(?:what|how|where|when)$/.test(wordAt(stretch, i - 1))) return true
  }
  return false
}

/** "An army of volunteers marched on the beaches": many of those who have no arms. */
export function isArmyOfUnarmed(stretch: Stretch, noun: number, isArmed: (at: number) => boolean): boolean {
  if (!/^(?:army|legion|brigade|battalion|regiment|squad|platoon)$/.test(lemmaAt(stretch, noun))) return false
  if (wordAt(stretch, noun + 1) !== 'of') return false
  for (let i = noun + 2; i < noun + 5; i++) if (/^NNS$/.test(stretch.tokens[i]?.xpos ?? '')) return !isArmed(i)
  return false
}
