import { verbGroupOf } from '../../language/morphology/verb-group.ts'
import { overlap, type Span } from '../../text/span.ts'
import { clausesOf } from '../events/clause.ts'
import { ofPhrase, phraseOf } from '../events/noun-phrase.ts'
import type { Scene } from '../events/scene.ts'
import { charsOf, type Stretch, wordAt } from '../events/stretch.ts'
import { refOf } from '../events/when/day-of-act.ts'
import { ownTime } from '../events/when/own-time.ts'
import { type Draft, type Holder, holderIn, speakerHolder } from './draft.ts'
import { placeSaidHeld } from './held-predicate.ts'
import { isHolder } from './holder-of-words.ts'
import { inLaw } from './in-law.ts'
import { placeIn } from './place-in.ts'
import { type Lasting, lastingOf } from './since-when.ts'
import { isDirection, type Range, type State } from './state.ts'
import { phraseOfHolding } from './state-phrases.ts'
import { saidOf } from './state-place.ts'
import { asStronghold } from './strongholds.ts'
import { isUnvouched } from './unvouched.ts'

/** What adjectives and phrases say of a place: "Russian-held", "under the control of", "in Ukrainian hands", "part of Russia". */
export function fromStates(scene: Scene, stretch: Stretch): readonly Draft[] {
  const found: Draft[] = []
  for (let i = stretch.from; i < stretch.to; i++) {
    const draft = byAdjective(scene, stretch, i)
    found.push(...(draft ? [draft] : byPhrase(scene, stretch, i)))
  }
  return found
}

const HELD = /^(?:held|controlled|occupied|annexed|ruled|run|governed|administered)$/
/** "Russian-held Lyman": three tokens, and what the last stands before or hangs on. "occupied Lyman" leaves out who. */
function byAdjective(scene: Scene, stretch: Stretch, at: number): Draft | undefined {
  const word = wordAt(stretch, at)
  const isJoined = wordAt(stretch, at - 1) === '-'
  if (!HELD.test(word) || (!isJoined && !isOccupied(stretch, at))) return undefined
  const span = charsOf(stretch, isJoined ? at - 2 : at, at + 1)
  const said = isJoined ? placeSaidHeld(scene, stretch, at - 2) : undefined
  const place = said?.place ?? heldPlace(scene, stretch, at)
  const who = isJoined ? holderIn(scene, stretch, at - 2, at - 1) : {}
  if (!span || !place || !who || (said && isUnvouched(scene, stretch, { span, head: at }))) return undefined
  const isLaw = word === 'annexed'
  return {
    ...who,
    spans: [span, ...place.spans],
    at: span,
    place,
    kind: isLaw ? 'claims' : said?.isOver ? 'lost' : 'holds',
    sense: isLaw ? 'de-jure' : 'de-facto',
    rule: `control/adjective:${word}`,
  }
}

/** "occupied Lyman", at the head of a sentence whatever the tree makes of it. */
function isOccupied(stretch: Stretch, at: number): boolean {
  if (wordAt(stretch, at) !== 'occupied') return false
  return stretch.tokens[at]?.deprel === 'amod' || (at === stretch.from && stretch.tokens[at + 1]?.upos === 'PROPN')
}

/** The phrase that the adjective is said of, by the tree or because it follows at once. */
function heldPlace(scene: Scene, stretch: Stretch, at: number): Draft['place'] | undefined {
  const head = stretch.tokens[at]?.head
  const phrase = phraseOf(stretch, head !== undefined && head > at && head < at + 6 ? head : at + 1)
  const end = Math.max(ofPhrase(stretch, phrase)?.to ?? phrase.to, at + 2)
  return placeIn(scene, stretch, at + 1, Math.min(end, stretch.to))
}

function byPhrase(scene: Scene, stretch: Stretch, at: number): readonly Draft[] {
  const state = phraseOfHolding(stretch, at) ?? asStronghold(scene, stretch, at) ?? inLaw(stretch, at, scene)
  const span = state && charsOf(stretch, state.from, state.to)
  if (!state || !span) return []
  const { tokens } = stretch
  const predicate = clausesOf(tokens).predicateOf(state.head)
  const hull = clausesOf(tokens).hullOf(predicate)
  const { places, subject, object } = saidOf(scene, stretch, state, predicate)
  const own = state.holder ?? subject
  const holder = object && subject && own && isOwned(stretch, own) ? subject : own
  const who = holder && whoIs(scene, stretch, { span, holder })
  const clause = charsOf(stretch, Math.min(hull.from, state.from), Math.max(hull.to, state.to))
  if (!clause || places.length === 0 || isUnvouched(scene, stretch, { span, head: predicate })) return []
  const base = { spans: [clause], at: span, sense: state.sense, rule: state.rule }
  const { emptyArgument, clause: form } = verbGroupOf(tokens, predicate)
  if (state.kind === 'holds' && (emptyArgument?.role === 'subject' || isWho(stretch, hull.from, form)))
    return places.map(place => ({ ...base, place, kind: 'contested' as const }))
  if (!who || (state.sense === 'de-jure' && !who.side && !who.holder)) return []
  const lasting = begunOf(scene, stretch, predicate) ?? lastingOf(scene, stretch, hull.from, hull.to)
  // "Orvel, in rebel hands since March, has no water": what the clause denies is not of the hands.
  const isAside = wordAt(stretch, state.from - 1) === ','
  const isEnded = wordAt(stretch, state.from - 1) === 'longer' && state.kind === 'holds'
  const told = isEnded
    ? { kind: 'lost' as const }
    : isAside
      ? asideOf(state, lasting)
      : standingOf(stretch, predicate, state, lasting)
  if (!told) return []
  return places.filter(place => !isSelf(place, who)).map(place => ({ ...base, ...who, ...told, place }))
}

