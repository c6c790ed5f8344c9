import { verbGroupOf } from '../../language/morphology/verb-group.ts'
import { dependentBy } from '../../language/trees/dependents.ts'
import { subjectOf } from '../events/arguments.ts'
import { clausesOf } from '../events/clause.ts'
import { ofPhrase, type Phrase, phraseOf } from '../events/noun-phrase.ts'
import type { Scene } from '../events/scene.ts'
import { charsOf, lemmaAt, type Stretch, wordAt } from '../events/stretch.ts'
import { type Draft, holderIn } from './draft.ts'
import { PARTY_OF } from './lexicon/parties.ts'
import { placeIn, subjectPlace } from './place-in.ts'
import { isUnvouched } from './unvouched.ts'

/** A state that words tell of a place, before the place is known. */
interface State {
  readonly from: number
  readonly to: number
  /** The word by which it hangs on the clause: "control" in "under Russian control". */
  readonly head: number
  readonly holder: { readonly from: number; readonly to: number }
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

const HELD = /^(?:held|controlled|occupied|annexed|ruled)$/
const HOLDERS = /^(?:rebel|government|militia|militant|regime|army|houthi|hamas)$/

/** "Russian-held Lyman": three tokens, and what the last stands before or hangs on. */
function byAdjective(scene: Scene, stretch: Stretch, at: number): Draft | undefined {
  const word = wordAt(stretch, at)
  if (!HELD.test(word) || wordAt(stretch, at - 1) !== '-') return undefined
  const by = wordAt(stretch, at - 2)
  const code = PARTY_OF.get(by)
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
  const state = underControl(stretch, at) ?? inHands(stretch, at) ?? inLaw(stretch, at)
  if (!state) return undefined
  const { tokens } = stretch
  const predicate = clausesOf(tokens).predicateOf(state.head)
  const hull = clausesOf(tokens).hullOf(predicate)
  const place =
    subjectPlace(scene, stretch, subjectIn(stretch, state, predicate)) ??
    subjectPlace(scene, stretch, phraseBefore(stretch, state.from))
  const who = holderIn(scene, stretch, state.holder.from, state.holder.to)
  const span = charsOf(stretch, state.from, state.to)
  const clause = charsOf(stretch, Math.min(hull.from, state.from), Math.max(hull.to, state.to))
  if (!place || !who || !span || !clause || (state.sense === 'de-jure' && !who.side)) return undefined
  const kind = isUnvouched(scene, stretch, { span, head: predicate })
    ? undefined
    : standingOf(stretch, predicate, state)
  return kind && { ...who, spans: [clause], at: span, place, kind, sense: state.sense, rule: state.rule }
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

/** "says region still part of Russia": without a verb the noun right before is what the state is said of. */
function phraseBefore(stretch: Stretch, from: number): Phrase | undefined {
  let at = from - 1
  while (at > from - 4 && /^(?:ADV|AUX|DET|ADJ)$/.test(stretch.tokens[at]?.upos ?? '')) at--
  return /^(?:NOUN|PROPN)$/.test(stretch.tokens[at]?.upos ?? '') && at >= stretch.from
    ? phraseOf(stretch, at)
    : undefined
}

const CONTROL_NOUN = /^(?:control|occupation|rule|administration)$/

/** "under the control of rebels", "under Russian control". */
function underControl(stretch: Stretch, at: number): State | undefined {
  return behindPreposition(stretch, at, 'under', CONTROL_NOUN, 'control/phrase:under-control')
}

/** "in Russian hands", "in the hands of rebels". */
function inHands(stretch: Stretch, at: number): State | undefined {
  return behindPreposition(stretch, at, 'in', /^hands$/, 'control/phrase:in-hands')
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
function inLaw(stretch: Stretch, at: number): State | undefined {
  const word = lemmaAt(stretch, at)
  const next = wordAt(stretch, at + 1)
  const isPart = /^(?:part|subject|constituent|territory)$/.test(word) && next === 'of'
  if (isPart || (word === 'belong' && next === 'to')) {
    const head = stretch.tokens[at + 1]?.head
    const owner = head === undefined || head <= at ? undefined : phraseOf(stretch, head)
    if (!owner || !hasParty(stretch, owner)) return undefined
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
    /^(?:territory|land|soil)$/.test(word) && PARTY_OF.has(wordAt(stretch, at - 1)) && isPredicate(stretch, at)
  const holder = { from: at - 1, to: at }
  return isLand
    ? { from: at - 1, to: at + 1, head: at, holder, kind: 'claims', sense: 'de-jure', rule: 'control/law:territory' }
    : undefined
}

function hasParty(stretch: Stretch, { from, to }: Phrase): boolean {
  for (let i = from; i < to; i++) if (PARTY_OF.has(wordAt(stretch, i))) return true
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
