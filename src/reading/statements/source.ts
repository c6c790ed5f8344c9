import { kindOfNoun } from '../../language/chains/agreement.ts'
import { childrenOf } from '../../language/trees/tree.ts'
import type { Mention } from '../../record/mention.ts'
import type { Span } from '../../text/span.ts'
import type { FoundCue } from './find-cues.ts'
import { DONE_BY_THINGS, FINDERS, OF_PEOPLE } from './lexicon/findings.ts'
import { endOfRun, isNominal, phraseWithName } from './phrase.ts'
import { describedBy, followsContent, isParted, standingBefore, standingBehind } from './standing.ts'
import { ownSubject, relativeOf, subjectOf } from './subject.ts'
import { at, type View } from './view.ts'

/** Who says it: the tokens of the source, the mention if it is one, and on which side of the cue it stands. */
export interface Source {
  readonly tokens: Span
  /** The same with what describes it behind: “Mara Vell, who leads the council,”. */
  readonly words?: Span
  readonly mention: Mention | undefined
  readonly side: 'before' | 'after'
}

/** The source of a cue: whom the tree makes its subject; else the noun phrase that stands right before it, or behind it where what was said came first. */
export function sourceOf(view: View, found: FoundCue): Source | undefined {
  const nearest = nearestHead(view, found)
  if (nearest === undefined || isSaidThing(view, found, nearest)) return undefined
  const head = describedBy(view, nearest, found.sentence.tokens[0])
  const source = sourceAround(view, head, found)
  return source && canSpeak(view, source, head, found) ? source : undefined
}

function nearestHead(view: View, found: FoundCue): number | undefined {
  const sign = readOn(view, found)
  if (sign !== undefined) return sign
  if (found.isPassive || isParticiple(view, found)) return subjectOf(view, found)
  const own = ownOf(view, found)
  const standing = standingBefore(view, found)
  if (own !== undefined && !(standing !== undefined && own < standing && isParted(view, [own + 1, standing])))
    return own
  return standing ?? standingBehind(view, found) ?? subjectOf(view, found)
}

/** “…,” reads | a banner over the road: what stands right behind a verb of being read has the words on it, and nobody else says them. */
function readOn(view: View, { tokens: [verb, next] }: FoundCue): number | undefined {
  if (view.tokens[verb]?.lemma !== 'read' || !followsContent(view, verb)) return undefined
  const noun = view.tokens.slice(next, next + 5).findIndex(({ upos }) => upos === 'NOUN')
  return noun >= 0 && /^(?:DET|ADJ|NOUN)$/.test(view.tokens[next]?.upos ?? '') ? next + noun : undefined
}

/** "…, adding that": "-ing" without an auxiliary. */
function isParticiple(view: View, { tokens: [verb] }: FoundCue): boolean {
  return (
    view.tokens[verb]?.xpos === 'VBG' &&
    !childrenOf(view.tree, verb).some(child => view.tokens[child]?.deprel === 'aux')
  )
}

/** The subject of the tree, on the right only behind what was said: “…,” said the mayor. */
function ownOf(view: View, found: FoundCue): number | undefined {
  const subject = ownSubject(view, found.tokens[0])
  if (subject === undefined || subject < found.tokens[0]) return subject
  const isInverted = followsContent(view, found.tokens[0]) && subject - found.tokens[1] < 8
  return isInverted && !hasContentBehind(view, found.tokens[0], subject) ? subject : undefined
}

/** "…, says region still a part": what is said stands behind the noun, so that it is no inverted source. */
function hasContentBehind(view: View, verb: number, subject: number): boolean {
  return childrenOf(view.tree, verb).some(
    child => child > subject && view.tokens[child]?.deprel === 'ccomp' && view.quotation[child] === -1,
  )
}

