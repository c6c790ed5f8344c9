import type { Word } from '../analysis.ts'
import { dependentBy, dependentsOf } from '../trees/dependents.ts'
import { CONDITION_MARKS } from './lexicon/auxiliaries.ts'

/** What a clause does: states, asks, supposes, orders, or says what is asked ("whether the bridge held"). */
export type ClauseKind = 'statement' | 'question' | 'condition' | 'command' | 'indirect question'

/** The kind of the clause of this predicate, by its mark, its order of words and the stop of its sentence. */
export function clauseKindOf(words: readonly Word[], predicate: number): ClauseKind {
  const word = words[predicate]
  if (!word) return 'statement'
  const mark = dependentsOf(words)
    .of(predicate)
    .find(each => isClauseMark(words[each]))
  const opener = mark === undefined ? '' : (words[mark]?.lower ?? '')
  if (opener === 'whether' || (CONDITION_MARKS.has(opener) && /^(?:ccomp|csubj|obj)/.test(word.deprel)))
    return 'indirect question'
  if (CONDITION_MARKS.has(opener)) return 'condition'
  if (word.deprel === 'advcl' && isInverted(words, predicate)) return 'condition'
  if (isMain(words, predicate) && isAsked(words, predicate)) return 'question'
  if (word.deprel === 'ccomp' && isWhQuestion(words, predicate)) return 'indirect question'
  return word.xpos === 'VB' && isCommand(words, predicate, word) ? 'command' : 'statement'
}

function isClauseMark(word: Word | undefined): boolean {
  return word?.deprel === 'mark' && word.xpos !== 'TO'
}

/** "Had the rebels taken the town", "should they return". */
function isInverted(words: readonly Word[], predicate: number): boolean {
  const subject = dependentBy(words, predicate, 'nsubj', 'nsubj:pass')
  const auxiliary = dependentBy(words, predicate, 'aux', 'aux:pass', 'cop')
  if (subject === undefined || auxiliary === undefined || auxiliary > subject) return false
  return /^(?:had|should|were)$/.test(words[auxiliary]?.lower ?? '')
}

/** The root, what is joined to it, or speech that stands beside it. */
function isMain(words: readonly Word[], predicate: number): boolean {
  let at: number | undefined = predicate
  for (let step = 0; step < 20 && at !== undefined; step++) {
    const word: Word | undefined = words[at]
    if (!word) return false
    if (word.deprel === 'root' || word.deprel === 'parataxis') return true
    if (word.deprel !== 'conj' && !(word.deprel === 'ccomp' && isAsked(words, at))) return false
    if (word.deprel === 'ccomp') return true
    at = word.head
  }
  return false
}

/** A question mark depends on the predicate, or on the one that it is joined to. */
function isAsked(words: readonly Word[], predicate: number): boolean {
  const isMark = (index: number) =>
    dependentsOf(words)
      .of(index)
      .some(each => words[each]?.deprel === 'punct' && words[each]?.text.includes('?'))
  if (isMark(predicate)) return true
  const word = words[predicate]
  return word?.deprel === 'conj' && word.head !== undefined && isMark(word.head)
}

function isWhQuestion(words: readonly Word[], predicate: number): boolean {
  return dependentsOf(words)
    .of(predicate)
    .some(each => each < predicate && /^W(?:P|RB|DT)$/.test(words[each]?.xpos ?? '') && words[each]?.deprel !== 'mark')
}

/** A bare verb of a main clause without a subject, "to" or an auxiliary but "do" and "let". */
function isCommand(words: readonly Word[], predicate: number, { deprel, head }: Word): boolean {
  if (!/^(?:root|parataxis|conj|ccomp)$/.test(deprel)) return false
  if (deprel === 'conj' && !(head !== undefined && head < predicate && isJoinedToCommand(words, head))) return false
  return !dependentsOf(words)
    .of(predicate)
    .some(each => {
      const word = words[each]
      return (
        word !== undefined &&
        (/^(?:nsubj|csubj|expl)/.test(word.deprel) ||
          word.xpos === 'TO' ||
          (/^aux/.test(word.deprel) && word.lower !== 'do'))
      )
    })
}

function isJoinedToCommand(words: readonly Word[], first: number): boolean {
  return words[first]?.xpos === 'VB' && clauseKindOf(words, first) === 'command'
}
