import { dependentBy } from '../../language/trees/dependents.ts'
import type { Place, PlaceRef } from '../../record/place.ts'
import { standsForPower } from '../../record/place-sense.ts'
import type { Grounded } from '../../record/shape.ts'
import { describedPlace, placeRef } from '../events/described-place.ts'
import { ofPhrase, type Phrase, phraseOf } from '../events/noun-phrase.ts'
import { before, overlapping, type Scene } from '../events/scene.ts'
import { charsOf, type Stretch, wordAt } from '../events/stretch.ts'
import { UNLISTED_NAME } from './unlisted-names.ts'

/** The first place named in a token range; "one of four regions" with the name before it is found by its name. */
export function placeIn(scene: Scene, stretch: Stretch, from: number, to: number): Grounded<PlaceRef> | undefined {
  const range = charsOf(stretch, from, to)
  const all = range ? overlapping(scene.placesAt, range).filter(one => !standsForPower(one)) : []
  const place = all.find(one => !isBlank(one)) ?? all[0]
  return place && placeRef(place, 'stated', 'place/subject')
}

/** The land of a name that stands for its government: "China claims Taiwan". */
export function landIn(scene: Scene, stretch: Stretch, { from, to }: Phrase): Grounded<PlaceRef> | undefined {
  const range = charsOf(stretch, from, to)
  const power = range && overlapping(scene.placesAt, range)[0]
  const land = power?.candidates[0]
  if (!power || !land) return undefined
  const value = { mention: power.id, place: land.place, name: land.name }
  return { value, basis: 'implied', spans: power.spans, rule: 'place/land' }
}

/** The places joined to one: "Lyman and Izium"; without an "and" the next may begin another clause. */
export function placesJoined(scene: Scene, place: Place): readonly Grounded<PlaceRef>[] {
  const found: Grounded<PlaceRef>[] = []
  let end = place.spans.at(-1)?.[1]
  let isList = false
  // "the bridge between Lyman and Izium" is one place.
  const start = place.spans[0]?.[0] ?? 0
  if (scene.analysis.text.slice(Math.max(0, start - 8), start) === 'between ') return found
  while (end !== undefined && found.length < 12) {
    const next = overlapping(scene.placesAt, [end, end + 60])[0]
    const gap = next?.spans[0] && scene.analysis.text.slice(end, next.spans[0][0])
    if (!next || gap === undefined || !JOINED.test(gap) || !next.literal.value) break
    found.push(placeRef(next, 'stated', 'place/joined'))
    isList ||= gap.includes('and ')
    end = next.spans.at(-1)?.[1]
  }
  return isList ? found : []
}

const JOINED =
  /^(?:, | and |, and | as well as )(?:the )?(?:nearby |neighbou?ring )?(?:(?:\p{Ll}+ )?(?:town|city|village|settlement|hamlet|suburb|port)s? (?:of )?)?$/u

/** A description that nobody knows where to put: "the crossing". */
export function isUnplaced(scene: Scene, { value: { mention, place } }: Grounded<PlaceRef>): boolean {
  const told = scene.placeById.get(mention)
  return place === undefined && told !== undefined && isBlank(told)
}

const isBlank = ({ at, toponym }: Place) => at === undefined && /^the /i.test(toponym)

/** The place named right behind a description that ends at an offset: "the crossing at Ostrel", "the base of Kidal". */
export function placeBehind(scene: Scene, end: number): Grounded<PlaceRef> | undefined {
  const next = overlapping(scene.placesAt, [end, end + 30]).find(
    one => !standsForPower(one) && (one.spans[0]?.[0] ?? 0) >= end,
  )
  if (!next) return undefined
  const { text } = scene.analysis
  // "positions in northern Orvel": by the words of the relation.
  const related = next.relation?.spans[0]?.[0]
  const isRelated = related !== undefined && related > end && IN.test(text.slice(end, related))
  return isRelated || BEHIND.test(text.slice(end, next.spans[0]?.[0]))
    ? placeRef(next, 'stated', 'place/behind')
    : undefined
}

const IN = /^ (?:at|in|inside|on|along) (?:the )?$/

const BEHIND =
  /^ (?:(?:at|of|in|inside|near|around|outside|above|along|overlooking|surrounding|beside|facing|(?:\d+ (?:km|kilomet(?:er|re)s?|miles?) )?(?:to the )?(?:north|south|east|west|north-?(?:east|west)|south-?(?:east|west)) of) (?:the )?(?:(?:north|south|east|west|central)\p{Ll}* )?(?:\p{Ll}+ of )?)?$/u

/** The place a subject stands for: named, said of it ("the third town to fall"), described ("the region"), or for "this" and "it" the last one spoken of. */
export function subjectPlace(
  scene: Scene,
  stretch: Stretch,
  subject: Phrase | undefined,
): Grounded<PlaceRef> | undefined {
  if (!subject) return undefined
  const named =
    placedIn(scene, stretch, subject) ??
    ofTown(scene, stretch, subject) ??
    placeOfSame(scene, stretch, subject) ??
    describedPlace(scene, stretch, subject)
  return named ?? spokenOf(scene, stretch, subject)
}

