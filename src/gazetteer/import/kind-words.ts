import type { PlaceKind } from '../gazetteer.ts'
import { KINDS } from '../layout.ts'

/** What lists call a kind of place, besides our own word for it. */
const WORDS: Partial<Readonly<Record<PlaceKind, string>>> = {
  region: 'oblast province governorate state admin1 adm1',
  district: 'raion rayon county admin2 adm2 municipality hromada',
  village: 'hamlet settlement locality isolated_dwelling farm',
  suburb: 'neighbourhood neighborhood quarter borough',
  river: 'stream canal creek wadi',
  sea: 'bay gulf strait ocean',
  lake: 'reservoir lagoon',
  island: 'islands islet',
  facility:
    'camp base airbase airport airfield bridge dam port harbour harbor hospital prison mine crossing checkpoint plant refinery depot station factory tunnel',
  area: 'mountain mountains hill peak peninsula valley desert forest park plateau cape',
}

const KIND_OF = new Map<string, PlaceKind>([
  ...KINDS.map(kind => [kind, kind] as const),
  // Object.entries gives string keys; these are the kinds of the table above.
  ...(Object.entries(WORDS) as readonly (readonly [PlaceKind, string])[]).flatMap(([kind, words]) =>
    words.split(' ').map(word => [word, kind] as const),
  ),
])

/** The kind of place that a list means by a word, in any case: ours, or one like `camp`, `oblast`, `stream`. */
export function kindOfWord(word: string): PlaceKind | undefined {
  return KIND_OF.get(word.trim().toLowerCase())
}
