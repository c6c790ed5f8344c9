import { sentenceAt, tokenAt } from '../../language/analyse.ts'
import type { Quotation } from '../../language/quotations.ts'
import { hull, type Span, type Spans, trimmed } from '../../text/span.ts'
import { type Adjuncts, adjunctsFrom } from './adjuncts.ts'
import type { FoundCue } from './find-cues.ts'
import type { Source } from './source.ts'
import { at, spanOfTokens, type View } from './view.ts'

/** What is said, and what stands beside the cue. `rule` names the pattern that gave it. */
export interface Content {
  readonly spans: Spans
  readonly adjuncts: Adjuncts
  readonly rule: string
}

/** The content of a cue with its source: a quotation before it, the clause before it, or what follows. */
export function contentOf(view: View, found: FoundCue, source: Source, cutAt: number): Content | undefined {
  const block: Span = [Math.min(source.tokens[0], found.tokens[0]), Math.max(source.tokens[1], found.tokens[1])]
  const end = Math.min(cutAt, lastWord(view, found))
  const adjuncts = adjunctsFrom(view, block[1], end)
  const quoted = quotationBefore(view, block[0])
  if (quoted)
    return {
      spans: withContinuation(view, beforeSpans(view, found, quoted), adjuncts.next),
      adjuncts,
      rule: 'quotation-before-cue',
    }
  const clause = clauseBefore(view, found, { block, next: adjuncts.next, end })
  if (clause) return { spans: [clause, ...resumed(view, adjuncts.next, end)], adjuncts, rule: 'clause-before-cue' }
  return following(view, found, { adjuncts, end })
}

/** Index after the last token of the sentence that is not its final stop. */
function lastWord(view: View, { sentence }: FoundCue): number {
  let end = sentence.tokens[1]
  while (end > sentence.tokens[0] && /^[.!?…]$/.test(at(view, end - 1)) && view.quotation[end - 1] === -1) end--
  return end
}

