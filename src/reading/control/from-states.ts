import { verbGroupOf } from '../../language/morphology/verb-group.ts'
import { dependentBy } from '../../language/trees/dependents.ts'
import type { Span } from '../../text/span.ts'
import { subjectOf } from '../events/arguments.ts'
import { clausesOf } from '../events/clause.ts'
import { LOCATIVE } from '../events/lexicon/closed-class.ts'
import { caseOf, ofPhrase, type Phrase, phraseOf } from '../events/noun-phrase.ts'
import { overlapping, type Scene } from '../events/scene.ts'
import { charsOf, lemmaAt, type Stretch, wordAt } from '../events/stretch.ts'
import { type Draft, type Holder, holderIn, partyAt, speakerHolder } from './draft.ts'
import { placeIn, subjectPlace } from './place-in.ts'
import { isUnvouched } from './unvouched.ts'

interface Range {
  readonly from: number
  readonly to: number
}

/** A state that words tell of a place, before the place is known. */
interface State {
  readonly from: number
  readonly to: number
  /** The word by which it hangs on the clause: "control" in "under Russian control". */
  readonly head: number
  /** Absent where the subject holds. */
  readonly holder?: Range
  /** Absent where the subject is held. */
  readonly place?: Phrase
  readonly kind: Draft['kind']
  readonly sense: Draft['sense']
  readonly rule: string
}

/** What adjectives and phrases say of a place: "Russian-held", "under the control of", "in Ukrainian hands", "part of Russia". */
export function fromStates(scene: Scene, stretch: Stretch): readonly Draft[] {
  const found: Draft[] = []
  for (let i = stretch.from; i < stretch.to; i++) {
    const draft = byAdjective(scene, stretch, i) ?? byPhrase(scene, stretch, i) ?? byStruggle(scene, stretch, i)
    if (draft) found.push(draft)
  }
  return found
}

const HELD = /^(?:held|controlled|occupied|annexed|ruled|run|governed|administered)$/
const HOLDERS =
  /^(?:rebel|government|militia|militant|regime|army|military|houthi|hamas|hezbollah|taliban|junta|insurgent|separatist|islamist|jihadist|opposition|gang|state|enemy|paramilitary|kurdish|m23|rsf|guerrilla)$/

/** "Russian-held Lyman": three tokens, and what the last stands before or hangs on. */
function byAdjective(scene: Scene, stretch: Stretch, at: number): Draft | undefined {
  const word = wordAt(stretch, at)
  if (!HELD.test(word) || wordAt(stretch, at - 1) !== '-') return undefined
  const by = wordAt(stretch, at - 2)
  const code = partyAt(stretch, at - 2)
  const span = charsOf(stretch, at - 2, at + 1)
  const place = heldPlace(scene, stretch, at)
  if (!span || !place || (!code && !HOLDERS.test(by))) return undefined
  const isLaw = word === 'annexed'
  const side = code ? { side: { value: code, basis: 'stated' as const, spans: [span], rule: 'side/adjective' } } : {}
  return {
    ...side,
    spans: [span, ...place.spans],
    at: span,
    place,
    kind: isLaw ? 'claims' : 'holds',
    sense: isLaw ? 'de-jure' : 'de-facto',
    rule: `control/adjective:${word}`,
  }
}

/** The phrase that the adjective is said of, by the tree or because it follows at once. */
function heldPlace(scene: Scene, stretch: Stretch, at: number): Draft['place'] | undefined {
  const head = stretch.tokens[at]?.head
  const phrase = phraseOf(stretch, head !== undefined && head > at && head < at + 6 ? head : at + 1)
  const end = Math.max(ofPhrase(stretch, phrase)?.to ?? phrase.to, at + 2)
  return placeIn(scene, stretch, at + 1, Math.min(end, stretch.to))
}

function byPhrase(scene: Scene, stretch: Stretch, at: number): Draft | undefined {
  const state =
    underControl(stretch, at) ??
    inHands(stretch, at) ??
    inControl(stretch, at) ??
    asOurs(stretch, at) ??
    inLaw(stretch, at, scene)
  if (!state) return undefined
  const { tokens } = stretch
  const predicate = clausesOf(tokens).predicateOf(state.head)
  const hull = clausesOf(tokens).hullOf(predicate)
  const subject = subjectIn(stretch, state, predicate)
  const place = state.place
    ? subjectPlace(scene, stretch, state.place)
    : (subjectPlace(scene, stretch, subject) ?? subjectPlace(scene, stretch, phraseBefore(stretch, state)))
  const span = charsOf(stretch, state.from, state.to)
  const holder = state.holder ?? subject
  const who = span && holder && whoIs(scene, stretch, { span, holder })
  const clause = charsOf(stretch, Math.min(hull.from, state.from), Math.max(hull.to, state.to))
  if (!place || !who || !span || !clause || (state.sense === 'de-jure' && !who.side && !who.holder)) return undefined
  const kind = isUnvouched(scene, stretch, { span, head: predicate })
    ? undefined
    : standingOf(stretch, predicate, state)
  return kind && { ...who, spans: [clause], at: span, place, kind, sense: state.sense, rule: state.rule }
}