/** "The airport outside Orvel": by its town where nobody can put it on a map. */
function placedIn(scene: Scene, stretch: Stretch, { from, to }: Phrase): Grounded<PlaceRef> | undefined {
  const own = placeIn(scene, stretch, from, to)
  if (!own || !isUnplaced(scene, own)) return own
  return placeBehind(scene, stretch.tokens[to - 1]?.end ?? 0) ?? own
}

/** "The town of Orvel has slipped from". */
function ofTown(scene: Scene, stretch: Stretch, subject: Phrase): Grounded<PlaceRef> | undefined {
  const word = wordAt(stretch, subject.head)
  const inner = NAMED_LAND.test(word) ? ofPhrase(stretch, subject) : undefined
  const named = inner && placeIn(scene, stretch, inner.from, inner.to)
  return named ?? (SITES.test(word) ? placeBehind(scene, stretch.tokens[subject.to - 1]?.end ?? 0) : undefined)
}

/** "Only the airport of Orvel remains": what stands in a place, or is a part of it. */
const SITES =
  /^(?:airports?|airfields?|airbases?|bases?|bridges?|ports?|dams?|crossings?|camps?|barracks|citadel|fort|castle|roads?|heights|hills?|ridge|villages|towns|outskirts|suburbs|half|quarters?|districts?|refinery|terminal|checkpoints?|hospital|palace)$/

const NAMED_LAND =
  /^(?:(?:city|town|village|district|region|province|port|suburb|island|state|county|municipality)s?|cities|counties)$/

/** The place of a phrase or of what hangs on it by "of": "most of Orvel", "the town of Orvel". */
export function ofChain(scene: Scene, stretch: Stretch, phrase: Phrase | undefined): Grounded<PlaceRef> | undefined {
  if (!phrase) return undefined
  const to = ofPhrase(stretch, phrase)?.to ?? phrase.to
  return placeIn(scene, stretch, phrase.from, to) ?? subjectPlace(scene, stretch, phrase)
}

/** "it", "this", "this territory", "the town itself": the last place spoken of that can be it. */
export function spokenOf(scene: Scene, stretch: Stretch, phrase: Phrase): Grounded<PlaceRef> | undefined {
  const span = charsOf(stretch, phrase.from, phrase.to)
  const isTown = wordAt(stretch, phrase.from) === 'the' && TOWN.test(wordAt(stretch, phrase.head))
  if (!span || !(isTown || /^(?:this|it|that)$/.test(wordAt(stretch, phrase.from)))) return undefined
  const last = before(scene.placesAt, span[0], 12).find(
    place => !standsForPower(place) && place.at?.kind !== 'country' && (isListed(place) || isIn(stretch, place)),
  )
  // A town that no gazetteer has is a town.
  return last && (!isTown || last.at === undefined) ? placeRef(last, 'implied', 'place/spoken-of', [span]) : undefined
}

/** A name that nobody has taken is somebody's as often, but in the same sentence. */
const isListed = ({ rule }: Place) => rule !== UNLISTED_NAME

function isIn({ tokens, from }: Stretch, { spans }: Place): boolean {
  return (spans[0]?.[0] ?? 0) >= (tokens[from]?.start ?? Infinity)
}

const TOWN = /^(?:city|town|village|settlement)$/

/** The place that a noun is another word for: "the last town, Orvel", "Orvel, the last town", "Orvel was the third town to fall", "Orvel and Tarsk, both". */
export function placeOfSame(scene: Scene, stretch: Stretch, { head }: Phrase): Grounded<PlaceRef> | undefined {
  const { tokens } = stretch
  const word = tokens[head]
  if (!word || !/^(?:NOUN|DET|PRON)$/.test(word.upos)) return undefined
  const behind = dependentBy(tokens, head, 'appos')
  const subject = dependentBy(tokens, head, 'cop') === undefined ? undefined : dependentBy(tokens, head, 'nsubj')
  for (const at of [behind, subject, sameBefore(stretch, head)]) {
    const phrase = at === undefined ? undefined : phraseOf(stretch, at)
    const found = phrase && placeIn(scene, stretch, phrase.from, phrase.to)
    if (found) return found
  }
  return undefined
}

/** The noun that a word stands beside, or of whose participle "both" is the subject. */
function sameBefore({ tokens }: Stretch, at: number): number | undefined {
  const { deprel, head, lower } = tokens[at] ?? {}
  if (deprel === 'appos') return head
  const clause = head === undefined ? undefined : tokens[head]
  return /^(?:both|all|each|which)$/.test(lower ?? '') && /^acl/.test(clause?.deprel ?? '') ? clause?.head : undefined
}
