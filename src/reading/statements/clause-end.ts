import { dependentBy } from '../../language/trees/dependents.ts'
import { childrenOf } from '../../language/trees/tree.ts'
import { type Adjuncts, adjunctsFrom } from './adjuncts.ts'
import { CUES, FIRST_VERBS } from './lexicon/cues.ts'
import { at, type View } from './view.ts'

/** Clauses with these words say when, why or beside what somebody spoke. */
const BESIDE = /^(?:as|while|whereas|when|after|before|although|though)$/

const TEMPORAL = /^(?:when|after|before)$/

/** The semicolon before which what follows a cue ends, or the end given. */
function semicolonIn(view: View, from: number, end: number): number {
  for (let i = from; i < end; i++) if (at(view, i) === ';' && view.quotation[i] === -1) return i
  return end
}

/** Where what follows a cue ends: before a clause of the tree that goes on with the cue and not with what was said. */
export function clauseEnd(view: View, verb: number, bounds: { from: number; end: number }): number {
  const { from } = bounds
  const end = semicolonIn(view, from, bounds.end)
  for (const child of childrenOf(view.tree, verb)) {
    const left = view.tree.lefts[child] ?? child
    if (child < from || left <= from + 1 || left >= end || !goesOnBeside(view, child, verb)) continue
    return /^(?:,|—|–)$/.test(at(view, left - 1)) ? left - 1 : left
  }
  return end
}

function goesOnBeside(view: View, child: number, verb: number): boolean {
  const word = view.tokens[child]
  if (word?.upos !== 'VERB' || view.quotation[child] !== -1) return false
  const hasSubject = dependentBy(view.tokens, child, 'nsubj', 'nsubj:pass') !== undefined
  const isCue = CUES.has(word.lemma)
  if (word.deprel === 'conj') return hasSubject ? isCue : isSameTense(view, child, verb)
  if (word.deprel !== 'advcl') return false
  const mark = dependentBy(view.tokens, child, 'mark')
  if (mark === undefined) return word.xpos === 'VBG' && at(view, (view.tree.lefts[child] ?? child) - 1) === ','
  const isBehindComma = at(view, (view.tree.lefts[child] ?? child) - 1) === ','
  return BESIDE.test(at(view, mark)) && (isBehindComma || !TEMPORAL.test(at(view, mark)))
}

/** "said … and left": a second verb of whoever speaks is in the cue's own tense; "but would save" goes on with what was said. */
function isSameTense(view: View, child: number, verb: number): boolean {
  return dependentBy(view.tokens, child, 'aux', 'aux:pass') === undefined && isPast(view, child) === isPast(view, verb)
}

/** Cuts ", per AP", ", adding that …" and "in a post on X" off the end. */
export function tailOf(
  view: View,
  from: number,
  end: number,
): Pick<Adjuncts, 'relays' | 'channel'> & { readonly end: number } {
  for (let i = from + 2; i < end; i++) {
    if (view.quotation[i] !== -1 || !mayLead(view, i)) continue
    if (goesOnBehind(view, i)) return { end: i, relays: [], channel: undefined }
    const { relays, channel, next } = adjunctsFrom(view, { from: i, end })
    if (next === end && (relays.length > 0 || channel)) return { end: i, relays, channel }
  }
  return { end, relays: [], channel: undefined }
}

function mayLead(view: View, index: number): boolean {
  return /^(?:,|in|on|via|per|according)$/.test(at(view, index)) || isClosed(view, index)
}

/** ", adding that …", “…,” warning of …, ", while …", ", even as …": the reporter's sentence goes on with the source, or with another. */
function goesOnBehind(view: View, index: number): boolean {
  const isComma = at(view, index) === ','
  if (!isComma && !isClosed(view, index)) return false
  const first = isComma ? index + 1 : index
  const next = view.tokens[first]
  if (next?.xpos === 'VBG') return FIRST_VERBS.has(next.lemma) && at(view, first - 2) !== 'and'
  return (
    isComma &&
    (/^(?:while|whereas|although)$/.test(at(view, first)) ||
      (at(view, first) === 'even' && /^(?:as|though)$/.test(at(view, first + 1))))
  )
}

/** Right behind a quotation that ends in a comma. */
function isClosed(view: View, index: number): boolean {
  const quotation = view.analysis.quotations[view.quotation[index - 1] ?? -1]
  return quotation !== undefined && /,["”'’]+$/.test(view.analysis.text.slice(quotation.end - 3, quotation.end))
}

function isPast(view: View, index: number): boolean {
  return /^VB[DN]$/.test(view.tokens[index]?.xpos ?? '')
}
