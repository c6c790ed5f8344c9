import type { PlaceRef } from '../../record/place.ts'
import type { Grounded } from '../../record/shape.ts'
import type { Scene } from '../events/scene.ts'
import { madeOf, type Unlisted } from './unlisted-names.ts'

const SIDE = '(?:far )?(?:(?:north|south)(?:-?(?:east|west))?|east|west)(?:ern|ernmost)?'
const LAND = 'outskirts|suburbs|banks?|shores?|coast(?:line)?|countryside|cent(?:re|er)|heart|middle|edge|approaches'
const SHARE = 'half|halves|thirds?|parts?|side|quarters?|districts?|neighbou?rhoods?|end|reaches|flank'
const NEAR = 'around|near|outside|surrounding'
const ANY =
  '(?:areas?|villages?|hamlets?|towns?|hills?|heights?|fields?|land|territory|countryside|coast|positions?|roads?|ridges?)'

/** What right before a name makes another place of it; a mere share of it ("half of Dudnivka") is told of the whole. */
const BEFORE = new RegExp(
  `(?:${SIDE} (?:${LAND}|${SHARE}|suburb)|(?:left|right|far|near|opposite) (?:bank|side|shore)|${LAND}|(?<=the )${SIDE}) of (?:the )?(?:[\\p{Ll}]+ (?:of )?)?$|${ANY} (?:${NEAR}|(?:to the )?${SIDE} of) (?:the )?(?:[\\p{Ll}]+ of )?$|(?:(?:north|south)(?:-?(?:east|west))?|east|west)ern $`,
  'u',
)

/** "the northern half of Dudnivka", where no gazetteer has the town: a place of its own, told by all of its words. */
export function partOfUnlisted(scene: Scene, { value }: Grounded<PlaceRef>): Unlisted | undefined {
  const place = scene.placeById.get(value.mention)
  const [start, end] = place?.spans[0] ?? [0, 0]
  if (!place || place.at || place.relation) return undefined
  const found = BEFORE.exec(scene.analysis.text.slice(Math.max(0, start - LONGEST), start))
  return found ? madeOf(scene, [start - found[0].length, end]) : undefined
}

/** Characters before a name that are looked at. */
const LONGEST = 60

/** The reference to a part in place of that to the whole. */
export function refOfPart({ place }: Unlisted, whole: Grounded<PlaceRef>): Grounded<PlaceRef> {
  return { ...whole, value: { mention: place.id, name: place.toponym }, spans: place.spans }
}
