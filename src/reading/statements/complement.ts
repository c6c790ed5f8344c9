import { childrenOf } from '../../language/trees/tree.ts'
import type { Span } from '../../text/span.ts'
import type { FoundCue } from './find-cues.ts'
import type { Takes } from './lexicon/cue.ts'
import { at, type View } from './view.ts'

/** True where these words can be what the cue takes: enough of them, of a form that its row in the lexicon asks for. */
export function canTake(
  view: View,
  { cue: { takes, lemma, stance }, tokens: [verb] }: FoundCue,
  [from, to]: Span,
): boolean {
  if (lemma === 'say' && view.tokens[from]?.upos === 'ADP' && !isClause(view, [from, to]))
    return hasQuotation(view, [from, to])
  if (to - from < leastOf(view, from) || (/^(?:and|or|but)$/.test(at(view, from)) && view.quotation[from] === -1))
    return false
  if (lemma === 'put' && !isReckoned(view, [from, to])) return false
  // What is called something need not be quoted; what is only quoted opens with its mark.
  const isNamed = /^(?:calls|thinks|denies|condemns|praises)$/.test(stance)
  if (takes[0] === 'quote' && !isNamed && view.quotation[from] === -1) return false
  return takes.some(each => isForm(view, each, { verb, words: [from, to] }))
}

/** "put the toll at 41". */
function isReckoned(view: View, [from, to]: Span): boolean {
  for (let i = from; i + 1 < to; i++)
    if (
      at(view, i) === 'at' &&
      view.tokens.slice(i + 1, i + 5).some(({ kind, upos }) => kind === 'number' || upos === 'NUM')
    )
      return true
  return false
}

/** One word is enough where it stands for something said or somebody named. */
function leastOf(view: View, from: number): number {
  const isWhole = /^(?:this|that|it|so|yes|no|none|nothing|otherwise|him|her|them|us)$/.test(at(view, from))
  const isName =
    /^(?:PROPN|NOUN)$/.test(view.tokens[from]?.upos ?? '') && /^(?:obj|obl|appos)/.test(view.tokens[from]?.deprel ?? '')
  return isWhole || isName ? 1 : 2
}

function isForm(view: View, takes: Takes, { verb, words }: { readonly verb: number; readonly words: Span }): boolean {
  const [from] = words
  switch (takes) {
    case 'to':
      return at(view, from) === 'to' || hasInfinitive(view, verb, words)
    case 'that':
      return (
        /^(?:that|whether|how|if)$/.test(at(view, from)) ||
        hasQuotation(view, words) ||
        hasComplement(view, verb, words)
      )
    case 'clause':
      return /^(?:that|to|whether|how)$/.test(at(view, from)) || hasQuotation(view, words) || isClause(view, words)
    case 'quote':
      return hasQuotation(view, words) || isNaming(view, words)
    case 'any':
      return true
    case 'thing':
      return isThing(view, from)
    case 'nothing':
      return false
    default:
      return at(view, from - 1) === takes && isThing(view, from)
  }
}

/** The beginning of a noun phrase, a gerund, or a quotation. */
function isThing(view: View, index: number): boolean {
  const { upos = '', xpos = '', lower = '' } = view.tokens[index] ?? {}
  return (
    view.quotation[index] !== -1 ||
    (/^(?:DET|NOUN|PROPN|ADJ|NUM|PRON)$/.test(upos) && !/^(?:that|who|which)$/.test(lower)) ||
    xpos === 'VBG'
  )
}

/** True where some of these words stand in a quotation. */
export function hasQuotation(view: View, [from, to]: Span): boolean {
  for (let i = from; i < to; i++) if (view.quotation[i] !== -1) return true
  return false
}

/** "urged residents to stay": an infinitive of the verb's own or of its object. */
function hasInfinitive(view: View, verb: number, [from, to]: Span): boolean {
  for (let i = from; i < Math.min(from + 14, to); i++) {
    const word = view.tokens[i + 1]
    if (at(view, i) !== 'to' || word?.xpos !== 'VB' || view.quotation[i] !== -1) continue
    const head = word.head ?? -1
    return head === verb || view.tokens[head]?.head === verb
  }
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

/** "the vote a farce", "the news as a blow", "the news encouraging": an object with what it is called. */
function isNaming(view: View, [from, to]: Span): boolean {
  let objects = 0
  for (let i = from; i < to; i++) {
    const word = view.tokens[i]
    if (word?.lower === 'as' && /^(?:case|mark)$/.test(word.deprel)) return true
    if (word?.head === undefined || view.timeAt.has(i)) continue
    const isPredicate = /^(?:acl|amod)$/.test(word.deprel) && word.head === i - 1 && i === to - 1
    if (isPredicate || (word.head < from && /^(?:obj|iobj|xcomp|ccomp|obl:unmarked)$/.test(word.deprel))) objects++
  }
  return objects > 1
}
