import { dependentBy } from '../../language/trees/dependents.ts'
import { childrenOf } from '../../language/trees/tree.ts'
import { type Adjuncts, adjunctsFrom } from './adjuncts.ts'
import { CUES } from './lexicon/cues.ts'
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
    if (at(view, i) === ',' && /^(?:adding|saying|noting|warning|insisting|claiming|explaining)$/.test(at(view, i + 1)))
      return { end: i, relays: [], channel: undefined }
    const { relays, channel, next } = adjunctsFrom(view, { from: i, end })
    if (next === end && (relays.length > 0 || channel)) return { end: i, relays, channel }
  }
  return { end, relays: [], channel: undefined }
}

function mayLead(view: View, index: number): boolean {
  return /^(?:,|in|on|via|per|according)$/.test(at(view, index))
}

function isPast(view: View, index: number): boolean {
  return /^VB[DN]$/.test(view.tokens[index]?.xpos ?? '')
}
