import { type Sentence, sentenceAt } from '../../language/analyse.ts'
import type { Quotation } from '../../language/quotations.ts'
import { type Span, type Spans, trimmed } from '../../text/span.ts'
import type { Adjuncts } from './adjuncts.ts'
import { hasQuotation, isClause } from './complement.ts'
import type { Content } from './content-behind.ts'
import { withContinuation } from './continuation.ts'
import type { FoundCue } from './find-cues.ts'
import { at, spanOfTokens, type View } from './view.ts'

/** Source and cue as one range of tokens, what stands beside them, and where the sentence or the next statement ends what is said. */
export interface Bounds {
  readonly block: Span
  readonly adjuncts: Adjuncts
  readonly end: number
}

/** What is said before source and cue: a quotation, or a clause that a comma ends. */
export function contentBefore(view: View, found: FoundCue, bounds: Bounds): Content | undefined {
  const { adjuncts, end } = bounds
  const quoted = quotationBefore(view, found, bounds)
  if (quoted)
    return {
      spans: withContinuation(view, beforeSpans(view, found, quoted), nextQuotation(view, found, adjuncts.next)),
      rule: 'quotation-before-cue',
    }
  const clause = clauseBefore(view, found, bounds)
  if (!clause) return undefined
  const spans = [spanOfTokens(view, clause), ...resumed(view, clause, { next: adjuncts.next, end })]
  return { spans: spans.map(span => trimmed(view.analysis.text, span)), rule: 'clause-before-cue' }
}

/** The next quotation of the sentence, or what follows its end: “…,” said Mara Vell, a teacher from Orvel. “…” */
function nextQuotation(view: View, { sentence }: FoundCue, from: number): number {
  let next = from
  while (next < sentence.tokens[1] && view.quotation[next] === -1) next++
  return next
}

/** The quotation that ends right before the block; where it ends in a stop, only when nothing that could be content follows. */
function quotationBefore(
  view: View,
  { sentence }: FoundCue,
  { block: [index], adjuncts: { next }, end }: Bounds,
): Quotation | undefined {
  const before = view.quotation[index - 1] ?? -1
  const inside = before !== -1 ? before : at(view, index - 1) === ',' ? (view.quotation[index - 2] ?? -1) : -1
  const quotation = view.analysis.quotations[inside]
  if (!quotation || quotation.kind === 'title' || /^(?:that|:)$/.test(at(view, next))) return undefined
  if (index > sentence.tokens[0]) return quotation
  const goesOn = end - next >= 3 && !/^(?:,|as|when|while|after|before|during|in|on|at)$/.test(at(view, next))
  return goesOn || hasQuotation(view, [next, end]) || !isSameParagraph(view, quotation, sentence)
    ? undefined
    : quotation
}

function isSameParagraph({ analysis }: View, quotation: Quotation, { paragraph }: Sentence): boolean {
  return sentenceAt(analysis, quotation.start)?.paragraph === paragraph
}

/** The quotation, with the words of the same sentence that lead up to it: “The town “will not fall,” he said”. */
function beforeSpans(view: View, found: FoundCue, quotation: Quotation): Spans {
  const opening = openingOf(view, found)
  const lead = view.tokens[opening]
  if (lead && lead.start < quotation.start && found.sentence.start <= quotation.start)
    return [[lead.start, quotation.end]]
  return [[quotation.start, quotation.end]]
}

/** First token of the sentence after a list mark and a label such as "The big picture:". */
export function openingOf(view: View, { sentence }: FoundCue): number {
  let opening = sentence.tokens[0]
  while (/^[-–—•*·]$/.test(at(view, opening))) opening++
  for (let i = opening; i < Math.min(opening + 7, sentence.tokens[1]); i++) {
    if (view.quotation[i] !== -1) break
    if (at(view, i) === ':') return i + 1
  }
  return opening
}

/** "Mines were laid, the adviser said Thursday." – only when nothing that could be content follows. */
function clauseBefore(view: View, found: FoundCue, { block, adjuncts, end }: Bounds): Span | undefined {
  const { next } = adjuncts
  const first = beforeDescription(view, block[0])
  const comma = at(view, first - 1) === 'as' ? first - 2 : first - 1
  if (!found.cue.takes.some(takes => /^(?:any|clause|that)$/.test(takes))) return undefined
  if (at(view, comma) !== ',' || /^(?:who|which)$/.test(at(view, found.tokens[0] - 1))) return undefined
  if (!/^(?:and|but)$/.test(at(view, next + 1)) && hasQuotation(view, [next, end])) return undefined
  if (next < end && !/^(?:,|—|–|;|as|when|while|after|before|citing)$/.test(at(view, next))) {
    if (end - next > 8 || hasClause(view, found, next)) return undefined
  }
  const opening = openingOf(view, found)
  if (adjuncts.channel?.tokens[0] === opening) return undefined
  const least =
    resumed(view, [opening, comma], { next, end }).length > 0 ? 1 : view.tokens[opening]?.upos === 'VERB' ? 2 : 3
  if (comma - opening < least || isCircumstance(view, opening)) return undefined
  return [opening, comma]
}

/** "…, the head of the council, Mara Vell, said": the description before a name between commas is part of who speaks. */
function beforeDescription(view: View, name: number): number {
  if (at(view, name - 1) !== ',' || !(view.nameAt.has(name) || view.actorAt.has(name))) return name
  for (let i = name - 2; i > name - 24; i--) {
    const word = view.tokens[i]
    if (!word || view.quotation[i] !== -1 || /^(?:VERB|AUX|SCONJ|CCONJ)$/.test(word.upos)) return name
    if (word.lower === ',') return DESCRIBING.test(view.tokens[i + 1]?.xpos ?? '') ? i + 1 : name
  }
  return name
}

const DESCRIBING = /^(?:DT|PRP\$)$/

/** "Asked whether the road was open, the mayor …", "According to the report, villagers warned …": how it came to be said. */
function isCircumstance(view: View, opening: number): boolean {
  const { lemma = '', xpos = '', deprel = '' } = view.tokens[opening] ?? {}
  return (
    at(view, opening) === 'according' ||
    (xpos === 'VBG' && deprel === 'advcl') ||
    (/^VB[DN]$/.test(xpos) && /^(?:ask|press|question)$/.test(lemma))
  )
}

/** What the verb takes stands behind it: a clause or an object; circumstances do not count. */
function hasClause(view: View, { tokens: [verb] }: FoundCue, next: number): boolean {
  return view.tokens
    .slice(next, view.tree.rights[verb] ?? next)
    .some(word => word.head === verb && /^(?:ccomp|xcomp|obj|iobj|conj|parataxis|nsubj|advcl)/.test(word.deprel))
}

/**
 * "Staying was futile, he said, and the men were needed elsewhere." "In several towns, they say, the wells are dry.": what goes on behind the inserted
 * cue, where it is joined or what stands before is no clause of its own.
 */
function resumed(view: View, before: Span, { next, end }: { readonly next: number; readonly end: number }): Spans {
  if (at(view, next) !== ',' || end - next < 4 || view.quotation[next + 1] !== -1) return []
  const isJoined = /^(?:and|but)$/.test(at(view, next + 1))
  const isPart =
    !isClause(view, before) || /^(?:if|when|because|although|though|while|unless|until)$/.test(at(view, before[0]))
  const goesOn = isPart && isClause(view, [next + 1, end]) && view.tokens[next + 1]?.xpos !== 'VBG'
  return isJoined || goesOn ? [spanOfTokens(view, [next + 1, end])] : []
}
