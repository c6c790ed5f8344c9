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

// A country, a river or a sea is no point: a mark in its middle would say what nobody said.
const NO_POINT = new Set(['country', 'continent', 'river', 'bank', 'sea', 'lake', 'area'])

const pointOf = (names: EventsPage['names'], place: string | undefined) => {
  const at = place === undefined ? undefined : names.places[place]
  return at && !NO_POINT.has(at.kind) ? at : undefined
}

/** Events by the place that most reports give; those without a place, or with a wide one, are in the list only. */
export function eventPoints(page: EventsPage): readonly EventPoint[] {
  const points = new Map<string, EventPoint>()
  for (const { places } of page.items) {
    const place = places[0]?.value
    const at = pointOf(page.names, place)
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
    const at = pointOf(page.names, place)
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

/** The last day of publication among the assertions; `undefined` where none is known. */
export function lastDay(page: ControlPage): string | undefined {
  return page.items
    .flatMap(span => span.assertions.flatMap(assertion => assertion.published ?? []))
    .sort()
    .at(-1)
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

/** So much of the events on each side is left out of the frame: one far capital does not set the scale. */
const TAIL = 0.08

/** West, south, east, north of where nearly all events are; `undefined` for none. */
export function mainBounds(points: readonly EventPoint[]): [number, number, number, number] | undefined {
  const total = points.reduce((sum, point) => sum + point.events, 0)
  if (total === 0) return undefined
  const middle = (values: readonly (readonly [value: number, events: number])[]) => {
    const all = values.toSorted(([a], [b]) => a - b).flatMap(([value, events]) => Array<number>(events).fill(value))
    const cut = Math.floor(TAIL * all.length)
    return [all[cut] ?? 0, all[all.length - 1 - cut] ?? 0] as const
  }
  const [west, east] = middle(points.map(({ longitude, events }) => [longitude, events]))
  const [south, north] = middle(points.map(({ latitude, events }) => [latitude, events]))
  return [west, south, east, north]
}