/** Whoever the words name; whoever speaks, for "our hands" and "belongs to us"; for "rebel hands" nobody in particular. */
function whoIs(scene: Scene, stretch: Stretch, { span, holder }: { span: Span; holder: Range }): Holder | undefined {
  const first = wordAt(stretch, holder.from)
  if (/^(?:our|my|ours|mine|its|their|his|her|us|north|south|east|west)$/.test(first) || isDirection(stretch, holder))
    return speakerHolder(scene, span)
  const named = holderIn(scene, stretch, holder.from, holder.to)
  return named ?? (HOLDERS.test(lemmaAt(stretch, holder.to - 1)) ? {} : undefined)
}

/** "the north": the side that the speaker belongs to. */
function isDirection(stretch: Stretch, { from, to }: Range): boolean {
  return to === from + 2 && /^(?:north|south|east|west)$/.test(wordAt(stretch, from + 1))
}

/** "is not part of" denies another's claim, "no longer under" is a loss, "will be", "if" and "could" say nothing yet. */
function standingOf({ tokens }: Stretch, predicate: number, { kind }: State): Draft['kind'] | undefined {
  const { clause, negation, modal, tense, perfect, emptyArgument } = verbGroupOf(tokens, predicate)
  if (clause === 'condition' || clause === 'question' || clause === 'indirect question' || emptyArgument)
    return undefined
  if (negation?.kind === 'ended') return kind === 'holds' ? 'lost' : undefined
  // "had been in Russian hands" tells of what is over.
  return negation || modal || tense === 'future' || (perfect && tense === 'past') ? undefined : kind
}

/** Of what the state is said: the subject of its clause, or the noun that it stands behind. */
function subjectIn(stretch: Stretch, { from, head }: State, predicate: number): Phrase | undefined {
  const over = stretch.tokens[head]?.head
  const noun = stretch.tokens[head]?.deprel === 'nmod' && over !== undefined && over < from ? over : undefined
  const subject = noun ?? subjectOf(stretch.tokens, predicate)
  return subject === undefined || subject === head ? undefined : phraseOf(stretch, subject)
}

/** "says region still part of Russia": the noun right before is what the state is said of; but not of Orvel in "a house in Orvel belongs to us". */
function phraseBefore(stretch: Stretch, { from, head }: State): Phrase | undefined {
  let at = from - 1
  while (at > from - 4 && /^(?:ADV|AUX|DET|ADJ)$/.test(stretch.tokens[at]?.upos ?? '')) at--
  if (stretch.tokens[head]?.upos === 'VERB' && LOCATIVE.has(caseOf(stretch.tokens, at))) return undefined
  return /^(?:NOUN|PROPN)$/.test(stretch.tokens[at]?.upos ?? '') && at >= stretch.from
    ? phraseOf(stretch, at)
    : undefined
}

const CONTROL_NOUN = /^(?:control|occupation|rule|administration)$/

/** "under the control of rebels", "under Russian control". */
function underControl(stretch: Stretch, at: number): State | undefined {
  return behindPreposition(stretch, at, 'under', CONTROL_NOUN, 'control/phrase:under-control')
}

/** "in Russian hands", "in the hands of rebels", "fell into rebel hands". */
function inHands(stretch: Stretch, at: number): State | undefined {
  const preposition = wordAt(stretch, at) === 'into' ? 'into' : 'in'
  return behindPreposition(stretch, at, preposition, /^hands$/, 'control/phrase:in-hands')
}

/** "The rebels are in (full) control of Orvel". */
function inControl(stretch: Stretch, at: number): State | undefined {
  if (wordAt(stretch, at) !== 'in') return undefined
  const head = stretch.tokens[at]?.head
  if (head === undefined || head <= at || head > at + 3 || wordAt(stretch, head) !== 'control') return undefined
  const place = ofPhrase(stretch, phraseOf(stretch, head))
  if (!place) return undefined
  const whole = ofPhrase(stretch, place)?.to ?? place.to
  const of = { ...place, to: whole }
  return { from: at, to: whole, head, place: of, kind: 'holds', sense: 'de-facto', rule: 'control/phrase:in-control' }
}

