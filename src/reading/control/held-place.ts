import { dependentBy } from '../../language/trees/dependents.ts'
import type { PlaceRef } from '../../record/place.ts'
import { standsForPower } from '../../record/place-sense.ts'
import type { Grounded } from '../../record/shape.ts'
import { placeRef } from '../events/described-place.ts'
import { placeOfHit } from '../events/event-place.ts'
import type { Hit } from '../events/find-triggers.ts'
import { ofPhrase, type Phrase, phraseOf } from '../events/noun-phrase.ts'
import { isOfClass } from '../events/phrase-class.ts'
import { before, type Scene } from '../events/scene.ts'
import { afterPreposition } from '../events/slots.ts'
import { capitalAt, lemmaAt, type Stretch, wordAt } from '../events/stretch.ts'
import type { ControlWords } from './lexicon/control-verbs.ts'
import { isUnplaced, landIn, ofChain, placeBehind, placeIn, placeOfSame, spokenOf, subjectPlace } from './place-in.ts'

/** What is had over a place, in its stead: "control of Orvel". */
export const GOVERNED = /^(?:control|command|possession|custody)$/

/** The place that is held; a place that is only somewhere in the sentence, or where the act was, is none. */
export function placeOfHeld(
  scene: Scene,
  stretch: Stretch,
  hit: Hit,
  row: ControlWords,
): Grounded<PlaceRef> | undefined {
  if (row.intransitive && row.holder === 'to') return placeOfSubject(scene, stretch, hit)
  if (row.kind === 'claims') return hit.group ? claimed(scene, stretch, hit) : claimedBy(scene, stretch, hit)
  const owned = hit.group ? undefined : placeOfOwner(scene, stretch, hit)
  if (owned) return owned
  if (row.placeOf === 'before') return placeNamedBefore(scene, stretch, hit)
  if (row.placeOf === 'subject') return hit.subject && placeOfOwn(scene, stretch, hit.subject)
  const isIt = hit.object !== undefined && wordAt(stretch, hit.object.head) === 'it'
  const object = row.objectIs === 'place' || isIt ? hit.object : undefined
  const governed = object && GOVERNED.test(lemmaAt(stretch, object.head)) ? object : undefined
  if (governed) return controlled(scene, stretch, governed)
  if (object && !canBeHeld(scene, stretch, object)) return undefined
  const same = object && stretch.tokens[object.head]?.upos === 'NOUN' ? placeOfSame(scene, stretch, object) : undefined
  if (same) return same
  const place = placeOfHit(scene, stretch, hit, new Set())
  const own = place && !isElsewhere(hit, row, place) ? place : undefined
  if (own && !isUnplaced(scene, own)) return own
  const end = object && isGround(scene, stretch, object) ? endOf(stretch, object) : undefined
  const behind = end ? placeBehind(scene, end) : undefined
  return (
    behind ??
    own ??
    leftPlace(scene, stretch, hit) ??
    shownPlace(scene, stretch, hit) ??
    (hit.object && alongRoute(scene, stretch, hit.object)) ??
    (object && ofObject(scene, stretch, hit, object))
  )
}

/** "left Orvel on Friday and soldiers moved in": the last place named before in the sentence, where none follows. */
function placeNamedBefore(scene: Scene, stretch: Stretch, { words, subject }: Hit): Grounded<PlaceRef> | undefined {
  const last = Math.max(...words)
  const first = stretch.tokens[subject?.from ?? last]?.start ?? 0
  const behind = placeIn(scene, stretch, last + 1, Math.min(last + 4, stretch.to))
  const named = before(scene.placesAt, first, 4).find(
    one => !standsForPower(one) && (one.spans[0]?.[0] ?? 0) >= (stretch.tokens[stretch.from]?.start ?? 0),
  )
  return behind || !named ? undefined : placeRef(named, 'implied', 'place/spoken-of')
}

/** "Control of Orvel was transferred to": what it is control of. */
function controlled(scene: Scene, stretch: Stretch, object: Phrase): Grounded<PlaceRef> | undefined {
  const inner = ofPhrase(stretch, object)
  return inner && ofChain(scene, stretch, inner)
}

