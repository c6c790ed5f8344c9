import type { Place, PlaceRef } from '../../record/place.ts'
import type { Grounded } from '../../record/shape.ts'
import { hull } from '../../text/span.ts'
import { firstPhrase } from './clause.ts'
import { describedPlace, placeRef } from './described-place.ts'
import type { Hit } from './find-triggers.ts'
import * as closed from './lexicon/closed-class.ts'
import type { Phrase } from './noun-phrase.ts'
import { overlapping, type Scene } from './scene.ts'
import { charsOf, type Stretch, wordAt } from './stretch.ts'

/** A place of the trigger's sentence, and what stands before it. */
interface Candidate {
  readonly place: Place
  readonly first: number
  readonly preposition: string
}

/** After a noun these lead to where the act was: "the shelling of X", "an attack on X". */
const NOUN_LINKS = /^(?:of|on|against|in|at|near|from|around|into)$/

/** Where an act was: its object, else after a place word in its clause, else a description, else near by in the sentence. */
export function placeOfHit(
  scene: Scene,
  stretch: Stretch,
  hit: Hit,
  actors: ReadonlySet<string>,
): Grounded<PlaceRef> | undefined {
  const all = candidates(scene, stretch, hit).filter(one => !actors.has(one.place.mention))
  const inClause = all.filter(one => one.first >= hit.clause.from && one.first < hit.clause.to)
  const last = Math.max(...hit.words)
  const object = hit.row.objectIs === 'place' ? inPhrase(stretch, all, hit.object) : undefined
  if (object) return placeRef(object.place, 'stated', 'place/object')
  const behind = inClause.filter(one => one.first > last)
  const linked =
    behind.find(one => one.preposition === 'from' && hit.type === 'territory.withdrawal') ??
    (hit.group ? undefined : behind.find(one => NOUN_LINKS.test(one.preposition))) ??
    behind.find(one => closed.LOCATIVE.has(one.preposition))
  if (linked) return placeRef(linked.place, 'stated', 'place/after')
  const spokenOf = asMember(stretch, all, hit.object) ?? described(scene, stretch, hit)
  if (spokenOf) return spokenOf
  const ahead = inClause.findLast(one => one.first < (hit.words[0] ?? 0) && closed.LOCATIVE.has(one.preposition))
  if (ahead) return placeRef(ahead.place, 'stated', 'place/before')
  const own = inObject(stretch, inClause, hit.object)
  return own ?? (hit.row.objectIs === 'place' && isNamed(stretch, hit.object) ? undefined : impliedBy(all, hit))
}

/** "the village of Shasha", which no gazetteer has: another place of the sentence must not stand in for it. */
function isNamed(stretch: Stretch, phrase: Phrase | undefined): boolean {
  if (!phrase) return false
  const to = wordAt(stretch, phrase.to) === 'of' ? phrase.to + 3 : phrase.to
  return stretch.tokens.slice(phrase.head, to).some(token => /^\p{Lu}/u.test(token.text))
}

function inPhrase(stretch: Stretch, list: readonly Candidate[], phrase: Phrase | undefined): Candidate | undefined {
  if (!phrase) return undefined
  // "the centre of Kherson": the name hangs on the phrase.
  const to = wordAt(stretch, phrase.to) === 'of' ? phrase.to + 4 : phrase.to
  // "four Ukraine regions": a country before the head only says of which.
  const isModifier = (one: Candidate) => one.place.at?.kind === 'country' && one.first < phrase.head
  return list.find(one => one.first >= phrase.from && one.first < to && !isModifier(one))
}

function inObject(
  stretch: Stretch,
  list: readonly Candidate[],
  phrase: Phrase | undefined,
): Grounded<PlaceRef> | undefined {
  const found = inPhrase(stretch, list, phrase)
  return found && placeRef(found.place, 'stated', 'place/object')
}

