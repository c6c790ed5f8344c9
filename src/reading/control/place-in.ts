import type { PlaceRef } from '../../record/place.ts'
import { standsForPower } from '../../record/place-sense.ts'
import type { Grounded } from '../../record/shape.ts'
import { describedPlace, placeRef } from '../events/described-place.ts'
import type { Phrase } from '../events/noun-phrase.ts'
import { before, overlapping, type Scene } from '../events/scene.ts'
import { charsOf, type Stretch, wordAt } from '../events/stretch.ts'

/** The first place named in a token range; "one of four regions" with the name before it is found by its name. */
export function placeIn(scene: Scene, stretch: Stretch, from: number, to: number): Grounded<PlaceRef> | undefined {
  const range = charsOf(stretch, from, to)
  const place = range && overlapping(scene.placesAt, range).find(one => !standsForPower(one))
  return place && placeRef(place, 'stated', 'place/subject')
}

/** The place a subject stands for: named, described ("the region"), or for "this" and "it" the last one spoken of. */
export function subjectPlace(
  scene: Scene,
  stretch: Stretch,
  subject: Phrase | undefined,
): Grounded<PlaceRef> | undefined {
  if (!subject) return undefined
  const named = placeIn(scene, stretch, subject.from, subject.to) ?? describedPlace(scene, stretch, subject)
  const span = charsOf(stretch, subject.from, subject.to)
  // "it", "this", "this territory".
  if (named || !span || !/^(?:this|it|that)$/.test(wordAt(stretch, subject.from))) return named
  const last = before(scene.placesAt, span[0], 12).find(place => !standsForPower(place) && place.at?.kind !== 'country')
  return last && placeRef(last, 'implied', 'place/spoken-of', [span])
}
