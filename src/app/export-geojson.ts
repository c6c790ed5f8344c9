import { controlToGeoJson, eventsToGeoJson, type FeatureCollection } from '../formats/geojson.ts'
import type { Tombstone } from '../formats/tombstone.ts'
import type { Record } from '../record/record.ts'
import type { Desk } from './desk.ts'
import { tombstones } from './tombstones.ts'

export type { Feature, FeatureCollection } from '../formats/geojson.ts'

/** A collection with what it was made from: the reader, the edition of the record, and what a reviewer has taken out of it. */
export interface Exported extends FeatureCollection {
  readonly reader: string
  readonly edition: number
  readonly tombstones: readonly Tombstone[]
}

/** The record's events or control spans as GeoJSON, for any map; what else it says are foreign members (RFC 7946 §6.1). */
export async function exportGeoJson(desk: Desk, record: Record, layer: 'event' | 'control'): Promise<Exported> {
  const collection = layer === 'event' ? eventsToGeoJson(record) : controlToGeoJson(record)
  return {
    ...collection,
    reader: record.reader,
    edition: await desk.store.edition(),
    tombstones: await tombstones(desk, layer === 'event' ? 'v' : 'h'),
  }
}