/** "Kherson Oblast is one of four regions that Russia annexed": the act was there too. */
function asMember(
  stretch: Stretch,
  all: readonly Candidate[],
  object: Phrase | undefined,
): Grounded<PlaceRef> | undefined {
  if (
    !object ||
    !/^(?:regions|provinces|oblasts|cities|towns|villages|areas|settlements|districts)$/.test(
      wordAt(stretch, object.head),
    )
  ) {
    return undefined
  }
  let at = object.from - 1
  while (at > object.from - 5 && wordAt(stretch, at) !== 'of') at--
  if (wordAt(stretch, at - 1) !== 'one' || !closed.BE.has(wordAt(stretch, at - 2))) return undefined
  const found = all.findLast(one => one.first < at)
  return found && placeRef(found.place, 'implied', 'place/member')
}

function described(scene: Scene, stretch: Stretch, hit: Hit): Grounded<PlaceRef> | undefined {
  const object = hit.row.objectIs === 'place' && hit.object ? describedPlace(scene, stretch, hit.object) : undefined
  if (object) return object
  for (let i = Math.max(...hit.words) + 1; i < hit.clause.to; i++) {
    if (!closed.LOCATIVE.has(wordAt(stretch, i)) && !NOUN_LINKS.test(wordAt(stretch, i))) continue
    const phrase = firstPhrase(stretch, i + 1, hit.clause.to)
    const found = phrase && describedPlace(scene, stretch, phrase)
    if (found) return found
  }
  return undefined
}

/** The nearest other place of the sentence that is said to be where something is; a whole country only if nothing else. */
function impliedBy(all: readonly Candidate[], hit: Hit): Grounded<PlaceRef> | undefined {
  const distance = (one: Candidate) => Math.abs(one.first - (hit.words[0] ?? 0))
  const located = all
    .filter(
      one => (closed.LOCATIVE.has(one.preposition) || one.preposition === 'of') && one.place.at?.kind !== 'country',
    )
    .sort((a, b) => distance(a) - distance(b))
  return located[0] && placeRef(located[0].place, 'implied', 'place/sentence')
}

function candidates(scene: Scene, stretch: Stretch, hit: Hit): readonly Candidate[] {
  const middle = hit.words[0] ?? stretch.from
  const from = Math.max(stretch.from, middle - 60)
  const to = Math.min(stretch.to, middle + 60)
  const range = charsOf(stretch, from, to)
  if (!range) return []
  const found: Candidate[] = []
  for (const place of overlapping(scene.placesAt, range)) {
    if (!place.literal.value) continue
    const start = hull(place.spans)?.[0] ?? 0
    const first = tokenFrom(stretch, from, to, start)
    // "5 a.m. Moscow time".
    if (first !== undefined && wordAt(stretch, first + 1) === 'time') continue
    if (first !== undefined) found.push({ place, first, preposition: prepositionBefore(stretch, first) })
  }
  return found
}

function tokenFrom(stretch: Stretch, from: number, to: number, offset: number): number | undefined {
  for (let i = from; i < to; i++) if ((stretch.tokens[i]?.end ?? 0) > offset) return i
  return undefined
}

/** The preposition that leads to a place, over "the", "the city of", "Ukraine's key southern city of". */
function prepositionBefore(stretch: Stretch, first: number): string {
  for (let i = first - 1; i >= Math.max(stretch.from, first - 9); i--) {
    const word = wordAt(stretch, i)
    if (
      word === 'of' &&
      /^(?:city|town|village|region|province|port|capital|outskirts|district|settlement|suburb|centre|center|island|peninsula|area|parts?|banks?|side|shore|edge|north|south|east|west|end|middle|heart|gates|streets|east|kilometres|kilometers|km|miles)$/.test(
        wordAt(stretch, i - 1),
      )
    )
      continue
    if (closed.PREPOSITIONS.has(word)) return word
    if (/^[,;:]$/.test(word) && i < first - 1) return ''
    if (closed.BE.has(word) || closed.COORDINATORS.has(word))
      return i === first - 1 && closed.COORDINATORS.has(word) ? prepositionBefore(stretch, i) : ''
  }
  return ''
}
