import { standingAt } from '../gazetteer/daily-map/polygon.ts'
import type { Entry, Gazetteer } from '../gazetteer/gazetteer.ts'
import { ok, type Result } from '../record/result.ts'
import type { Problem } from './errors.ts'
import type { DailyMap } from './open-daily-map.ts'

/** A place that is asked about, with its reach in metres: nearer to the edge than this it is on the edge. */
export interface AskedPlace {
  readonly name: string
  readonly longitude: number
  readonly latitude: number
  readonly reachMetres: number
}

/** How a place stands to the area on a day. */
export interface PlaceOnDay {
  readonly place: AskedPlace
  readonly day: string
  /** The day of the map that told; earlier than `day` where that has none of its own. */
  readonly mapDay: string
  readonly isEarlier: boolean
  readonly standing: 'inside' | 'outside' | 'edge'
  /** In or out by the point alone, also where the standing is `edge`. */
  readonly inside: boolean
  readonly edgeMetres: number
}

/** How each place stands on a day; empty before the first day of the map. */
export async function insideOn(
  map: DailyMap,
  places: readonly AskedPlace[],
  day: string,
): Promise<Result<readonly PlaceOnDay[], Problem>> {
  const area = await map.on(day)
  if (!area.ok) return area
  if (!area.value) return ok([])
  const { polygons, day: mapDay, isEarlier } = area.value
  return ok(
    places.map(place => {
      const { inside, edgeMetres } = standingAt(place, polygons)
      const standing = edgeMetres < place.reachMetres ? 'edge' : inside ? 'inside' : 'outside'
      return { place, day, mapDay, isEarlier, standing, inside, edgeMetres: Math.round(edgeMetres) }
    }),
  )
}

/** The days on which a place went in or out, by its point: its first day on the map and each change after. */
export async function changesOf(
  map: DailyMap,
  places: readonly AskedPlace[],
): Promise<Result<readonly PlaceOnDay[], Problem>> {
  const last = new Map<AskedPlace, boolean>()
  const changes: PlaceOnDay[] = []
  for (const day of map.days) {
    const found = await insideOn(map, places, day)
    if (!found.ok) return found
    for (const one of found.value) {
      if (last.get(one.place) !== one.inside) changes.push(one)
      last.set(one.place, one.inside)
    }
  }
  return ok(changes)
}

/** How far a town without a stated reach goes. */
const REACH_METRES = 1500

/** A place by its name (the best known of that name, in that country where one is given) or by "longitude,latitude". */
export function askedPlace(gazetteer: Gazetteer, asked: string, country?: string): AskedPlace | undefined {
  const point = /^\s*(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)\s*$/.exec(asked)
  if (point) {
    const [longitude, latitude] = [Number(point[1]), Number(point[2])]
    const isOnEarth = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90
    return isOnEarth ? { name: asked.trim(), longitude, latitude, reachMetres: 0 } : undefined
  }
  const entry = gazetteer.named(asked).find(one => country === undefined || one.country === country.toUpperCase())
  return entry && { ...pointOf(entry), reachMetres: REACH_METRES }
}

function pointOf({ name, region, country, longitude, latitude }: Entry) {
  return { name: [name, region, country].filter(Boolean).join(', '), longitude, latitude }
}
