import { type Sentence, sentenceAt, tokenAt } from '../../language/analyse.ts'
import { dependentBy } from '../../language/morphology/dependents.ts'
import type { Quotation } from '../../language/quotations.ts'
import { type Span, type Spans, trimmed } from '../../text/span.ts'
import { type Adjuncts, adjunctsFrom, HEARD } from './adjuncts.ts'
import { clauseEnd, tailOf } from './clause-end.ts'
import { canTake, hasQuotation } from './complement.ts'
import { withContinuation, withWholeQuotation } from './continuation.ts'
import type { FoundCue } from './find-cues.ts'
import { isNominal, phraseAround } from './phrase.ts'
import type { Source } from './source.ts'
import { isParted } from './standing.ts'
import { relativeOf } from './subject.ts'
import { at, spanOfTokens, type View } from './view.ts'

/** What is said, and what stands beside the cue. `rule` names the pattern that gave it. */
export interface Content {
  readonly spans: Spans
  readonly adjuncts: Adjuncts
  readonly rule: string
}

/** The content of a cue with its source: a quotation before it, the clause before it, or what follows. */
export function contentOf(view: View, found: FoundCue, source: Source, cutAt: number): Content | undefined {
  const isBeside = source.tokens[0] >= found.sentence.tokens[0] && source.tokens[1] <= found.sentence.tokens[1]
  const block: Span = isBeside ? blockOf(view, found, source) : found.tokens
  const end = Math.min(cutAt, lastWord(view, found), relativeEnd(view, found))
  const adjuncts = withLeading(view, found, block, adjunctsFrom(view, { from: block[1], end, verb: found.tokens[0] }))
  if (found.isPassive)
    return passiveContent(view, found, { adjuncts, end }) ?? following(view, found, { adjuncts, end })
  const quoted = quotationBefore(view, found, { block, next: adjuncts.next, end })
  if (quoted)
    return {
      spans: withContinuation(view, beforeSpans(view, found, quoted), nextQuotation(view, found, adjuncts.next)),
      adjuncts,
      rule: 'quotation-before-cue',
    }
  const clause = clauseBefore(view, found, { block, next: adjuncts.next, end })
  if (clause) return { spans: [clause, ...resumed(view, adjuncts.next, end)], adjuncts, rule: 'clause-before-cue' }
  return following(view, found, { adjuncts, end })
}

/** "a resident who asked not to be named, …": behind a comma the sentence goes on without the relative clause. */
function relativeEnd(view: View, { tokens: [verb], sentence }: FoundCue): number {
  const end = view.tree.rights[verb] ?? sentence.tokens[1]
  return relativeOf(view, verb) !== undefined && at(view, end) === ',' ? end : sentence.tokens[1]
}

/** "In a statement on Telegram, the army said": the medium at the head of the sentence. */
function withLeading(view: View, { sentence }: FoundCue, block: Span, adjuncts: Adjuncts): Adjuncts {
  if (adjuncts.channel || block[0] <= sentence.tokens[0]) return adjuncts
  const lead = adjunctsFrom(view, { from: sentence.tokens[0], end: block[0] })
  const comma = lead.next === block[0] || at(view, lead.next) === ','
  return lead.channel && comma
    ? { ...adjuncts, channel: lead.channel, relays: [...lead.relays, ...adjuncts.relays] }
    : adjuncts
}

/** The next quotation of the sentence, or what follows its end: “…,” said Mara Vell, a teacher from Orvel. “…” */
function nextQuotation(view: View, { sentence }: FoundCue, from: number): number {
  let next = from
  while (next < sentence.tokens[1] && view.quotation[next] === -1) next++
  return next
}

/** "The move was confirmed by the ministry": the subject. */
function passiveContent(
  view: View,
  { tokens: [verb] }: FoundCue,
  { adjuncts, end }: { adjuncts: Adjuncts; end: number },
): Content | undefined {
  const subject = dependentBy(view.tokens, verb, 'nsubj:pass')
  if (HEARD.has(view.tokens[verb]?.lemma ?? '')) return undefined
  if (subject === undefined || subject > verb || !isNominal(view, subject)) return undefined
  const span = spanOfTokens(view, phraseAround(view, subject, [view.tree.lefts[subject] ?? subject, verb]))
  return { spans: [span, ...chargeIn(view, adjuncts.next, end)], adjuncts, rule: 'passive-subject' }
}

/** "The army was accused by residents of looting": what the subject is accused of. */
function chargeIn(view: View, next: number, end: number): Spans {
  return /^(?:of|for|to|as)$/.test(at(view, next)) && end - next > 1 ? [spanOfTokens(view, [next, end])] : []
}

