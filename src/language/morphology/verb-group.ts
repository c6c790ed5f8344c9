import type { Word } from '../analysis.ts'
import { dependentBy, dependentsOf } from '../trees/dependents.ts'
import { type ClauseKind, clauseKindOf } from './clause-kind.ts'
import { formOf, type Tense, tenseOf, type VerbGroupForm } from './form-and-tense.ts'
import { type GroupMembers, isModal, membersOf } from './group-members.ts'
import { type EmptyArgument, emptyArgumentOf, type Negation, negationOf } from './negation.ts'
import { isPassive } from './passive.ts'
import { isHave } from './voice.ts'

/** A modal auxiliary by its lemma: "can", "could", "will", "would", … */
export interface Modal {
  readonly at: number
  readonly lemma: string
}

/** A predicate with its auxiliaries: the verb group of the grammars. All indices are of the list of words given. */
export interface VerbGroup {
  /** The verb, or the noun, adjective or adverb that a copula makes a predicate ("is ready"). */
  readonly predicate: number
  /** Auxiliaries and copula in text order. */
  readonly auxiliaries: readonly number[]
  /** Index of "to" before an infinitive. */
  readonly to: number | undefined
  /** True where auxiliaries or "to" are those of the verb that this one is joined to ("was seized and burned"). */
  readonly shared: boolean
  readonly form: VerbGroupForm
  /** `future`: "will", "shall", "is going to", "is about to", "is to"; absent for forms without tense, and after other modals. */
  readonly tense: Tense | undefined
  readonly perfect: boolean
  readonly progressive: boolean
  readonly voice: 'active' | 'passive'
  readonly modal: Modal | undefined
  /** What denies the clause; "no soldier fell" is not denied, but has an empty argument. */
  readonly negation: Negation | undefined
  readonly emptyArgument: EmptyArgument | undefined
  readonly clause: ClauseKind
  /** Index of the predicate of an if-clause that this one depends on ("would withdraw if attacked"). */
  readonly condition: number | undefined
}

/** The verb group of a predicate of the tree; every word has one, which says little for words that are no predicate. */
export function verbGroupOf(words: readonly Word[], predicate: number): VerbGroup {
  const members = membersOf(words, predicate)
  const { auxiliaries, to, shared } = members
  const form = formOf(words, members)
  const chain = auxiliaries.flatMap(index => words[index] ?? [])
  return {
    predicate,
    auxiliaries,
    to,
    shared,
    form,
    tense: tenseOf(words, members, form),
    perfect: chain.some(each => each.deprel !== 'aux:pass' && isHave(words, each)),
    progressive: words[predicate]?.xpos === 'VBG' && chain.some(each => each.lemma === 'be' && each.deprel !== 'cop'),
    voice: isPassive(words, predicate, auxiliaries) ? 'passive' : 'active',
    modal: modalOf(words, members),
    negation: negationOf(words, predicate) ?? (shared ? sharedNegation(words, predicate) : undefined),
    emptyArgument: emptyArgumentOf(words, predicate),
    clause: clauseKindOf(words, predicate),
    condition: conditionOf(words, predicate),
  }
}

function modalOf(words: readonly Word[], { auxiliaries }: GroupMembers): Modal | undefined {
  const at = auxiliaries.find(index => isModal(words[index]))
  return at === undefined ? undefined : { at, lemma: words[at]?.lemma ?? '' }
}

/** "did not attack or seize" denies both, "did not attack but seize" the first. */
function sharedNegation(words: readonly Word[], predicate: number): Negation | undefined {
  const head = words[predicate]?.head
  const joined = dependentBy(words, predicate, 'cc')
  if (head === undefined || words[joined ?? -1]?.lower === 'but') return undefined
  return negationOf(words, head)
}

/** An if-clause among the dependents of a predicate. */
function conditionOf(words: readonly Word[], predicate: number): number | undefined {
  return dependentsOf(words)
    .of(predicate)
    .find(each => words[each]?.deprel === 'advcl' && clauseKindOf(words, each) === 'condition')
}
