/** Lists whose parts can be asked for by what they tell. */
export const FOUND_LISTS = [
  'events',
  'statements',
  'control',
  'figures',
  'actors',
  'places',
  'reports',
  'accounts',
] as const
export type FoundList = (typeof FOUND_LISTS)[number]

/** Degrees; where `west` is greater than `east` the box crosses 180°. */
export interface FindBox {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** What can be counted by its values. */
export const FACET_NAMES = [
  'type',
  'act',
  'family',
  'status',
  'place',
  'side',
  'actor',
  'speaker',
  'outlet',
  'report',
  'frame',
  'disputed',
  'dated',
  'review',
  'form',
  'according',
  'event',
  'copies',
] as const
export type FacetName = (typeof FACET_NAMES)[number]

/** Values that facets must have, by name; of a facet that a list does not have no value is had. */
export type FacetValues = { readonly [name in FacetName]?: string }

/** Parts of one list that meet all conditions; absent ones do not limit. Days are inclusive. */
export interface PartsQuery extends FacetValues {
  readonly list: FoundList
  /** All terms must occur; `"a phrase"` and `begin*` work in events, statements and reports. */
  readonly text?: string
  /** Events: a type, or the family it is of; statements: stance, or an act or its family; else the kind. */
  readonly kindOf?: string
  /** A place’s id or name; its parts are included. */
  readonly at?: string
  /** Within so many metres of a point. */
  readonly near?: { readonly longitude: number; readonly latitude: number; readonly metres: number }
  readonly box?: FindBox
  readonly from?: string
  readonly to?: string
  /** At least so many reports that do not carry the same words. */
  readonly independent?: number
  /** Told by a report that was published by then. */
  readonly knownOn?: string
  /** `relevance`: where there is text, best first. `day`: undated last. Else, and of equals, as the list is shown: events with the news first. */
  readonly order?: 'relevance' | 'day'
  readonly offset: number
  readonly limit: number
  /** What to count: each facet of what the other conditions leave. */
  readonly facets?: readonly FacetName[]
}

/** A part that was found; a lower `rank` answers the text better, 0 without text. */
export interface FoundPart {
  readonly id: string
  readonly day?: string
  readonly rank: number
}

export interface FoundValue {
  readonly value: string
  readonly count: number
}

/** `parts` are those from `offset` on, at most `limit` of `total`. Of each facet at most 60 values, most frequent first. */
export interface FoundParts {
  readonly total: number
  readonly parts: readonly FoundPart[]
  readonly facets: { readonly [name in FacetName]?: readonly FoundValue[] }
  /** Of reports, where facets that they have are asked for: how many of all that are found do not carry the same words as another. */
  readonly independent?: number
}
