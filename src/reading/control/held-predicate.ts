import type { PlaceRef } from '../../record/place.ts'
import { standsForPower } from '../../record/place-sense.ts'
import type { Grounded } from '../../record/shape.ts'
import { placeRef } from '../events/described-place.ts'
import { before, type Scene } from '../events/scene.ts'
import { lemmaAt, type Stretch, wordAt } from '../events/stretch.ts'

/** A place of which a compound adjective is said behind it, and whether it is so no longer. */
export interface SaidHeld {
  readonly place: Grounded<PlaceRef>
  readonly isOver: boolean
}

/** "is Russian-held", "remains rebel-run", "shows Orvel as Russian-held": the name that ends right before the verb or "as"; `first` is the adjective's first word. */
export function placeSaidHeld(scene: Scene, stretch: Stretch, first: number): SaidHeld | undefined {
  let at = first - 1
  let isOver = false
  while (isBetween(stretch, at)) {
    if (/^(?:not|n't|n’t|never|hardly|will|would|could|may|might|if|to)$/.test(wordAt(stretch, at))) return undefined
    isOver ||= wordAt(stretch, at) === 'longer'
    at--
  }
  const end = stretch.tokens[at]?.end
  if (at === first - 1 || at < stretch.from || end === undefined) return undefined
  const place = before(scene.placesAt, end, 4).find(one => one.spans.at(-1)?.[1] === end && !standsForPower(one))
  return place && { place: placeRef(place, 'stated', 'place/subject'), isOver }
}

function isBetween(stretch: Stretch, at: number): boolean {
  const { upos } = stretch.tokens[at] ?? {}
  if (at < stretch.from) return false
  return (
    upos === 'ADV' ||
    upos === 'PART' ||
    wordAt(stretch, at) === 'as' ||
    LINKS.test(lemmaAt(stretch, at)) ||
    upos === 'AUX'
  )
}

const LINKS = /^(?:be|remain|stay|become|have|still|no|not)$/
