import type { Record, RecordPlace } from '../record/record.ts'

/** A GeoJSON Point, longitude before latitude (RFC 7946 §3.1.1). */
export interface Point {
  readonly type: 'Point'
  readonly coordinates: readonly [longitude: number, latitude: number]
}

export interface Feature {
  readonly type: 'Feature'
  readonly id: string
  readonly geometry: Point | null
  readonly properties: { readonly [name: string]: string | number | boolean | null }
}

export interface FeatureCollection {
  readonly type: 'FeatureCollection'
  readonly features: readonly Feature[]
}

/** The record's events; one whose place is not known has no geometry. Each field is the best-supported value. */
export function eventsToGeoJson(record: Pick<Record, 'events' | 'places' | 'actors' | 'accounts'>): FeatureCollection {
  const places = placesById(record.places)
  const actors = new Map<string, string>(record.actors.map(actor => [actor.id, actor.name]))
  const disputed = new Set(record.accounts.filter(account => account.disputed).map(account => account.about))
  const named = (id: string | undefined) => (id === undefined ? null : (actors.get(id) ?? id))
  return collection(
    record.events.map(event => {
      const place = places.get(event.places[0]?.value ?? '')
      return feature(event.id, place, {
        type: event.type,
        title: event.title,
        status: event.statuses[0]?.value ?? null,
        timeFrame: event.timeFrame,
        from: event.interval?.start ?? null,
        to: event.interval?.end ?? null,
        place: place?.name ?? null,
        ...whereabouts(place),
        agent: named(event.agents[0]?.value),
        target: named(event.targets[0]?.value),
        reports: event.reports,
        independent: event.independent,
        disputed: disputed.has(event.id),
        review: event.review ?? null,
      })
    }),
  )
}

/** The record's control spans, each at its place; `to` is the first day on which it no longer was so. */
export function controlToGeoJson(record: Pick<Record, 'control' | 'places'>): FeatureCollection {
  const places = placesById(record.places)
  return collection(
    record.control.map(span => {
      const place = places.get(span.place)
      return feature(span.id, place, {
        place: place?.name ?? span.place,
        ...whereabouts(place),
        holder: span.holder,
        side: span.side ?? null,
        kind: span.kind,
        sense: span.sense,
        from: span.from ?? null,
        to: span.to ?? null,
        knownFrom: span.knownFrom ?? null,
        reports: span.reports,
        independent: span.independent,
      })
    }),
  )
}

const placesById = (places: readonly RecordPlace[]) =>
  new Map<string, RecordPlace>(places.map(place => [place.id, place]))

/** How far from the point the truth may lie, why, and as GeoJSON in a string the line or area that the words tell. */
function whereabouts(place: RecordPlace | undefined): Feature['properties'] {
  return {
    precisionMetres: place?.precisionMetres ?? null,
    precisionReason: place?.precisionReason ?? null,
    within: place?.geometry ? JSON.stringify(place.geometry) : null,
  }
}

function collection(features: readonly Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features }
}

function feature(id: string, place: RecordPlace | undefined, properties: Feature['properties']): Feature {
  const geometry: Point | null = place ? { type: 'Point', coordinates: [place.longitude, place.latitude] } : null
  return { type: 'Feature', id, geometry, properties }
}