/** "came under rebel control on Monday": the day of the change. */
function begunOf(scene: Scene, { tokens }: Stretch, predicate: number): Lasting | undefined {
  const over = tokens[predicate]?.head
  // "voted on Wednesday to declare": by the day of the vote.
  const at = over !== undefined && tokens[over]?.lemma === 'vote' ? over : predicate
  if (!BEGUN.test(tokens[at]?.lemma ?? '')) return undefined
  const act = { words: [at], head: at, predicate: at, group: verbGroupOf(tokens, at) }
  const found = ownTime(scene, act)
  return found && { from: { value: refOf(found.time), basis: found.basis, spans: found.time.spans, rule: found.rule } }
}

const BEGUN = /^(?:come|fall|pass|return|slip|go|bring|put|slide|revert|vote|declare|proclaim)$/

/** "Fog held the airport in its grip": nothing holds itself. */
function isSelf(place: Draft['place'], { holder }: Holder): boolean {
  return holder !== undefined && place.spans.some(a => holder.spans.some(b => overlap(a, b)))
}

const isOwned = (stretch: Stretch, { from, to }: Range) =>
  to === from + 1 && /^(?:its|their|his|her)$/.test(wordAt(stretch, from))

/** Whoever the words name; whoever speaks, for "our hands" and "belongs to us"; for "rebel hands" nobody in particular. */
function whoIs(scene: Scene, stretch: Stretch, { span, holder }: { span: Span; holder: Range }): Holder | undefined {
  const first = wordAt(stretch, holder.from)
  const isTheirs = /^(?:our|my|ours|mine|theirs|its|their|his|her|us|it|they|we|north|south|east|west)$/.test(first)
  const named = isTheirs && holder.to === holder.from + 1 ? undefined : holderIn(scene, stretch, holder.from, holder.to)
  if ((isTheirs && !named) || isDirection(stretch, holder)) return speakerHolder(scene, span)
  return named ?? (isHolder(stretch, holder.to - 1) ? {} : undefined)
}

/** "it is unclear who is in control". */
function isWho(stretch: Stretch, from: number, form: string): boolean {
  return form === 'indirect question' && [from - 1, from, from + 1].some(at => wordAt(stretch, at) === 'who')
}

function asideOf({ kind }: State, { from }: Lasting): Pick<Draft, 'kind' | 'from'> {
  return { kind, ...(from ? { from } : {}) }
}

/** "is not part of" denies another's claim, "no longer under" is a loss as is "until Friday", "will be", "if" and "could" say nothing yet. */
function standingOf(
  { tokens }: Stretch,
  predicate: number,
  { kind }: State,
  { from, until }: Lasting,
): Pick<Draft, 'kind' | 'from'> | undefined {
  const { clause, negation, modal, tense, perfect, emptyArgument } = verbGroupOf(tokens, predicate)
  if (clause === 'condition' || clause === 'question' || clause === 'indirect question' || emptyArgument)
    return undefined
  if (negation?.kind === 'ended') return kind === 'holds' ? { kind: 'lost' } : undefined
  if (negation || ((modal || tense === 'future') && !isForEver(tokens, predicate))) return undefined
  if (until) return kind === 'holds' && tense === 'past' ? { kind: 'lost', from: until } : undefined
  // "had been in Russian hands" tells of what is over.
  return perfect && tense === 'past' ? undefined : { kind, ...(from ? { from } : {}) }
}

/** "is and will always be Ukrainian", "is and will remain". */
function isForEver(words: Stretch['tokens'], predicate: number): boolean {
  const near = words.slice(Math.max(0, predicate - 4), predicate + 2).map(({ lower }) => lower)
  return near.some(lower => /^(?:always|forever)$/.test(lower)) || /\b(?:is|are) and will\b/.test(near.join(' '))
}
