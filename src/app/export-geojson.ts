import { controlToGeoJson, eventsToGeoJson, type FeatureCollection } from '../formats/geojson.ts'
import type { Record } from '../record/record.ts'

export type { Feature, FeatureCollection } from '../formats/geojson.ts'

/** The record's events or control spans as GeoJSON, for any map. */
export function exportGeoJson(record: Record, layer: 'event' | 'control'): FeatureCollection {
  return layer === 'event' ? eventsToGeoJson(record) : controlToGeoJson(record)
}
