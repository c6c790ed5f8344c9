import type { EventsPage } from '../../src/http/contract.ts'
import { type EventType, glossOf } from '../../src/record/event-types.ts'
import type { ShownFacet } from '../facets.tsx'
import { sideName } from '../side.tsx'
import type { Filter } from '../view.ts'

/** By what events are narrowed, on the list, the map and the timeline alike. */
export const eventFacets = (page?: EventsPage): readonly ShownFacet[] => [
  { filter: 'status', name: 'status' },
  { filter: 'side', name: 'side', say: sideName },
  { filter: 'place', name: 'place', say: place => page?.names.places[place]?.name ?? place },
  { filter: 'family', name: 'kind' },
  // A value that is no type comes back as it is.
  { filter: 'type', name: 'type', say: type => glossOf(type as EventType) },
  { filter: 'frame', name: 'frame' },
  { filter: 'disputed', name: 'disputed' },
  { filter: 'dated', name: 'dated' },
  { filter: 'review', name: 'review' },
]

/** The filters that the server takes for events. */
export const EVENT_FILTERS: readonly Filter[] = [
  'from',
  'to',
  'side',
  'q',
  'type',
  'family',
  'status',
  'frame',
  'dated',
  'disputed',
  'place',
  'review',
]