/** "Orvel is ours". */
function asOurs(stretch: Stretch, at: number): State | undefined {
  if (!/^(?:ours|mine)$/.test(wordAt(stretch, at)) || !isPredicate(stretch, at)) return undefined
  const range = { from: at, to: at + 1 }
  return { ...range, head: at, holder: range, kind: 'holds', sense: 'de-facto', rule: 'control/phrase:ours' }
}

function behindPreposition(
  stretch: Stretch,
  at: number,
  preposition: string,
  noun: RegExp,
  rule: string,
): State | undefined {
  if (wordAt(stretch, at) !== preposition) return undefined
  const head = stretch.tokens[at]?.head
  if (head === undefined || head <= at || head > at + 6 || !noun.test(wordAt(stretch, head))) return undefined
  const of = ofPhrase(stretch, phraseOf(stretch, head))
  const holder = of ?? { from: at + 1, to: head }
  return { from: at, to: of?.to ?? head + 1, head, holder, kind: 'holds', sense: 'de-facto', rule }
}

/** "part of Russia", "a subject of the Russian Federation", "belongs to Ukraine", "Russian territory". */
function inLaw(stretch: Stretch, at: number, scene: Scene): State | undefined {
  const word = lemmaAt(stretch, at)
  const next = wordAt(stretch, at + 1)
  const isPart = /^(?:part|subject|constituent|territory)$/.test(word) && next === 'of'
  if (isPart || (word === 'belong' && next === 'to')) {
    const head = stretch.tokens[at + 1]?.head
    const owner = head === undefined || head <= at ? undefined : phraseOf(stretch, head)
    if (!owner || !isOwner(scene, stretch, owner)) return undefined
    return {
      from: at,
      to: owner.to,
      head: at,
      holder: owner,
      kind: 'claims',
      sense: 'de-jure',
      rule: `control/law:${word}-${next}`,
    }
  }
  const isLand =
    /^(?:territory|land|soil)$/.test(word) && partyAt(stretch, at - 1) !== undefined && isPredicate(stretch, at)
  const holder = { from: at - 1, to: at }
  return isLand
    ? { from: at - 1, to: at + 1, head: at, holder, kind: 'claims', sense: 'de-jure', rule: 'control/law:territory' }
    : undefined
}

/** A party or a country; "us" and "the north" are the speaker's side. */
function isOwner(scene: Scene, stretch: Stretch, owner: Phrase): boolean {
  if (hasParty(stretch, owner) || wordAt(stretch, owner.head) === 'us' || isDirection(stretch, owner)) return true
  const range = charsOf(stretch, owner.from, owner.to)
  return range !== undefined && overlapping(scene.placesAt, range).some(({ at }) => at?.kind === 'country')
}

function hasParty(stretch: Stretch, { from, to }: Phrase): boolean {
  for (let i = from; i < to; i++) if (partyAt(stretch, i)) return true
  return false
}

/** "is Russian territory", "remains Russian territory". */
function isPredicate({ tokens }: Stretch, at: number): boolean {
  const word = tokens[at]
  if (dependentBy(tokens, at, 'cop') !== undefined) return true
  return word?.deprel === 'xcomp' && tokens[word.head ?? -1]?.lemma === 'remain'
}

/** "the battle for Lyman", "fighting for control of Lyman", "the contested town of Lyman". */
function byStruggle(scene: Scene, stretch: Stretch, at: number): Draft | undefined {
  const word = wordAt(stretch, at)
  const over =
    /^(?:battle|fighting|fight|struggle)$/.test(lemmaAt(stretch, at)) && wordAt(stretch, at + 1) === 'for'
      ? at + 1
      : undefined
  const head = over === undefined ? undefined : stretch.tokens[over]?.head
  const contested = word === 'contested' && stretch.tokens[at]?.deprel === 'amod' ? stretch.tokens[at]?.head : undefined
  const noun = head ?? contested
  const span = charsOf(stretch, at, at + 1)
  if (noun === undefined || noun <= at || !span) return undefined
  const phrase = phraseOf(stretch, noun)
  const place = placeIn(scene, stretch, at + 1, ofPhrase(stretch, phrase)?.to ?? phrase.to)
  if (!place) return undefined
  return {
    spans: [span, ...place.spans],
    at: span,
    place,
    kind: 'contested',
    sense: 'de-facto',
    rule: `control/struggle:${word}`,
  }
}
