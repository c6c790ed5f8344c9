import { dependentBy } from '../../language/trees/dependents.ts'
import { hull, type Span, type Spans } from '../../text/span.ts'
import { rootOf } from './content-root.ts'
import { NEGATED_IN_CONTENT, NO_ORDER, NO_OWN } from './lexicon/stance-shifts.ts'
import type { Shift } from './stance.ts'
import { at, spanOfTokens, type View } from './view.ts'

const BY_LEMMA = new Map(NEGATED_IN_CONTENT.map(row => [row.lemma, row]))

/** Words past which a negation is not the main clause's, and how many it may stand in. */
const CLAUSE_WORDS = 14
const ENDS = /^(?:that|which|who|because|although|but|since|if|unless|once|when|until|while|after|before|[.!?;:—])$/

/** "The pullback does not represent a defeat", "There were no losses": what asserts a negation denies. */
export function negatedContent(view: View, clause: Span): Shift | undefined {
  const [from, to] = inner(view, clause)
  for (let i = from; i < to; i++) {
    if (!isNegation(view, i, from) || isDescribing(view, i, from)) continue
    const row = [i + 1, i + 2, i + 3].map(each => BY_LEMMA.get(view.tokens[each]?.lemma ?? '')).find(Boolean)
    if (row?.becomes === 'asserts' || isAbsence(view, i)) return undefined
    const value = row?.becomes ?? 'denies'
    return { value, basis: 'implied', at: [spanOfTokens(view, [i, i + 1])], rule: 'statements/stance-negated-content' }
  }
  return undefined
}

/** The main clause: without "that" and quotation marks before it, up to a clause in it. */
function inner(view: View, [from, to]: Span): Span {
  let start = from
  while (
    start < to &&
    (view.tokens[start]?.kind === 'mark' || (at(view, start) === 'that' && view.tokens[start]?.upos === 'SCONJ'))
  )
    start++
  let end = start
  while (end < Math.min(to, start + CLAUSE_WORDS) && (end === start || !ENDS.test(at(view, end)))) end++
  return [start, end]
}

/** "crimes they did not commit": what describes a noun denies nothing. */
function isDescribing(view: View, index: number, from: number): boolean {
  const isRelative = /^(?:he|she|it|they|we|i|you)$/.test(at(view, index - 2)) && AUXILIARY.test(at(view, index - 1))
  return isRelative && index - 3 > from && view.tokens[index - 3]?.upos === 'NOUN'
}

const AUXILIARY = /^(?:does|do|did|is|are|was|were|has|have|had|will)$/

function isNegation(view: View, index: number, from: number): boolean {
  const word = at(view, index)
  const next = at(view, index + 1)
  if (index === from && (/^(?:nothing|never|neither)$/.test(word) || (word === 'not' && /^(?:a|one)$/.test(next))))
    return true
  if (/^n['’]t$/.test(word)) return true
  if (/^(?:not|never)$/.test(word))
    return AUXILIARY.test(at(view, index - 1)) || AUXILIARY.test(at(view, index - 2)) || isNever(view, index)
  return (
    word === 'no' &&
    (isThereNone(view, index) ||
      (/^(?:has|have|had)$/.test(at(view, index - 1)) && NO_OWN.has(view.tokens[index + 1]?.lemma ?? '')))
  )
}

/** "They have not been here since": who has not been somewhere denies nothing. */
function isAbsence(view: View, index: number): boolean {
  return (
    /^(?:has|have|had)$/.test(at(view, index - 1)) &&
    at(view, index + 1) === 'been' &&
    view.tokens[index + 2]?.upos !== 'VERB'
  )
}

/** "They never left." */
function isNever(view: View, index: number): boolean {
  return at(view, index) === 'never' && /^(?:it|they|he|she|we|i)$/.test(at(view, index - 1))
}

/** "There is no sign" says less than that there is none. */
function isThereNone(view: View, index: number): boolean {
  if (/^(?:signs?|evidence|doubts?|indications?)$/.test(at(view, index + 1))) return false
  return (
    /^(?:is|are|was|were|been|be)$/.test(at(view, index - 1)) &&
    [1, 2, 3].some(back => at(view, index - 1 - back) === 'there')
  )
}

/** “Stop arming them”: a bare verb without a subject opens what is said in quotation marks. */
export function orderIn(view: View, clause: Span): Shift | undefined {
  const [from, to] = inner(view, clause)
  const isNegated = at(view, from) === 'do' && /^(?:not|n['’]t)$/.test(at(view, from + 1))
  const verb = isNegated ? from + 2 : from
  const word = view.tokens[verb]
  if (!word || to - from < 2 || view.quotation[from] === -1 || word.xpos !== 'VB' || NO_ORDER.has(word.lemma))
    return undefined
  const isRoot = rootOf(view, clause) === verb || /^(?:root|ccomp|parataxis)$/.test(word.deprel)
  if (!isRoot || dependentBy(view.tokens, verb, 'nsubj', 'nsubj:pass') !== undefined) return undefined
  return {
    value: 'demands',
    basis: 'implied',
    at: [spanOfTokens(view, [verb, verb + 1])],
    rule: 'statements/stance-order',
  }
}

/** “Q: Do you expect more of them?”: one sentence with a question mark, where no word says what is done with it. */
export function questionIn({ analysis: { text } }: View, content: Spans): Shift | undefined {
  const [start, end] = hull(content) ?? [0, 0]
  const mark = /^[^.!?]{4,400}(\?)["”»'’]*$/.exec(text.slice(start, end).trimEnd())
  if (!mark) return undefined
  const at = start + mark[0].lastIndexOf('?')
  return { value: 'asks', basis: 'implied', at: [[at, at + 1]], rule: 'statements/stance-question' }
}
