import type { Word } from '../analysis.ts'
import { dependentsOf } from '../trees/dependents.ts'
import {
  EMPTY_WORDS,
  ENDED_AFTER_NO,
  NEGATIONS,
  type NegationKind,
  NOT_DENYING_AFTER_NOT,
} from './lexicon/negations.ts'

/** What negates a clause, and the word that does. */
export interface Negation {
  /** Index of the cue. */
  readonly at: number
  readonly kind: NegationKind
}

/** A phrase of a clause that nobody and nothing fills: "no soldier fell", "they found nothing". */
export interface EmptyArgument {
  /** Index of the head of the phrase. */
  readonly at: number
  /** Index of the word that empties it. */
  readonly cue: number
  readonly role: 'subject' | 'object' | 'oblique'
}

/** The negation of the clause of this predicate, its own words only: "never fell", "no longer holds", "without firing", "nor did they flee". */
export function negationOf(words: readonly Word[], predicate: number): Negation | undefined {
  for (const at of dependentsOf(words).of(predicate)) {
    const word = words[at]
    if (!word) continue
    const kind = kindOf(words, at, word)
    if (kind !== undefined) return { at: kind === 'ended' ? (noBefore(words, at) ?? at) : at, kind }
  }
  return undefined
}

function kindOf(words: readonly Word[], at: number, word: Word): NegationKind | undefined {
  if (word.deprel === 'advmod' && ENDED_AFTER_NO.has(word.lower) && noBefore(words, at) !== undefined) return 'ended'
  const lemma = word.lower === "n't" || word.lower === 'nt' ? 'not' : word.lower
  const cue = NEGATIONS.find(one => one.lemma === lemma && one.deprels.includes(word.deprel))
  if (!cue) return undefined
  if (lemma === 'not' && isNotOnly(words, at)) return undefined
  if (lemma === 'instead' || lemma === 'rather') return hasFixed(words, at) ? cue.kind : undefined
  return cue.kind
}

/** "not only shelled", "not just": what follows takes the denial. */
function isNotOnly(words: readonly Word[], at: number): boolean {
  return (
    NOT_DENYING_AFTER_NOT.has(words[at + 1]?.lower ?? '') ||
    dependentsOf(words)
      .of(at)
      .some(each => NOT_DENYING_AFTER_NOT.has(words[each]?.lower ?? ''))
  )
}

/** "instead of", "rather than". */
function hasFixed(words: readonly Word[], at: number): boolean {
  return /^(?:of|than)$/.test(words[at + 1]?.lower ?? '')
}

function noBefore(words: readonly Word[], at: number): number | undefined {
  return words[at - 1]?.lower === 'no' ? at - 1 : undefined
}

/** The first argument of this predicate that is empty. */
export function emptyArgumentOf(words: readonly Word[], predicate: number): EmptyArgument | undefined {
  for (const at of dependentsOf(words).of(predicate)) {
    const role = roleOf(words[at]?.deprel ?? '')
    const cue = role && emptyWordIn(words, at)
    if (role && cue !== undefined) return { at, cue, role }
  }
  return undefined
}

function roleOf(deprel: string): EmptyArgument['role'] | undefined {
  if (/^[nc]subj/.test(deprel)) return 'subject'
  return /^i?obj$/.test(deprel) ? 'object' : /^obl(?::agent)?$/.test(deprel) ? 'oblique' : undefined
}

/** "nobody", "no soldier", "not one ship", "none of the ships", "no one"; for a part of something the part's head is asked. */
function emptyWordIn(words: readonly Word[], at: number): number | undefined {
  if (EMPTY_WORDS.has(words[at]?.lower ?? '')) return at
  return dependentsOf(words)
    .of(at)
    .find(
      each =>
        /^(?:det|det:predet|advmod|cc:preconj)$/.test(words[each]?.deprel ?? '') &&
        EMPTY_WORDS.has(words[each]?.lower ?? '') &&
        each < at &&
        !isNotOnly(words, each),
    )
}
