import type { Span } from '../../text/span.ts'
import { type Adjuncts, adjunctsFrom } from './adjuncts.ts'
import { hasQuotation } from './complement.ts'
import { type Bounds, contentBefore } from './content-before.ts'
import { type Content, contentBehind } from './content-behind.ts'
import type { FoundCue } from './find-cues.ts'
import { passiveContent } from './passive-content.ts'
import type { Source } from './source.ts'
import { followsContent, isParted } from './standing.ts'
import { relativeOf } from './subject.ts'
import { at, type View } from './view.ts'

export type { Content }

/** The content of a cue with its source: a quotation before it, the clause before it, or what follows. */
export function contentOf(view: View, found: FoundCue, source: Source, cutAt: number): Content | undefined {
  const isBeside = source.tokens[0] >= found.sentence.tokens[0] && source.tokens[1] <= found.sentence.tokens[1]
  const block: Span = isBeside ? blockOf(view, found, source) : found.tokens
  const end = Math.min(cutAt, lastWord(view, found), relativeEnd(view, found), governedEnd(view, found))
  const adjuncts = withLeading(view, found, block, adjunctsFrom(view, { from: block[1], end, ...hearing(found) }))
  const bounds: Bounds = { block, adjuncts, end }
  const told = found.isPassive
    ? passiveContent(view, found, bounds)
    : isGoingOnBehind(view, found)
      ? undefined
      : contentBefore(view, found, bounds)
  return told ?? contentBehind(view, found, bounds) ?? withoutHearer(view, found, bounds)
}

/** "promised an inquiry": what was taken for whoever hears is what is said, where nothing else is. */
function withoutHearer(view: View, found: FoundCue, { block, adjuncts, end }: Bounds): Content | undefined {
  const plain = adjunctsFrom(view, { from: block[1], end })
  return plain.next < adjuncts.next && !found.isPassive
    ? contentBehind(view, found, { adjuncts: plain, end })
    : undefined
}

/** “…,” referring to the talks: a participle right behind a quotation goes on, and does not attribute it. */
function isGoingOnBehind(view: View, { tokens: [verb] }: FoundCue): boolean {
  return view.tokens[verb]?.xpos === 'VBG' && followsContent(view, verb)
}

/** Behind "warned against" nobody stands who hears. */
function hearing({ cue, tokens: [verb, next] }: FoundCue): { readonly verb?: number } {
  return next - verb > 1 || cue.kind === 'finding' ? {} : { verb }
}

/** Of a cue in a clause beside the main one ("if he says …, they leave") what is said ends with that clause, where the main one goes on. */
function governedEnd(view: View, found: FoundCue): number {
  const { sentence, tokens } = found
  const [verb, next] = tokens
  const [end, deprel] = [view.tree.rights[verb] ?? sentence.tokens[1], view.tokens[verb]?.deprel ?? '']
  const goesOn = at(view, end) === ',' || /^(?:VB[DPZ]|MD)$/.test(view.tokens[end]?.xpos ?? '')
  if (/^(?:advcl|acl|csubj|nmod|obl)/.test(deprel) && end > next && view.quotation[end] === -1 && goesOn) return end
  if (!isSubordinate(view, found)) return sentence.tokens[1]
  // "as survivors allege, the army left": nothing is said behind.
  return at(view, next) === ',' ? next : nextComma(view, next, sentence.tokens[1])
}

/** "When the general announced …, the troops": a conjunction opens the sentence, or the part behind a comma, that the cue stands in. */
function isSubordinate(view: View, { tokens: [verb], sentence }: FoundCue): boolean {
  let first = verb
  while (first > sentence.tokens[0] && !/^[,;:]$/.test(at(view, first - 1)) && view.quotation[first - 1] === -1) first--
  const opening = first > sentence.tokens[0] || !/^(?:and|but)$/.test(at(view, first)) ? first : first + 1
  return SUBORDINATING.test(at(view, opening))
}

const SUBORDINATING =
  /^(?:when|while|after|before|although|though|if|as|since|because|whereas|once|until|unless|asked|pressed|questioned)$/

function nextComma(view: View, from: number, end: number): number {
  for (let i = from + 1; i < end; i++) if (at(view, i) === ',' && view.quotation[i] === -1) return i
  return end
}

/** "a resident who asked not to be named, …": the sentence goes on without the relative clause behind its comma. */
function relativeEnd(view: View, { tokens: [verb, next], sentence }: FoundCue): number {
  const end = view.tree.rights[verb] ?? sentence.tokens[1]
  if (relativeOf(view, verb) === undefined) return sentence.tokens[1]
  if (at(view, end) === ',') return end
  for (let i = next; i + 1 < sentence.tokens[1]; i++)
    if (at(view, i) === ',' && view.quotation[i] === -1 && /^(?:VB[DZP]|MD)$/.test(view.tokens[i + 1]?.xpos ?? ''))
      return i
  return sentence.tokens[1]
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