/** "pushed out of the northern half of Orvel": what they had to leave. */
function leftPlace(scene: Scene, stretch: Stretch, hit: Hit): Grounded<PlaceRef> | undefined {
  if (hit.row.type !== 'territory.withdrawal' || hit.row.objectIs || !hit.group) return undefined
  const phrase = afterPreposition(stretch, hit, 'from') ?? afterPreposition(stretch, hit, 'of')
  return phrase && isGround(scene, stretch, phrase) ? ofChain(scene, stretch, phrase) : undefined
}

/** "raised over Orvel's town hall": where colours are shown. */
function shownPlace(scene: Scene, stretch: Stretch, hit: Hit): Grounded<PlaceRef> | undefined {
  if (hit.row.objectIs || !hit.words.some(at => /^(?:flag|banner|colour|fly)$/.test(lemmaAt(stretch, at))))
    return undefined
  for (const slot of ['over', 'on', 'in', 'at', 'from'] as const) {
    const phrase = afterPreposition(stretch, hit, slot)
    const found = phrase && placeIn(scene, stretch, phrase.from, endOfChain(stretch, phrase))
    if (found) return found
  }
  return undefined
}

/** "the roof of the town hall of Orvel". */
function endOfChain(stretch: Stretch, phrase: Phrase): number {
  const inner = ofPhrase(stretch, phrase)
  return inner ? (ofPhrase(stretch, inner)?.to ?? inner.to) : phrase.to
}

/** "the road linking Orvel with the coast": by the first place that it leads to. */
function alongRoute(scene: Scene, stretch: Stretch, { head, to }: Phrase): Grounded<PlaceRef> | undefined {
  const isRoute = ROUTE.test(wordAt(stretch, head)) && LEADING.test(wordAt(stretch, to))
  return isRoute ? placeIn(scene, stretch, to, Math.min(to + 5, stretch.to)) : undefined
}

const ROUTE = /^(?:roads?|highways?|routes?|railways?|bridges?|corridors?|lines?|crossings?|motorways?|tracks?)$/
const LEADING = /^(?:linking|connecting|joining|leading|running|to|from|between|out|into|through)$/

const GROUND = ['territory', 'settlement', 'site', 'post', 'route'] as const

const isGround = (scene: Scene, stretch: Stretch, phrase: Phrase) =>
  LAND.test(wordAt(stretch, phrase.head)) || GROUND.some(wanted => isOfClass(scene, stretch, phrase, wanted))

const LAND =
  /^(?:countryside|coast|coastline|shores?|outskirts|suburbs|surroundings|fields|hinterland|side|cent(?:re|er)|heart|edge|north|south|east|west|forts?|fortress|castle|citadel|states?|counties|islands?|approaches|neighbou?rhoods?|quarters?)$/

/** A name, a share of something, "it", or a noun for ground or what stands on it: no talks, no people. */
function canBeHeld(scene: Scene, stretch: Stretch, object: Phrase): boolean {
  const { upos = 'X', lower = '' } = stretch.tokens[object.head] ?? {}
  return /^(?:PROPN|NUM)$/.test(upos) || SHARE.test(lower) || isGround(scene, stretch, object)
}

const SHARE =
  /^(?:it|them|that|which|both|all|most|much|half|halves|thirds?|quarters?|percent|%|rest|parts?|swathes?|bulk|majority)$/

/** The place that an object stands for: "the last town, Orvel", "left it", "rules Gaza" where a name stands for its government elsewhere. */
function ofObject(scene: Scene, stretch: Stretch, { head }: Hit, object: Phrase): Grounded<PlaceRef> | undefined {
  const same = placeOfSame(scene, stretch, object)
  if (same || object.head < head) return same
  const isIt = wordAt(stretch, object.head) === 'it' && isNearPlace(scene, stretch, object)
  return isIt
    ? spokenOf(scene, stretch, object)
    : capitalAt(stretch, object.head)
      ? landIn(scene, stretch, object)
      : landOf(scene, stretch, object)
}

/** "most of Gaza", "half of Kashmir". */
function landOf(scene: Scene, stretch: Stretch, object: Phrase): Grounded<PlaceRef> | undefined {
  const inner = SHARE.test(wordAt(stretch, object.head)) ? ofPhrase(stretch, object) : undefined
  return inner && landIn(scene, stretch, inner)
}

