import type { PlaceKind } from '../../gazetteer/gazetteer.ts'

/** City, town, village or suburb: where people live together. */
export function isTownKind(kind: PlaceKind): boolean {
  return kind === 'city' || kind === 'town' || kind === 'village' || kind === 'suburb'
}
