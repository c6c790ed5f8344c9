import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Mention } from '../../record/mention.ts'
import type { Locus, Place, PlaceRef } from '../../record/place.ts'
import type { Reading } from '../../record/reading.ts'
import type { Grounded } from '../../record/shape.ts'
import { overlap } from '../../text/span.ts'
import type { Home } from './home.ts'
import { rankPlaces } from './rank-places.ts'
import { readAs } from './said-where.ts'

/** A reading in which each place is the one that is meant in a report from that home, wherever the reading refers to it. */
export function rankReading(reading: Reading, home: Home, gazetteer: Gazetteer | undefined): Reading {
  const places = rankPlaces({ text: reading.report.text, places: reading.places, home, gazetteer })
  const moves = movesOf(reading.places, places)
  if (moves.length === 0) return places === reading.places ? reading : { ...reading, places }
  const byId = new Map(moves.map(({ place, at }) => [place.id as string, at]))
  const follow = <T extends { readonly place?: Grounded<PlaceRef> }>(part: T): T => followed(part, byId)
  return {
    ...reading,
    places,
    mentions: reading.mentions.map(mention => withSide(mention, moves)),
    events: reading.events.map(follow),
    control: reading.control.map(follow),
    figures: reading.figures.map(follow),
  }
}

interface Move {
  readonly place: Place
  readonly from: Locus | undefined
  readonly at: Locus
}

function movesOf(before: readonly Place[], after: readonly Place[]): readonly Move[] {
  return after.flatMap((place, index) => {
    const old = before[index]
    const from = old && readAs(old)
    return place.at && place.at.place !== from?.place ? [{ place, from, at: place.at }] : []
  })
}

function followed<T extends { readonly place?: Grounded<PlaceRef> }>(part: T, byId: ReadonlyMap<string, Locus>): T {
  const at = part.place && byId.get(part.place.value.mention)
  return part.place && at
    ? { ...part, place: { ...part.place, value: { ...part.place.value, place: at.place, name: at.name } } }
    : part
}

/** A side that was told by the name of a place abroad is the country of the place that is meant. */
function withSide(mention: Mention, moves: readonly Move[]): Mention {
  const { side } = mention
  const move = side && moves.find(({ place, from }) => from?.country === side.value && overlaps(place, side))
  return side && move?.at.country ? { ...mention, side: { ...side, value: move.at.country } } : mention
}

function overlaps(a: Pick<Place, 'spans'>, b: Pick<Place, 'spans'>): boolean {
  return a.spans.some(span => b.spans.some(other => overlap(span, other)))
}
