import { verbGroupOf } from '../../language/morphology/verb-group.ts'
import { dependentsOf } from '../../language/trees/dependents.ts'
import { objectOf, subjectOf } from '../events/arguments.ts'
import { LOCATIVE } from '../events/lexicon/closed-class.ts'
import { caseOf, type Phrase, phraseOf } from '../events/noun-phrase.ts'
import type { Scene } from '../events/scene.ts'
import { capitalAt, lemmaAt, type Stretch, wordAt } from '../events/stretch.ts'
import type { Draft } from './draft.ts'
import { landIn, ofChain, placeBehind, placeIn, placesJoined, subjectPlace } from './place-in.ts'
import type { State } from './state.ts'

/** Of what places a state is said, and the phrases that its verb has for subject and object. */
export interface Said {
  readonly places: readonly Draft['place'][]
  readonly subject?: Phrase
  /** Only where the state is said of it: "has Orvel under its control". */
  readonly object?: Phrase
}

/** Of what a state under a predicate is said: the object of having or naming, the subject, the noun before. */
export function saidOf(scene: Scene, stretch: Stretch, state: State, predicate: number): Said {
  const object = state.place ? undefined : objectIn(stretch, state, predicate)
  const subject = object ? subjectOfVerb(stretch, predicate) : subjectIn(stretch, state, predicate)
  const place = state.place
    ? (placeOfState(scene, stretch, state.place) ?? subjectPlace(scene, stretch, state.place))
    : (ofChain(scene, stretch, object) ??
      (state.sense === 'de-jure' ? landAt(scene, stretch, object) : undefined) ??
      subjectPlace(scene, stretch, subject) ??
      subjectPlace(scene, stretch, phraseBefore(stretch, state)) ??
      placeBeforeComma(scene, stretch, state, subject) ??
      (state.sense === 'de-jure' && predicate === state.head ? landAt(scene, stretch, subject) : undefined))
  const named = place && scene.placeById.get(place.value.mention)
  const places = place ? [place, ...(named && place.basis === 'stated' ? placesJoined(scene, named) : [])] : []
  return { places, ...(subject ? { subject } : {}), ...(object ? { object } : {}) }
}

/** "Taiwan is China's territory": of a name that stands for its government elsewhere the land is meant. */
function landAt(scene: Scene, stretch: Stretch, phrase: Phrase | undefined): Draft['place'] | undefined {
  return phrase && capitalAt(stretch, phrase.head) ? landIn(scene, stretch, phrase) : undefined
}

/** "in control of Orvel", "in control of the airport at Orvel". */
function placeOfState(scene: Scene, stretch: Stretch, { from, to }: Phrase): Draft['place'] | undefined {
  return placeIn(scene, stretch, from, to) ?? placeBehind(scene, stretch.tokens[to - 1]?.end ?? 0)
}

function subjectOfVerb(stretch: Stretch, predicate: number): Phrase | undefined {
  const subject = subjectOf(stretch.tokens, predicate)
  return subject === undefined ? undefined : phraseOf(stretch, subject)
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

/** Of what the state is said: the subject of its clause, or the noun that it stands behind. */
function subjectIn(stretch: Stretch, { from, head }: State, predicate: number): Phrase | undefined {
  const over = stretch.tokens[head]?.head
  const noun = stretch.tokens[head]?.deprel === 'nmod' && over !== undefined && over < from ? over : undefined
  const subject = noun ?? lastSubject(stretch, predicate) ?? subjectOf(stretch.tokens, predicate)
  return subject === undefined || subject === head ? undefined : phraseOf(stretch, subject)
}

/** "Since Sunday the rebels have been in control": of two the one next to its verb. */
function lastSubject({ tokens }: Stretch, predicate: number): number | undefined {
  const all = dependentsOf(tokens)
    .of(predicate)
    .filter(at => at < predicate && tokens[at]?.deprel === 'nsubj')
  return all.length > 1 ? all.at(-1) : undefined
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
