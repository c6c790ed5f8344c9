import { type EventsPage, PATHS, type RecordEvent } from '../../src/http/contract.ts'
import { DayFilter } from '../day-filter.tsx'
import { List } from '../list.tsx'
import { EVENT_FILTERS, eventFacets } from './event-facets.ts'
import { EventRow } from './event-row.tsx'

/** Who did what, where and when. */
export function EventsList() {
  return (
    <List<RecordEvent, EventsPage>
      path={PATHS.events}
      title="Events"
      noun={['event', 'events']}
      takes={EVENT_FILTERS}
      facets={eventFacets}
      above={
        <DayFilter
          fields={[
            ['from', 'From'],
            ['to', 'To'],
          ]}
        />
      }
    >
      {(event, page) => <EventRow key={event.id} event={event} page={page} />}
    </List>
  )
}
