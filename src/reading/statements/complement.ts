import { childrenOf } from '../../language/trees/tree.ts'
import type { Span } from '../../text/span.ts'
import type { FoundCue } from './find-cues.ts'
import { at, type View } from './view.ts'

/** True where these words can be what the cue takes: enough of them, of the form that its row in the lexicon asks for. */
export function canTake(view: View, { cue: { takes, lemma }, tokens: [verb] }: FoundCue, [from, to]: Span): boolean {
  if (lemma === 'say' && view.tokens[from]?.upos === 'ADP' && !isClause(view, [from, to]))
    return hasQuotation(view, [from, to])
  if (to - from < (/^(?:this|that|it|so|yes|no|none|nothing|otherwise)$/.test(at(view, from)) ? 1 : 2)) return false
  switch (takes) {
    case 'to':
      return at(view, from) === 'to'
    case 'that':
      return (
        /^(?:that|whether|how)$/.test(at(view, from)) ||
        hasQuotation(view, [from, to]) ||
        hasComplement(view, verb, [from, to])
      )
    case 'clause':
      return (
        /^(?:that|to|whether|how)$/.test(at(view, from)) || hasQuotation(view, [from, to]) || isClause(view, [from, to])
      )
    case 'quote':
      return hasQuotation(view, [from, to]) || isNaming(view, [from, to])
    case 'any':
      return true
  }
}

/** True where some of these words stand in a quotation. */
export function hasQuotation(view: View, [from, to]: Span): boolean {
  for (let i = from; i < to; i++) if (view.quotation[i] !== -1) return true
  return false
}

/** A clause of the verb's own among these words. */
function hasComplement(view: View, verb: number, [from, to]: Span): boolean {
  return childrenOf(view.tree, verb).some(
    child => child >= from && child < to && view.tokens[child]?.deprel === 'ccomp',
  )
}

/** True where a finite verb that no relative clause holds stands among these words. */
export function isClause(view: View, [from, to]: Span): boolean {
  for (let i = from; i < to; i++) {
    const word = view.tokens[i]
    if (!word || !/^(?:VB[DZP]|MD)$/.test(word.xpos)) continue
    const predicate = word.upos === 'AUX' && word.head !== undefined ? view.tokens[word.head] : word
    if (predicate && !/^(?:acl:relcl|advcl)/.test(predicate.deprel)) return true
  }
  return false
}

/** "the vote a farce", "the news as a blow": an object with what it is called. */
function isNaming(view: View, [from, to]: Span): boolean {
  let objects = 0
  for (let i = from; i < to; i++) {
    const word = view.tokens[i]
    if (word?.head === undefined || word.head >= from || view.timeAt.has(i)) continue
    if (/^(?:obj|iobj|xcomp|ccomp)$/.test(word.deprel)) objects++
    if (/^(?:obl|advcl)$/.test(word.deprel) && at(view, view.tree.lefts[i] ?? i) === 'as') objects++
  }
  return objects > 1
}
