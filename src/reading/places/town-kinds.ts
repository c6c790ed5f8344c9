import type { Entry, PlaceKind } from '../../gazetteer/gazetteer.ts'

/** City, town, village or suburb: where people live together. */
export function isTownKind(kind: PlaceKind): boolean {
  return kind === 'city' || kind === 'town' || kind === 'village' || kind === 'suburb'
}

const FEATURES: ReadonlySet<PlaceKind> = new Set(['river', 'lake', 'sea', 'island', 'area', 'facility'])

/** A stream, hill, hospital or the like of which nobody said how far it reaches: one of the many that a country dump brings. */
export function isSmallFeature({ kind, radiusMetres }: Pick<Entry, 'kind' | 'radiusMetres'>): boolean {
  return radiusMetres === undefined && FEATURES.has(kind)
}