function quotationBefore(view: View, index: number): Quotation | undefined {
  const before = view.quotation[index - 1] ?? -1
  const inside = before !== -1 ? before : at(view, index - 1) === ',' ? (view.quotation[index - 2] ?? -1) : -1
  return view.analysis.quotations[inside]
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

/** “A,” X said. “B.” and “A,” said X, “B.”: the quotation that goes on right after, and those that fill the next sentences. */
function withContinuation(view: View, spans: Spans, from: number): Spans {
  let next = from
  while (/^[,.:]$/.test(at(view, next)) && view.quotation[next] === -1) next++
  const result = [...spans]
  for (let guard = 0; guard < 20; guard++) {
    const quotation = view.analysis.quotations[view.quotation[next] ?? -1]
    if (!quotation || view.tokens[next]?.start !== quotation.start || !sameParagraph(view, spans, quotation)) break
    if (isAttributed(view, quotation)) break
    result.push([quotation.start, quotation.end])
    while ((view.tokens[next]?.start ?? Number.POSITIVE_INFINITY) < quotation.end) next++
  }
  return result
}

function sameParagraph({ analysis }: View, spans: Spans, quotation: Quotation): boolean {
  const here = sentenceAt(analysis, hull(spans)?.[0] ?? 0)
  return here !== undefined && here.paragraph === sentenceAt(analysis, quotation.start)?.paragraph
}

/** A quotation that ends in a comma waits for a source of its own. */
function isAttributed({ analysis: { text } }: View, quotation: Quotation): boolean {
  return /,["”]$/.test(text.slice(quotation.end - 2, quotation.end))
}

interface Bounds {
  readonly block: Span
  readonly next: number
  readonly end: number
}

/** "Mines were laid, the adviser said Thursday." – only when nothing that could be content follows. */
function clauseBefore(view: View, found: FoundCue, { block, next, end }: Bounds): Span | undefined {
  const comma = at(view, block[0] - 1) === 'as' ? block[0] - 2 : block[0] - 1
  if (at(view, comma) !== ',') return undefined
  if (/^(?:who|which)$/.test(at(view, found.tokens[0] - 1))) return undefined
  const goesOn = next < end && !/^(?:,|—|–|;|as|when|while|after|before|citing)$/.test(at(view, next))
  if (goesOn && !(end - next <= 8 && isCircumstance(view, next, end))) return undefined
  const opening = openingOf(view, found)
  if (comma - opening < 3) return undefined
  return trimmed(view.analysis.text, spanOfTokens(view, [opening, comma]))
}

/** "Staying was futile, he said, and the men were needed elsewhere." */
function resumed(view: View, next: number, end: number): Spans {
  if (at(view, next) !== ',' || !/^(?:and|but)$/.test(at(view, next + 1)) || end - next < 4) return []
  return [spanOfTokens(view, [next + 1, end])]
}

/** What follows the cue: "that …", a clause, a quotation, "to …". */
function following(
  view: View,
  { cue }: FoundCue,
  { adjuncts, end }: { adjuncts: Adjuncts; end: number },
): Content | undefined {
  let from = adjuncts.next
  while (/^[,:]$/.test(at(view, from)) && view.quotation[from] === -1) from++
  for (let i = from; i < Math.min(from + 10, end); i++) {
    if (at(view, i) === 'that' && isCircumstance(view, from, i)) from = i
  }
  const tail = tailAdjuncts(view, from, end)
  if (tail.end - from < (/^(?:this|that|it)$/.test(at(view, from)) ? 1 : 2)) return undefined
  if (cue.takes === 'to' && at(view, from) !== 'to') return undefined
  if (cue.takes === 'that' && !/^(?:that|whether|how|“|")$/.test(at(view, from))) return undefined
  if (cue.takes === 'quote' && !hasQuotation(view, from, tail.end)) return undefined
  const merged = {
    ...adjuncts,
    relays: [...adjuncts.relays, ...tail.relays],
    channel: adjuncts.channel ?? tail.channel,
  }
  const span = extended(view, spanOfTokens(view, [from, tail.end]), tail.end)
  return {
    spans: withContinuation(view, [span], tokenAt(view.analysis, span[1])),
    adjuncts: merged,
    rule: 'clause-after-cue',
  }
}

/** Cuts ", per AP", ", adding that …" and "in a post on X" off the end. */
function tailAdjuncts(
  view: View,
  from: number,
  end: number,
): Pick<Adjuncts, 'relays' | 'channel'> & { readonly end: number } {
  for (let i = from + 2; i < end; i++) {
    if (view.quotation[i] !== -1 || !/^(?:,|in|on|via)$/.test(at(view, i))) continue
    if (/^(?:adding|saying|noting|warning|insisting|claiming|explaining)$/.test(at(view, i + 1)) && at(view, i) === ',')
      return { end: i, relays: [], channel: undefined }
    const { relays, channel, next } = adjunctsFrom(view, i, end)
    if (next === end && (relays.length > 0 || channel)) return { end: i, relays, channel }
  }
  return { end, relays: [], channel: undefined }
}

/** "in New York on Wednesday": prepositions, names and times, and nothing that could be said. */
function isCircumstance(view: View, from: number, to: number): boolean {
  if (
    from >= to ||
    !/^(?:in|on|at|during|after|before|from|near|late|early|hours|days|earlier|later)$/.test(at(view, from))
  )
    return false
  for (let i = from; i < to; i++) {
    const token = view.tokens[i]
    const passes = view.timeAt.has(i) || /^\p{Lu}/u.test(token?.text ?? '') || CIRCUMSTANTIAL.test(token?.lower ?? '')
    if (!passes || view.quotation[i] !== -1) return false
  }
  return true
}

const CIRCUMSTANTIAL =
  /^(?:in|on|at|the|a|an|of|during|after|before|from|near|his|her|its|their|late|early|earlier|later|hours|days|visit|meeting|talks|summit|city|capital|evening|morning|afternoon|night)$/

function hasQuotation(view: View, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (view.quotation[i] !== -1) return true
  return false
}

/** A quotation that the sentence's end cuts through belongs to the content whole. */
function extended(view: View, span: Span, end: number): Span {
  const quotation = view.analysis.quotations[view.quotation[end - 1] ?? -1]
  return quotation && quotation.end > span[1] ? [span[0], quotation.end] : span
}
