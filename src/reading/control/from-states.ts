import { verbGroupOf } from '../../language/morphology/verb-group.ts'
import { dependentsOf } from '../../language/trees/dependents.ts'
import type { Span } from '../../text/span.ts'
import { objectOf, subjectOf } from '../events/arguments.ts'
import { clausesOf } from '../events/clause.ts'
import { LOCATIVE } from '../events/lexicon/closed-class.ts'
import { caseOf, ofPhrase, type Phrase, phraseOf } from '../events/noun-phrase.ts'
import type { Scene } from '../events/scene.ts'
import { charsOf, lemmaAt, type Stretch, wordAt } from '../events/stretch.ts'
import { type Draft, type Holder, holderIn, speakerHolder } from './draft.ts'
import { isHolder } from './holder-of-words.ts'
import { inLaw, isPredicate } from './in-law.ts'
import { placeIn, subjectPlace } from './place-in.ts'
import { type Lasting, lastingOf } from './since-when.ts'
import { isDirection, type Range, type State } from './state.ts'
import { isUnvouched } from './unvouched.ts'

/** What adjectives and phrases say of a place: "Russian-held", "under the control of", "in Ukrainian hands", "part of Russia". */
export function fromStates(scene: Scene, stretch: Stretch): readonly Draft[] {
  const found: Draft[] = []
  for (let i = stretch.from; i < stretch.to; i++) {
    const draft = byAdjective(scene, stretch, i) ?? byPhrase(scene, stretch, i)
    if (draft) found.push(draft)
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
  const place = heldPlace(scene, stretch, at)
  const who = isJoined ? holderIn(scene, stretch, at - 2, at - 1) : {}
  if (!span || !place || !who) return undefined
  const isLaw = word === 'annexed'
  return {
    ...who,
    spans: [span, ...place.spans],
    at: span,
    place,
    kind: isLaw ? 'claims' : 'holds',
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

function byPhrase(scene: Scene, stretch: Stretch, at: number): Draft | undefined {
  const state =
    underControl(stretch, at) ??
    outOfControl(stretch, at) ??
    inHands(stretch, at) ??
    inControl(stretch, at) ??
    asOurs(stretch, at) ??
    inLaw(stretch, at, scene)
  if (!state) return undefined
  const { tokens } = stretch
  const predicate = clausesOf(tokens).predicateOf(state.head)
  const hull = clausesOf(tokens).hullOf(predicate)
  const subject = subjectIn(stretch, state, predicate)
  const object = state.place ? undefined : objectIn(stretch, state, predicate)
  const place = state.place
    ? subjectPlace(scene, stretch, state.place)
    : (ofChain(scene, stretch, object) ??
      subjectPlace(scene, stretch, subject) ??
      subjectPlace(scene, stretch, phraseBefore(stretch, state)) ??
      placeBeforeComma(scene, stretch, state, subject))
  const span = charsOf(stretch, state.from, state.to)
  const holder = state.holder ?? subject
  const who =
    span &&
    holder &&
    whoIs(scene, stretch, { span, holder: object && subject && isOwned(stretch, holder) ? subject : holder })
  const clause = charsOf(stretch, Math.min(hull.from, state.from), Math.max(hull.to, state.to))
  if (!place || !span || !clause) return undefined
  if (isUnvouched(scene, stretch, { span, head: predicate })) return undefined
  const { emptyArgument, clause: form } = verbGroupOf(tokens, predicate)
  if (state.kind === 'holds' && (emptyArgument?.role === 'subject' || isWho(stretch, hull.from, form)))
    return { spans: [clause], at: span, place, kind: 'contested', sense: state.sense, rule: state.rule }
  if (!who || (state.sense === 'de-jure' && !who.side && !who.holder)) return undefined
  const lasting = lastingOf(scene, stretch, hull.from, hull.to)
  // "Orvel, in rebel hands since March, has no water": what the clause denies is not of the hands.
  const isAside = wordAt(stretch, state.from - 1) === ','
  const told = isAside ? asideOf(state, lasting) : standingOf(stretch, predicate, state, lasting)
  return told && { ...who, ...told, spans: [clause], at: span, place, sense: state.sense, rule: state.rule }
}

/** "has most of Orvel under its control", "brought Orvel under its control", "recognised Orvel as part of Tavria": what the verb is done to. */
function objectIn(stretch: Stretch, { head }: State, predicate: number): Phrase | undefined {
  if (!DOES_TO.test(lemmaAt(stretch, predicate)) || predicate === head) return undefined
  const { voice } = verbGroupOf(stretch.tokens, predicate)
  const object = voice === 'active' ? objectOf(stretch.tokens, predicate) : undefined
  return object === undefined || object === head ? undefined : phraseOf(stretch, object)
}

const DOES_TO =
  /^(?:have|keep|hold|bring|put|get|place|leave|make|declare|recogni[sz]e|consider|call|regard|proclaim|name|list|see|view|describe|treat|define|depict|show)$/

/** "most of Orvel". */
function ofChain(scene: Scene, stretch: Stretch, phrase: Phrase | undefined): Draft['place'] | undefined {
  if (!phrase) return undefined
  const to = ofPhrase(stretch, phrase)?.to ?? phrase.to
  return placeIn(scene, stretch, phrase.from, to) ?? subjectPlace(scene, stretch, phrase)
}

/** "Residents of Orvel, under rebel rule since May,": the place named right before. */
function placeBeforeComma(
  scene: Scene,
  stretch: Stretch,
  { from }: State,
  subject: Phrase | undefined,
): Draft['place'] | undefined {
  return subject && wordAt(stretch, from - 1) === ','
    ? placeIn(scene, stretch, Math.max(subject.from, from - 4), from - 1)
    : undefined
}

const isOwned = (stretch: Stretch, { from, to }: Range) =>
  to === from + 1 && /^(?:its|their|his|her)$/.test(wordAt(stretch, from))

/** Whoever the words name; whoever speaks, for "our hands" and "belongs to us"; for "rebel hands" nobody in particular. */
function whoIs(scene: Scene, stretch: Stretch, { span, holder }: { span: Span; holder: Range }): Holder | undefined {
  const first = wordAt(stretch, holder.from)
  const isTheirs = /^(?:our|my|ours|mine|theirs|its|their|his|her|us|north|south|east|west)$/.test(first)
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

/** "is and will always be Ukrainian". */
function isForEver(words: Stretch['tokens'], predicate: number): boolean {
  return words.slice(Math.max(0, predicate - 4), predicate + 2).some(({ lower }) => /^(?:always|forever)$/.test(lower))
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

/** "slipped from the junta's control", "is out of rebel hands". */
function outOfControl(stretch: Stretch, at: number): State | undefined {
  const preposition = wordAt(stretch, at)
  if (!/^(?:from|out|beyond)$/.test(preposition)) return undefined
  const found = behindPreposition(
    stretch,
    at,
    preposition,
    /^(?:control|hands|grip|grasp|rule)$/,
    'control/phrase:out-of-control',
  )
  const predicate = found && clausesOf(stretch.tokens).predicateOf(found.head)
  const isGone = predicate === found?.head || (predicate !== undefined && GONE.test(lemmaAt(stretch, predicate)))
  return found && isGone ? { ...found, kind: 'lost' } : undefined
}

const GONE = /^(?:slip|fall|pass|escape|be|drop|move|slide|go|remain)$/

/** "in Russian hands", "in the hands of rebels", "fell into rebel hands". */
function inHands(stretch: Stretch, at: number): State | undefined {
  const preposition = wordAt(stretch, at) === 'into' ? 'into' : 'in'
  return behindPreposition(stretch, at, preposition, /^(?:hands|grip|grasp|possession)$/, 'control/phrase:in-hands')
}

/** "The rebels are in (full) control of Orvel". */
function inControl(stretch: Stretch, at: number): State | undefined {
  const head =
    wordAt(stretch, at) === 'in' ? stretch.tokens[at]?.head : MASTERS.test(wordAt(stretch, at)) ? at : undefined
  if (head === undefined || head < at || head > at + 3) return undefined
  if (head !== at && !/^(?:control|charge|command|possession)$/.test(wordAt(stretch, head))) return undefined
  const place = ofPhrase(stretch, phraseOf(stretch, head)) ?? antecedentOf(stretch, head)
  if (!place) return undefined
  const whole = ofPhrase(stretch, place)?.to ?? place.to
  const of = { ...place, to: whole }
  return {
    from: at,
    to: Math.max(whole, head + 1),
    head,
    place: of,
    kind: 'holds',
    sense: 'de-facto',
    rule: 'control/phrase:in-control',
  }
}

const MASTERS = /^(?:masters?|rulers?|occupiers?)$/

/** "Orvel, where the rebels are in charge": what the clause is said of. */
function antecedentOf({ tokens }: Stretch, head: number): Phrase | undefined {
  const { deprel, head: noun } = tokens[head] ?? {}
  const isWhere = dependentsOf(tokens)
    .of(head)
    .some(at => tokens[at]?.lower === 'where')
  return deprel === 'acl:relcl' && isWhere && noun !== undefined ? { from: noun, to: noun + 1, head: noun } : undefined
}

/** "Orvel is ours". */
function asOurs(stretch: Stretch, at: number): State | undefined {
  if (!/^(?:ours|mine|theirs)$/.test(wordAt(stretch, at)) || !isPredicate(stretch, at)) return undefined
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
