import type { Place, PlaceRef } from '../../record/place.ts'
import { standsForPower } from '../../record/place-sense.ts'
import type { Grounded } from '../../record/shape.ts'
import type { Span } from '../../text/span.ts'
import type { Phrase } from './noun-phrase.ts'
import { before, overlapping, type Scene } from './scene.ts'
import { charsOf, type Stretch, wordAt } from './stretch.ts'

const TOWN = /^(?:city|town|capital|village|settlement|municipality)$/
const REGION = /^(?:region|province|oblast|district|state)$/
const BANK = /^(?:bank)$/

/** A reference to a place of the report. */
export function placeRef(
  place: Place,
  basis: 'stated' | 'implied',
  rule: string,
  spans?: readonly Span[],
): Grounded<PlaceRef> {
  const value = {
    mention: place.id,
    ...(place.at ? { place: place.at.place } : {}),
    name: place.at?.name ?? place.toponym,
  }
  return { value, basis, spans: spans ?? place.spans, rule }
}

/** The place a description stands for ("the city", "the only provincial capital"): the nearest one named before it of that kind. */
export function describedPlace(scene: Scene, stretch: Stretch, phrase: Phrase): Grounded<PlaceRef> | undefined {
  const noun = wordAt(stretch, phrase.head)
  const span = charsOf(stretch, phrase.from, phrase.to)
  if (!span || !(TOWN.test(noun) || REGION.test(noun) || BANK.test(noun))) return undefined
  const own = overlapping(scene.placesAt, span).find(place => !standsForPower(place))
  if (own) return placeRef(own, 'stated', 'place/named')
  if (isAnother(stretch, phrase)) return undefined
  const near = before(scene.placesAt, span[0], 40).filter(place => !standsForPower(place))
  const found =
    near.find(place => isKind(place, noun)) ?? (REGION.test(noun) ? near.find(place => isTown(place)) : undefined)
  return found && placeRef(found, 'implied', 'place/described', [span])
}

/** "the mining town of Walikale" where nobody knows the name, "another town": no place named before. */
function isAnother({ tokens }: Stretch, { from, to, head }: Phrase): boolean {
  if (/^(?:another|some|other|two|three)$/.test(tokens[from]?.lower ?? '')) return true
  const end = Math.max(to, head + 1)
  const [of, name] = tokens[end]?.lower === 'of' ? [tokens[end], tokens[end + 1]] : [tokens[head + 1], tokens[head + 2]]
  return of?.lower === 'of' && /^\p{Lu}/u.test(name?.text ?? '')
}

function isKind(place: Place, noun: string): boolean {
  if (TOWN.test(noun)) return isTown(place)
  return REGION.test(noun) ? place.at?.kind === 'region' || place.at?.kind === 'district' : place.at?.kind === 'bank'
}

function isTown(place: Place): boolean {
  return /^(?:city|town|village|suburb)$/.test(place.at?.kind ?? '')
}