/** "the plan, which the president announced": what was said stands before the relative, not behind the cue. */
function isSaidThing(view: View, { tokens: [verb] }: FoundCue, subject: number): boolean {
  const isObject = (index: number) => /^(?:which|whom)$/.test(at(view, index))
  if (isObject((view.tree.lefts[subject] ?? subject) - 1)) return true
  return childrenOf(view.tree, verb).some(child => child < subject && isObject(child))
}

function sourceAround(view: View, head: number, { tokens, sentence }: FoundCue): Source | undefined {
  const side = head < tokens[0] ? 'before' : 'after'
  const limits: Span = side === 'before' ? [sentence.tokens[0], tokens[0]] : [tokens[1], sentence.tokens[1]]
  const [from, last] = phraseWithName(view, head, limits)
  const to = beforeTime(view, [from, last], head)
  if (to <= from) return undefined
  const mention = actorIn(view, head) ?? mentionBeside(view, head)
  const relative = relativeOf(view, tokens[0])
  if (relative !== undefined) return { tokens: [relative, relative + 1], mention, side }
  const own: Span = side === 'before' ? [from, to] : [from, endOfRun(view, to)]
  return { tokens: own, words: withDescription(view, own, { head, limit: limits[1] }), mention, side }
}

/** With the apposition, the clause or the phrase that the tree hangs on the head behind it: “Mara Vell, head of the council”, "residents reached by phone". */
function withDescription(
  view: View,
  [from, to]: Span,
  { head, limit }: { readonly head: number; readonly limit: number },
): Span {
  let end = Math.min(view.tree.rights[head] ?? to, limit)
  for (let i = to; i < end; i++)
    if (view.quotation[i] !== -1 || view.timeAt.has(i) || /^[:;]$/.test(at(view, i))) end = i
  while (end > to && /^(?:PUNCT|ADP|ADV|CCONJ)$/.test(view.tokens[end - 1]?.upos ?? '')) end--
  return [from, Math.max(end, to)]
}

/** "the minister | on Wednesday". */
function beforeTime(view: View, [from, to]: Span, head: number): number {
  const time = view.timeAt.get(to - 1)
  if (!time || time.tokens[0] <= Math.max(from, head)) return to
  return view.tokens[time.tokens[0] - 1]?.upos === 'ADP' ? time.tokens[0] - 1 : time.tokens[0]
}

/** The actor that the head is part of, or else its name. */
function actorIn(view: View, head: number): Mention | undefined {
  const [from, to] = view.nameAt.get(head)?.tokens ?? [head, head]
  const own = view.actorAt.get(head)
  for (let i = from; !own && i < to; i++) if (view.actorAt.has(i)) return view.actorAt.get(i)
  return own
}

/** "the mayor, Lena Orth, said", "spokeswoman Mara Vell": the name beside the noun. */
function mentionBeside(view: View, head: number): Mention | undefined {
  const beside = childrenOf(view.tree, head).filter(child => /^(?:appos|flat)/.test(view.tokens[child]?.deprel ?? ''))
  return beside.map(child => view.actorAt.get(child)).find(Boolean)
}

/** An actor, a pronoun, a name; else a noun, if it can: with what is done with words a noun that names no actor ("a fisherman") will do. */
function canSpeak(view: View, { mention }: Source, head: number, { cue }: FoundCue): boolean {
  const word = view.tokens[head]
  if (mention || /^(?:he|she|they|it|we|i|who)$/.test(word?.lower ?? '')) return true
  if (word?.upos !== 'PROPN' && DONE_BY_THINGS.has(cue.lemma))
    return FINDERS.has(word?.lemma ?? '') || isOfPeople(word?.lemma ?? '', word?.lower ?? '')
  return isNominal(view, head)
}

/** "both sides had promised": a noun of people or of bodies. */
function isOfPeople(lemma: string, lower: string): boolean {
  const kind = kindOfNoun(lemma)
  return (
    kind === 'person' || kind === 'organisation' || OF_PEOPLE.test(lower) || /^(?:sides?|part(?:y|ies))$/.test(lower)
  )
}
