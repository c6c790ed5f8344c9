import type { Word } from '../../language/analyse.ts'
import type { Place } from '../../record/place.ts'
import { standsForPower } from '../../record/place-sense.ts'
import { hull, type Span } from '../../text/span.ts'
import type { Hit } from './find-triggers.ts'
import { LOCATIVE } from './lexicon/closed-class.ts'
import { caseOf } from './noun-phrase.ts'
import { overlapping, type Scene, statementAround } from './scene.ts'
import { charsOf, REACH, type Stretch, wordAt } from './stretch.ts'

/** A place of the trigger's sentence, with the word that heads its phrase and the preposition of that. */
export interface Candidate {
  readonly place: Place
  /** First word of the name. */
  readonly first: number
  /** "the city of Kherson" is headed by "city". */
  readonly head: number
  /** In lower case; empty without one. */
  readonly preposition: string
}

/** Nouns that a place's name may hang on without being elsewhere. */
const PARTS =
  /^(?:city|town|village|region|province|oblast|port|capital|outskirts?|district|settlement|suburb|centre|center|island|peninsula|area|parts?|bank|side|shore|edge|north|south|east|west|end|middle|heart|gate|street|kilomet(?:re|er)|km|mile|vicinity)$/

/** The literal places near a trigger, in text order. */
export function placesNear(scene: Scene, stretch: Stretch, hit: Hit): readonly Candidate[] {
  const middle = hit.words[0] ?? stretch.from
  const from = Math.max(stretch.from, middle - 1.5 * REACH)
  const to = Math.min(stretch.to, middle + 1.5 * REACH)
  const range = charsOf(stretch, from, to)
  if (!range) return []
  const isSpeakers = ofSpeaker(scene, charsOf(stretch, middle, middle + 1))
  return overlapping(scene.placesAt, range).flatMap(place => {
    const start = hull(place.spans)?.[0] ?? 0
    if (isSpeakers(start)) return []
    const first = standsForPower(place) ? undefined : tokenFrom(stretch, from, to, start)
    // "5 a.m. Moscow time".
    if (first === undefined || wordAt(stretch, first + 1) === 'time') return []
    const head = headOf(stretch.tokens, first)
    const preposition = prepositionOf(stretch.tokens, head)
    const before = stretch.tokens[first - 1]
    if (preposition !== '' || !before || (before.upos !== 'ADP' && !LOCATIVE.has(before.lower)))
      return [{ place, first, head, preposition }]
    // A preposition right before the name is sure, whatever the tree makes of the name.
    return [{ place, first, head: first - 1, preposition: wordAt(stretch, first - 1) }]
  })
}

/** "Nine people were killed, a hospital in Orvel said": where they are who hear of it from elsewhere, by the first offset of a name. */
function ofSpeaker(scene: Scene, trigger: Span | undefined): (start: number) => boolean {
  const statement = trigger && statementAround(scene, trigger)
  const said = statement && hull([...statement.source, ...statement.cue])
  if (!said) return () => false
  const { text } = scene.analysis
  const isContent = (start: number) => statement.content.some(([a, b]) => start >= a && start < b)
  return start => !isContent(start) && start > said[0] && FROM_AFAR.test(text.slice(said[0], start))
}

/** Who speaks of what was done elsewhere, up to the name of where they are. */
const FROM_AFAR =
  /\b(?:hospitals?|clinics?|universit(?:y|ies)|institutes?|embass(?:y|ies)|diplomats?|analysts?|experts?|researchers?|observatory|monitors?|agency|newspapers?|partners?|correspondents?|exiles?|relatives|headquarters|offices?) (?:in|at|of|from|near) (?:the )?$/

function tokenFrom(stretch: Stretch, from: number, to: number, offset: number): number | undefined {
  for (let i = from; i < to; i++) if ((stretch.tokens[i]?.end ?? 0) > offset) return i
  return undefined
}

/** Up from a word of the name to the head of its phrase, over "the city of" and "the outskirts of", but not out of a clause. */
function headOf(words: readonly Word[], first: number): number {
  let at = first
  for (let step = 0; step < 8; step++) {
    const word = words[at]
    const over = word?.head === undefined ? undefined : words[word.head]
    if (!word || !over || word.head === undefined) break
    const isInside = /^(?:compound|flat|amod|appos|fixed|nmod:unmarked)$/.test(word.deprel) && caseOf(words, at) === ''
    const isOf = word.deprel === 'nmod' && caseOf(words, at) === 'of' && PARTS.test(over.lemma.toLowerCase())
    if (!isInside && !isOf) break
    at = word.head
  }
  return at
}

/** Of names that are joined the first has the preposition. */
function prepositionOf(words: readonly Word[], head: number): string {
  const own = caseOf(words, head)
  const word = words[head]
  return own === '' && word?.deprel === 'conj' && word.head !== undefined ? caseOf(words, word.head) : own
}
