import { useMemo } from 'react'
import { type EventsPage, PATHS, type Timeline } from '../../src/http/contract.ts'
import { useAsk } from '../ask.ts'
import { counted, dayInWords, daysInWords } from '../day.ts'
import { DayFilter } from '../day-filter.tsx'
import { FacetLinks } from '../facets.tsx'
import { listStyles, pick } from '../list.tsx'
import { Fault, Loading, Nothing } from '../notes.tsx'
import { EVENT_FILTERS, eventFacets } from '../record/event-facets.ts'
import { go, useView, ViewLink } from '../use-view.tsx'
import { type Filters, narrowing, type View } from '../view.ts'
import { busiestStretch, eventsOf } from './busiest-stretch.ts'
import { DayChart } from './day-chart.tsx'
import { byGroup, GROUPS, type GroupCount } from './day-groups.ts'
import styles from './timeline.module.css'

/** How much happened on which day, by kind. What has no day of its own is said beside it. */
export function TimelinePage() {
  const view = useView()
  const asked = pick(view.filters, EVENT_FILTERS)
  const { data, error, refetch } = useAsk<Timeline>(PATHS.timeline, asked)
  const events = useAsk<EventsPage>(PATHS.events, { ...asked, limit: 1 })
  const counts = useMemo(() => byGroup(data?.days ?? []), [data])
  const drawn = useMemo(() => busiestStretch(counts), [counts])
  const elsewhere = eventsOf(counts) - eventsOf(drawn)
  return (
    <>
      <div className={listStyles['head']}>
        <h1>Timeline</h1>
        {data && (
          <p role="status">
            {counted(
              data.days.reduce((sum, day) => sum + day.events, 0),
              'event',
            )}{' '}
            with a day of their own
          </p>
        )}
      </div>
      <DayFilter
        fields={[
          ['from', 'From'],
          ['to', 'To'],
        ]}
      />
      {events.data && <FacetLinks facets={events.data.facets} shown={eventFacets(events.data)} />}
      {error && <Fault error={error} again={() => void refetch()} />}
      {!data && !error && <Loading what="the timeline" />}
      {data && counts.length === 0 && (
        <Nothing>
          <p>
            No events with a day of their own here.{' '}
            <ViewLink to={{ section: 'timeline', filters: {} }}>Show all days</ViewLink>.
          </p>
        </Nothing>
      )}
      {counts.length > 0 && (
        <>
          <DayChart counts={drawn} onDay={day => go(dayView(view, day))} />
          <Legend counts={drawn} />
          {elsewhere > 0 && <p>{counted(elsewhere, 'event')} more than a year away, in the table alone</p>}
          <DayTable counts={counts} />
        </>
      )}
      {data && <Beside timeline={data} />}
    </>
  )
}

/** The events of one day, as a list. */
function dayView(view: View, day: string): View {
  return { ...narrowing(view, { from: day, to: day, frame: 'current' }), section: 'events' }
}

function Legend({ counts }: { readonly counts: readonly GroupCount[] }) {
  const used = new Set(counts.map(count => count.group))
  return (
    <ul className={styles['legend']} aria-label="Colours">
      {GROUPS.filter(group => used.has(group.name)).map(group => (
        <li key={group.name}>
          <span className={styles['swatch']} style={{ background: `light-dark(${group.light}, ${group.dark})` }} />
          {group.name}
        </li>
      ))}
    </ul>
  )
}

function DayTable({ counts }: { readonly counts: readonly GroupCount[] }) {
  const view = useView()
  const days = [...Map.groupBy(counts, count => count.day)]
  return (
    <table className={styles['days']}>
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col">Events</th>
          <th scope="col">Of which</th>
        </tr>
      </thead>
      <tbody>
        {days.map(([day, groups]) => (
          <tr key={day}>
            <th scope="row">
              <ViewLink to={dayView(view, day)} data-row={day}>
                {dayInWords(day)}
              </ViewLink>
            </th>
            <td>{groups.reduce((sum, group) => sum + group.events, 0)}</td>
            <td>{groups.map(({ group, events }) => `${events} ${group}`).join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Beside({ timeline }: { readonly timeline: Timeline }) {
  const view = useView()
  const to = (filters: Filters): View => ({ ...narrowing(view, filters), section: 'events' })
  return (
    <ul className={styles['beside']}>
      {timeline.longer.map(({ from, to: end, events }) => (
        <li key={`${from} ${end}`}>
          {counted(events, 'event')} some time in {daysInWords({ start: from, end })}
        </li>
      ))}
      {timeline.undated > 0 && (
        <li>
          <ViewLink to={to({ dated: 'no', frame: 'current' })}>
            {counted(timeline.undated, 'event')} without a day
          </ViewLink>
        </li>
      )}
      {timeline.background > 0 && (
        <li>
          <ViewLink to={to({ frame: 'background' })}>
            {counted(timeline.background, 'event')} of the background
          </ViewLink>
          , not drawn
        </li>
      )}
    </ul>
  )
}
