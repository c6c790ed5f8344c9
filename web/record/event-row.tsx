import type { EventsPage, RecordEvent } from '../../src/http/contract.ts'
import { counted, dayInWords, daysInWords } from '../day.ts'
import { Disputed, listStyles, Row, StatusWord } from '../list.tsx'
import { SideMark } from '../side.tsx'

/** An event in a list: title, status as a word, day, place, sides, how many reports and how many independent. */
export function EventRow({ event, page }: { readonly event: RecordEvent; readonly page: EventsPage }) {
  const place = event.places[0] && page.names.places[event.places[0].value]
  const sides = new Set(
    [...event.agents, ...event.targets].flatMap(({ value }) => page.names.actors[value]?.side ?? []),
  )
  const [day] = event.days
  return (
    <Row id={event.id} rejected={event.review === 'rejected'}>
      <span className={listStyles['title']}>{event.title}</span>
      <span className={listStyles['facts']}>
        {event.statuses.slice(0, 3).map(status => (
          <StatusWord key={status.value} status={status.value} />
        ))}
        <span>{event.interval ? daysInWords(event.interval) : day ? dayInWords(day.value) : 'undated'}</span>
        {place && <span>{place.name}</span>}
        {[...sides].map(side => (
          <SideMark key={side} side={side} />
        ))}
        <span>
          {counted(event.reports, 'report')}, {event.independent} independent
        </span>
        {page.disputed[event.id] && <Disputed />}
        {event.timeFrame !== 'current' && <span>{event.timeFrame}</span>}
        {event.review && <strong>{event.review}</strong>}
      </span>
    </Row>
  )
}
