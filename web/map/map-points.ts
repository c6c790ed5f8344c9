import type { ControlPage, EventsPage } from '../../src/http/contract.ts'

/** All events of one place, as one point. */
export interface EventPoint {
  readonly place: string
  readonly name: string
  readonly longitude: number
  readonly latitude: number
  readonly events: number
}

/** One way in which a side stands to a place; `slot` sets those of one place beside each other. */
export interface ControlPoint {
  readonly id: string
  readonly place: string
  readonly longitude: number
  readonly latitude: number
  readonly side: string
  readonly kind: string
  readonly slot: number
}

/** Events by the place that most reports give; events without a place are in the list only. */
export function eventPoints(page: EventsPage): readonly EventPoint[] {
  const points = new Map<string, EventPoint>()
  for (const { places } of page.items) {
    const place = places[0]?.value
    const at = place === undefined ? undefined : page.names.places[place]
    if (place === undefined || !at) continue
    const { name, longitude, latitude } = at
    const before = points.get(place)?.events ?? 0
    points.set(place, { place, name, longitude, latitude, events: before + 1 })
  }
  return [...points.values()].sort((a, b) => b.events - a.events)
}

/** So many marks fit beside each other at one place. */
const SLOTS = 4

/** Control as marks: one for each place, side and kind. A claim and a denial are drawn alike: both are words, not ground. */
export function controlPoints(page: ControlPage): readonly ControlPoint[] {
  const points: ControlPoint[] = []
  const seen = new Set<string>()
  const used = new Map<string, number>()
  for (const { id, place, side, kind, sense } of page.items) {
    const at = page.names.places[place]
    const drawn = kind === 'denies-losing' || sense === 'de-jure' ? 'claims' : kind
    const slot = used.get(place) ?? 0
    const key = `${place} ${side} ${drawn}`
    if (!at || seen.has(key) || slot >= SLOTS) continue
    seen.add(key)
    used.set(place, slot + 1)
    points.push({ id, place, longitude: at.longitude, latitude: at.latitude, side: side ?? '?', kind: drawn, slot })
  }
  return points
}

/** Points as GeoJSON for the map. */
export function asGeoJson(points: readonly { readonly longitude: number; readonly latitude: number }[]) {
  return {
    type: 'FeatureCollection' as const,
    features: points.map(({ longitude, latitude, ...properties }) => ({
      type: 'Feature' as const,
      properties,
      geometry: { type: 'Point' as const, coordinates: [longitude, latitude] },
    })),
  }
}

/** West, south, east, north around all points; `undefined` for none. */
export function boundsOf(
  points: readonly { readonly longitude: number; readonly latitude: number }[],
): [number, number, number, number] | undefined {
  if (points.length === 0) return undefined
  const longitudes = points.map(point => point.longitude)
  const latitudes = points.map(point => point.latitude)
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)]
}

/** The bounds of where most happens: the points that hold nine tenths of the events, so that one far capital does not set the scale. */
export function mainBounds(points: readonly EventPoint[]): [number, number, number, number] | undefined {
  const total = points.reduce((sum, point) => sum + point.events, 0)
  let held = 0
  const main = points.filter(point => {
    const isIn = held < total * 0.9
    held += point.events
    return isIn
  })
  return boundsOf(main)
}