/** From the source to the cue, where no other clause lies between; else the cue alone. */
function blockOf(view: View, { tokens }: FoundCue, source: Source): Span {
  const [from, to] = [Math.min(source.tokens[0], tokens[0]), Math.max(source.tokens[1], tokens[1])]
  const between: Span = source.side === 'before' ? [source.tokens[1], tokens[0]] : [tokens[1], source.tokens[0]]
  const isJoined = source.side === 'before' && view.tokens[tokens[0] - 1]?.upos === 'CCONJ'
  return isJoined || isParted(view, between) || hasQuotation(view, between) ? tokens : [from, to]
}

/** Index after the last token of the sentence that is not its final stop. */
function lastWord(view: View, { sentence }: FoundCue): number {
  let end = sentence.tokens[1]
  while (end > sentence.tokens[0] && /^[.!?…]$/.test(at(view, end - 1)) && view.quotation[end - 1] === -1) end--
  return end
}

/** The quotation that ends right before the block; where it ends in a stop, only when nothing that could be content follows. */
function quotationBefore(
  view: View,
  { sentence }: FoundCue,
  { block: [index], next, end }: Bounds,
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

interface Bounds {
  readonly block: Span
  readonly next: number
  readonly end: number
}

/** "Mines were laid, the adviser said Thursday." – only when nothing that could be content follows. */
function clauseBefore(view: View, found: FoundCue, { block, next, end }: Bounds): Span | undefined {
  const comma = at(view, block[0] - 1) === 'as' ? block[0] - 2 : block[0] - 1
  if (found.cue.takes === 'to' || found.cue.takes === 'quote') return undefined
  if (at(view, comma) !== ',' || /^(?:who|which)$/.test(at(view, found.tokens[0] - 1))) return undefined
  if (!/^(?:and|but)$/.test(at(view, next + 1)) && hasQuotation(view, [next, end])) return undefined
  if (next < end && !/^(?:,|—|–|;|as|when|while|after|before|citing)$/.test(at(view, next))) {
    if (end - next > 8 || hasClause(view, found, next)) return undefined
  }
  const opening = openingOf(view, found)
  if (comma - opening < 3 || isCircumstance(view, opening)) return undefined
  return trimmed(view.analysis.text, spanOfTokens(view, [opening, comma]))
}

/** "Asked whether the road was open, the mayor …": how it came to be said. */
function isCircumstance(view: View, opening: number): boolean {
  const { lemma = '', xpos = '', deprel = '' } = view.tokens[opening] ?? {}
  return (xpos === 'VBG' && deprel === 'advcl') || (/^VB[DN]$/.test(xpos) && /^(?:ask|press|question)$/.test(lemma))
}

/** What the verb takes stands behind it: a clause or an object; circumstances do not count. */
function hasClause(view: View, { tokens: [verb] }: FoundCue, next: number): boolean {
  return view.tokens
    .slice(next, view.tree.rights[verb] ?? next)
    .some(word => word.head === verb && /^(?:ccomp|xcomp|obj|iobj|conj|parataxis|nsubj|advcl)/.test(word.deprel))
}

/** "Staying was futile, he said, and the men were needed elsewhere." */
function resumed(view: View, next: number, end: number): Spans {
  if (at(view, next) !== ',' || !/^(?:and|but)$/.test(at(view, next + 1)) || end - next < 4) return []
  return [spanOfTokens(view, [next + 1, end])]
}

/** What follows the cue: "that …", a clause, a quotation, "to …". */
function following(
  view: View,
  found: FoundCue,
  { adjuncts, end }: { adjuncts: Adjuncts; end: number },
): Content | undefined {
  let from = adjuncts.next
  while (/^[,:]$/.test(at(view, from)) && view.quotation[from] === -1) from++
  if (at(view, from - 1) === ':' && from >= end) return introduced(view, from, adjuncts)
  const tail = tailOf(view, from, clauseEnd(view, found.tokens[0], { from, end }))
  if (!canTake(view, found.cue, [from, tail.end])) return undefined
  const merged = {
    ...adjuncts,
    relays: [...adjuncts.relays, ...tail.relays],
    channel: adjuncts.channel ?? tail.channel,
  }
  const span = withWholeQuotation(view, spanOfTokens(view, [from, tail.end]), tail.end)
  return {
    spans: withContinuation(view, [span], tokenAt(view.analysis, span[1])),
    adjuncts: merged,
    rule: 'clause-after-cue',
  }
}

/** "In a speech he declared:" and the quotation that is the next paragraph. */
function introduced(view: View, from: number, adjuncts: Adjuncts): Content | undefined {
  const quotation = view.analysis.quotations[view.quotation[from] ?? -1]
  if (!quotation || quotation.start !== view.tokens[from]?.start) return undefined
  const spans: Spans = [[quotation.start, quotation.end]]
  return {
    spans: withContinuation(view, spans, tokenAt(view.analysis, quotation.end)),
    adjuncts,
    rule: 'quotation-behind-colon',
  }
}