/** A place named before in the same sentence, which "it" may go back to. */
function isNearPlace(scene: Scene, stretch: Stretch, { from }: Phrase): boolean {
  return placeIn(scene, stretch, stretch.from, from) !== undefined
}

/** "the garrison of Orvel", "Orvel's defenders": where those are who are told to do it. */
function placeOfOwn(scene: Scene, stretch: Stretch, subject: Phrase): Grounded<PlaceRef> | undefined {
  const end = stretch.tokens[subject.to - 1]?.end
  return (end === undefined ? undefined : placeBehind(scene, end)) ?? placeIn(scene, stretch, subject.from, subject.to)
}

/** "Orvel's capture by the rebels", "since its capture by the rebels, Orvel": the place whose it is. */
function placeOfOwner(scene: Scene, stretch: Stretch, hit: Hit): Grounded<PlaceRef> | undefined {
  const owner = dependentBy(stretch.tokens, hit.head, 'nmod:poss')
  const isTold = afterPreposition(stretch, hit, 'by') ?? afterPreposition(stretch, hit, 'to')
  if (owner === undefined || !isTold) return undefined
  if (wordAt(stretch, owner) !== 'its') return placeIn(scene, stretch, owner, owner + 1)
  const subject = dependentBy(stretch.tokens, hit.predicate, 'nsubj', 'nsubj:pass')
  return subject === undefined ? undefined : subjectPlace(scene, stretch, phraseOf(stretch, subject))
}

/** What is claimed stands right behind the verb; a country that the words take for its government is meant as land. */
function claimed(scene: Scene, stretch: Stretch, { object, head, row, group }: Hit): Grounded<PlaceRef> | undefined {
  // "claims to hold Orvel" is no claim in law.
  if (row.word === 'claim' && wordAt(stretch, head + 1) === 'to') return undefined
  // "claims sovereignty over Orvel" is read by its noun.
  if (object && /^(?:sovereignty|jurisdiction|claim)$/.test(lemmaAt(stretch, object.head))) return undefined
  const isWhole = object && row.objectIs && (object.head > head || group?.voice === 'passive')
  const whole = isWhole ? placeIn(scene, stretch, object.from, ofPhrase(stretch, object)?.to ?? object.to) : undefined
  return (
    whole ??
    (group?.voice === 'passive' ? undefined : placeIn(scene, stretch, head + 1, head + 4)) ??
    (row.objectIs && object ? landIn(scene, stretch, object) : undefined)
  )
}

/** "sovereignty over Taiwan", "its claim to Orvel", "the annexation of Crimea". */
function claimedBy(scene: Scene, stretch: Stretch, hit: Hit): Grounded<PlaceRef> | undefined {
  for (const slot of ['over', 'to', 'on', 'of'] as const) {
    const phrase = afterPreposition(stretch, hit, slot)
    const found = phrase && (ofChain(scene, stretch, phrase) ?? landIn(scene, stretch, phrase))
    if (found) return found
  }
  return undefined
}

/** Where an object ends that is no part of something: "took part in". */
function endOf({ tokens }: Stretch, object: Phrase | undefined): number | undefined {
  return object && tokens[object.head]?.lower !== 'part' ? tokens[object.to - 1]?.end : undefined
}

function isElsewhere({ group }: Hit, { objectIs }: ControlWords, { rule }: Grounded<PlaceRef>): boolean {
  if (rule === 'place/sentence' || (!group && rule === 'place/before')) return true
  return objectIs === 'place' && /^place\/(?:after|before|around)$/.test(rule)
}

/** "Orvel fell to the rebels", "control of Orvel passed to the rebels". */
function placeOfSubject(scene: Scene, stretch: Stretch, { subject, row }: Hit): Grounded<PlaceRef> | undefined {
  if (!subject) return undefined
  const isOf = /^(?:control|garrison|defenders?|town|city)$/.test(wordAt(stretch, subject.head))
  const behind = isOf ? placeBehind(scene, stretch.tokens[subject.to - 1]?.end ?? 0) : undefined
  return behind ?? (row.word === 'pass' ? undefined : subjectPlace(scene, stretch, subject))
}
