import { type Sentence, tokenAt } from '../../language/analyse.ts'
import type { Span } from '../../text/span.ts'
import { findAccordingTo } from './according-to.ts'
import { adjunctsFrom } from './adjuncts.ts'
import type { Attribution } from './attribution.ts'
import { findColonQuotations } from './colon-quotations.ts'
import { hasQuotation, isClause } from './complement.ts'
import { type Content, contentOf } from './content.ts'
import { type FoundCue, findCues } from './find-cues.ts'
import { type Source, sourceOf } from './source.ts'
import { at, type View } from './view.ts'

/** What the rules find in a sentence, in order of their cues; then “according to”, then quotations behind a colon. */
export function attributionsByRule(view: View, sentence: Sentence): Attribution[] {
  const found: Attribution[] = []
  const cues = findCues(view, sentence)
  for (const [i, cue] of cues.entries()) {
    const source = participleSource(view, cue, found) ?? sourceOf(view, cue)
    if (!source || isRepeated(view, cue, cues[i + 1]) || isAnonymity(view, cue)) continue
    const content = contentOf(view, cue, source, cutBefore(view, cues[i + 1], sentence))
    if (content && (source.mention || isOfSpeech(view, cue, source, content))) found.push({ source, cue, content })
  }
  const taken = found.flatMap(({ content }) => content.spans)
  return [...found, ...findAccordingTo(view, sentence, taken), ...findColonQuotations(view, sentence, taken)]
}

/** Where none that is known to act says it, a deed may be meant unless a clause or a quotation is said: "the keeper denied the visitors five times". */
function isOfSpeech(view: View, { cue, sentence }: FoundCue, { tokens }: Source, { spans }: Content): boolean {
  const span = spans[0] ?? [0, 0]
  const words: Span = [tokenAt(view.analysis, span[0]), Math.min(tokenAt(view.analysis, span[1]), sentence.tokens[1])]
  const isPronoun = view.tokens[tokens[0]]?.upos === 'PRON'
  return isPronoun || !cue.isDeed || isClause(view, words) || hasQuotation(view, words)
}

/** "who asked not to be named". */
function isAnonymity(view: View, { cue, tokens: [, next] }: FoundCue): boolean {
  const words = view.tokens.slice(next, next + 4).map(({ lower }) => lower)
  return cue.lemma === 'ask' && /^(?:not to be|to (?:stay|remain) )/.test(words.join(' '))
}

/** "…, adding that he predicts …": the outer cue only hands on to the next. */
function isRepeated(view: View, { tokens }: FoundCue, next: FoundCue | undefined): boolean {
  if (!next || !/^(?:adding|saying|noting)$/.test(at(view, tokens[0]))) return false
  const between = view.tokens.slice(tokens[1], next.tokens[0]).map(token => token.lower)
  return between.length <= 2 && between.every(word => /^(?:that|he|she|it|they)$/.test(word))
}

/** A participle after a comma speaks for the source of the sentence's statement before it. */
function participleSource(view: View, { tokens: [from] }: FoundCue, found: readonly Attribution[]): Source | undefined {
  if (!at(view, from).endsWith('ing') || at(view, from - 1) !== ',') return undefined
  return found.at(-1)?.source
}

/** Content of one cue ends where the next coordinated statement of the sentence begins: "A said …, while B said …". */
function cutBefore(view: View, next: FoundCue | undefined, sentence: Sentence): number {
  const end = sentence.tokens[1]
  if (!next) return end
  if (/^(?:and|but)$/.test(at(view, next.tokens[0] - 1))) return next.tokens[0] - 1
  const source = sourceOf(view, next)
  const start = source?.side === 'before' ? Math.min(source.tokens[0], next.tokens[0]) : end
  if (isInserted(view, next, start)) return start - 1
  if (start >= end || !/^(?:while|but|and|whereas|though|although)$/.test(at(view, start - 1))) return end
  return at(view, start - 2) === ',' ? start - 2 : end
}

/** "Egypt expects an answer by Friday, a source said": the next cue has what stands before it, and nothing behind it. */
function isInserted(view: View, { tokens, sentence }: FoundCue, start: number): boolean {
  const end = sentence.tokens[1] - (/^[.!?]$/.test(at(view, sentence.tokens[1] - 1)) ? 1 : 0)
  return at(view, start - 1) === ',' && adjunctsFrom(view, { from: tokens[1], end, verb: tokens[0] }).next >= end
}
