import { verbGroupOf } from '../../../language/morphology/verb-group.ts'
import type { Span, Spans } from '../../../text/span.ts'
import { METONYMS_OF_SAYING } from '../../actors/lexicon/heads.ts'
import type { Attribution } from '../attribution.ts'
import type { FoundCue } from '../find-cues.ts'
import { sourceOf } from '../source.ts'
import { at, spanOfTokens, type View } from '../view.ts'
import type { LearnedCue } from './attribution-reader.ts'
import { cueOf } from './cue-of.ts'
import { withCertainEdges } from './edges.ts'
import { CONTENT, CONTENT_FIRST, CUE, SOURCE, SOURCE_FIRST } from './labels.ts'
import { mendedRoles } from './mended-roles.ts'
import { settledSource } from './settled-source.ts'
import { sourceOfTokens } from './source-of-tokens.ts'

/** A learned cue with its roles as an attribution; none where nothing is said. */
export function learnedAttribution(view: View, learned: LearnedCue): Attribution | undefined {
  const cue = foundCue(view, learned)
  if (!cue || isHeading(view, cue) || isSeen(view, cue)) return undefined
  const [words] = runsOf(learned, [SOURCE_FIRST, SOURCE])
  const roles = mendedRoles(view, cue, { source: words, content: runsOf(learned, [CONTENT_FIRST, CONTENT]) })
  const source = isAsked(view, cue) ? undefined : sourceFor(view, cue, roles.source, learned.head)
  const parts = { cue: cue.words, source: source?.words ?? source?.tokens }
  const content = withCertainEdges(view, parts, roles.content).flatMap(run => withoutMarks(view, run))
  if (content.length === 0 || isPlaceLabel(view, cue, source, content)) return undefined
  const spans: Spans = content.map(run => spanOfTokens(view, run))
  return {
    source,
    cue,
    content: { spans, rule: 'learned' },
    score: learned.score,
  }
}

function sourceFor(view: View, cue: FoundCue, words: Span | undefined, head: number): Attribution['source'] {
  if (isDoneTo(view, cue, words)) return undefined
  return words ? settledSource(view, cue, sourceOfTokens(view, words, head)) : missedSource(view, cue)
}

/** "…, says region still part of Russia": who acts in a headline or a coordination is told by the tree where the network saw nobody. */
function missedSource(view: View, cue: FoundCue): Attribution['source'] {
  if (cue.isPassive || cue.cue.pos !== 'verb') return undefined
  const isJoined =
    /^(?:conj|acl)$/.test(view.tokens[cue.tokens[0]]?.deprel ?? '') &&
    /^VB[DZP]$/.test(view.tokens[cue.tokens[0]]?.xpos ?? '')
  const isBehindName = at(view, cue.tokens[0] - 1) === ',' && view.tokens[cue.tokens[0]]?.deprel === 'acl'
  // "Bello, who has never met them, doubts that …"
  const isBehindRelative =
    at(view, cue.words[0] - 1) === ',' && /^VB[DZP]$/.test(view.tokens[cue.tokens[0]]?.xpos ?? '')
  return cue.cue.kind === 'speech' || isJoined || isBehindName || isBehindRelative ? sourceOf(view, cue) : undefined
}

/** "Asked if they had come, the major said": a participle at the head of its sentence, whose subject does not ask. */
function isAsked(view: View, { tokens: [verb], sentence }: FoundCue): boolean {
  const { lemma, xpos = '', deprel = '' } = view.tokens[verb] ?? {}
  const isAside = /^[,;]$/.test(at(view, verb - 1)) && /^(?:by|about|whether|if|what|why|how)$/.test(at(view, verb + 1))
  return lemma === 'ask' && /^VB[DN]$/.test(xpos) && (deprel === 'advcl' || verb === sentence.tokens[0] || isAside)
}

/** "soldiers accused of killing him": a participle that describes a noun has it for its object. */
function isDoneTo(view: View, { tokens: [verb, next] }: FoundCue, source: Span | undefined): boolean {
  const { xpos = '', deprel = '', head = -1 } = view.tokens[verb] ?? {}
  if (!source || xpos !== 'VBN' || deprel !== 'acl' || head < source[0] || head >= source[1]) return false
  return verb === source[1] && (/^(?:of|by)$/.test(at(view, next)) || at(view, next - 1) === 'of')
}

/** "Kosovo: Two guards killed": a place before a colon that is no seat of a government heads what is told of it. */
function isPlaceLabel(
  view: View,
  { words: [cue] }: FoundCue,
  source: Attribution['source'],
  content: readonly Span[],
): boolean {
  if (!source || at(view, cue) !== ':' || content.some(([from]) => view.quotation[from] !== -1)) return false
  const [start, end] = spanOfTokens(view, source.tokens)
  const isPlace = view.nameAt.get(source.tokens[0])?.kind === 'place' && !source.mention?.role
  return isPlace && !METONYMS_OF_SAYING.has(view.analysis.text.slice(start, end).toLowerCase())
}

/** "was seen in the port" is what happened; "was seen as a warning" is thought. */
function isSeen(view: View, { tokens: [verb, next], isPassive }: FoundCue): boolean {
  return (
    isPassive && view.tokens[verb]?.lemma === 'see' && /^(?:in|at|on|near|by|with|outside|inside)$/.test(at(view, next))
  )
}

/** "What they're saying: …" stands above what follows. */
function isHeading(view: View, { words: [from, to], sentence }: FoundCue): boolean {
  const before = view.tokens.slice(sentence.tokens[0], from)
  return [to - 1, to].some(i => at(view, i) === ':') && before.some(({ lower }) => /^(?:what|how|why)$/.test(lower))
}

/** A dash, bullet or comma at either edge is nobody's; quotation marks and stops stay. */
function withoutMarks(view: View, [from, to]: Span): Span[] {
  let [first, last] = [from, to]
  while (first < last && /^[-–—•*,;:]$/.test(at(view, first))) first++
  while (first < last && /^[-–—,;:]$/.test(at(view, last - 1)) && view.quotation[last - 1] === -1) last--
  return first < last ? [[first, last]] : []
}

/** Runs of words with one of two labels, the first of which begins a run. */
function runsOf({ window, roles }: LearnedCue, [first, other]: readonly [number, number]): Span[] {
  const runs: [number, number][] = []
  for (const [k, role] of roles.entries()) {
    if (role !== first && role !== other) continue
    const i = window[0] + k
    const last = runs.at(-1)
    if (last && last[1] === i) last[1] = i + 1
    else runs.push([i, i + 1])
  }
  return runs
}

/** The row of the lexicon, and the words that are the cue: those so labelled around its head. */
function foundCue(view: View, { head, window: [from], roles }: LearnedCue): FoundCue | undefined {
  const sentence = view.analysis.sentences[view.tree.sentences[head] ?? -1]
  if (!sentence) return undefined
  const isCue = (i: number) => roles[i - from] === CUE
  let [low, high] = [head, head + 1]
  while (isCue(low - 1)) low--
  while (isCue(high)) high++
  const { cue, length } = cueOf(view, head)
  const { voice, modal, negation, auxiliaries } = verbGroupOf(view.tokens, head)
  const isJoinedBare = view.tokens[head]?.deprel === 'conj' && auxiliaries.length === 0
  return {
    cue,
    tokens: [head, Math.max(head + 1, Math.min(head + length, high))],
    words: [low, high],
    sentence,
    isPassive: voice === 'passive' && !isJoinedBare,
    isNegated: negation !== undefined || at(view, head - 1) === 'never',
    modal: modal?.lemma,
  }
}
