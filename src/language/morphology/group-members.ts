import type { Word } from '../analysis.ts'
import { dependentBy, dependentsOf } from '../trees/dependents.ts'
import { MODALS } from './lexicon/auxiliaries.ts'
import { auxiliariesOf } from './voice.ts'

/** The words of a verb group before anything is said of them. */
export interface GroupMembers {
  readonly predicate: number
  /** Auxiliaries and copula in text order. */
  readonly auxiliaries: readonly number[]
  /** Whether auxiliaries or "to" are those of the verb that this one is joined to. */
  readonly shared: boolean
  /** Index of "to" before an infinitive. */
  readonly to: number | undefined
  /** Word that bears the form of the group: its first auxiliary, or the predicate. */
  readonly opener: number
}

/** Predicate, auxiliaries and "to": own ones, or those of the verb that a second verb of the same form is joined to. */
export function membersOf(words: readonly Word[], predicate: number): GroupMembers {
  const own = ownMembers(words, predicate)
  const first = own.auxiliaries.length === 0 && own.to === undefined ? sharingVerb(words, predicate) : undefined
  if (first === undefined) return own
  const { auxiliaries, to } = ownMembers(words, first)
  if (auxiliaries.length === 0 && to === undefined) return own
  return { predicate, auxiliaries, to, shared: true, opener: auxiliaries[0] ?? predicate }
}

function ownMembers(words: readonly Word[], predicate: number): GroupMembers {
  const auxiliaries = auxiliariesOf(words, predicate)
  const to = dependentsOf(words)
    .of(predicate)
    .find(each => words[each]?.deprel === 'mark' && words[each]?.xpos === 'TO')
  return { predicate, auxiliaries, to, shared: false, opener: auxiliaries[0] ?? predicate }
}

/** "was seized and burned", "will attack and hold": the first verb, where the second has its form and neither subject nor mark of its own. */
function sharingVerb(words: readonly Word[], predicate: number): number | undefined {
  const { deprel, head, xpos = '' } = words[predicate] ?? {}
  if (deprel !== 'conj' || head === undefined || head >= predicate) return undefined
  if (!isAlike(words[head]?.xpos ?? '', xpos)) return undefined
  return dependentBy(words, predicate, 'nsubj', 'nsubj:pass', 'mark', 'expl') === undefined ? head : undefined
}

/** Taggers take a bare form for a present one; a past form after a participle is one ("was hit and sank"). */
function isAlike(first: string, second: string): boolean {
  if (first === second) return /^VB[NG]?$/.test(first)
  return first === 'VB' && second === 'VBP'
}

/** True for "can", "would" and their like before a predicate. */
export function isModal(word: Word | undefined): boolean {
  return word !== undefined && word.upos === 'AUX' && (word.xpos === 'MD' || MODALS.has(word.lemma))
}
