import 'maplibre-gl/dist/maplibre-gl.css'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { type ControlPage, type EventsPage, PATHS } from '../../src/http/contract.ts'
import { useAsk } from '../ask.ts'
import { counted, dayInWords } from '../day.ts'
import { DayFilter } from '../day-filter.tsx'
import { FacetLinks } from '../facets.tsx'
import { listStyles, pick } from '../list.tsx'
import { Fault, Loading, More, Nothing } from '../notes.tsx'
import { CONTROL_DAYS, CONTROL_FILTERS } from '../record/control-list.tsx'
import { ControlRow } from '../record/control-row.tsx'
import { EVENT_FILTERS, eventFacets } from '../record/event-facets.ts'
import { EventRow } from '../record/event-row.tsx'
import { type Sides, useSides } from '../side.tsx'
import { go, useView } from '../use-view.tsx'
import { type Filters, narrowing, opening } from '../view.ts'
import { type DrawnMap, drawMap } from './draw-map.ts'
import styles from './map.module.css'
import { controlPoints, eventPoints, lastDay } from './map-points.ts'

/** Events and control on a map, and below it the same rows as a list: whatever is on the one is on the other. */
export function MapPage() {
  const { filters } = useView()
  const events = useAsk<EventsPage>(PATHS.events, { ...pick(filters, EVENT_FILTERS), limit: 1000 })
  const { asOf, control } = useControlAsOf(filters)
  const fault = events.error ?? control.error
  return (
    <>
      <div className={listStyles['head']}>
        <h1>Map</h1>
        {events.data && <p role="status">{onMap(events.data)}</p>}
      </div>
      <DayFilter fields={[['from', 'From'], ['to', 'To'], ...CONTROL_DAYS]} />
      {events.data && <FacetLinks facets={events.data.facets} shown={eventFacets(events.data)} />}
      {fault && <Fault error={fault} />}
      <MapCanvas events={events.data} control={control.data} />
      <Legend asOf={asOf} />
      {!events.data && !fault && <Loading what="events" />}
      {control.data && control.data.total > 0 && (
        <details>
          <summary>
            {counted(control.data.total, 'assertion')} of control {asOf !== undefined && `as of ${dayInWords(asOf)}`}
          </summary>
          <ul className={listStyles['rows']}>
            {control.data.items.map(span => (
              <ControlRow key={span.id} span={span} page={control.data} />
            ))}
          </ul>
        </details>
      )}
      {events.data && <EventRows page={events.data} />}
    </>
  )
}

function onMap(page: EventsPage): string {
  const placed = eventPoints(page).reduce((sum, point) => sum + point.events, 0)
  return `${placed} of ${page.total} events are at a point on the map`
}

function EventRows({ page }: { readonly page: EventsPage }) {
  const [shown, setShown] = useState(50)
  return (
    <>
      <h2 className={styles['heading']}>The same events as a list</h2>
      <ul className={listStyles['rows']}>
        {page.items.slice(0, shown).map(event => (
          <EventRow key={event.id} event={event} page={page} />
        ))}
      </ul>
      <More shown={Math.min(shown, page.items.length)} total={page.total} onMore={() => setShown(shown + 100)} />
    </>
  )
}

/** Control on one day: the one asked for, or the last one of which a report speaks. All days at once would show every holder a place ever had. */
function useControlAsOf(filters: Filters) {
  const asked = { ...pick(filters, CONTROL_FILTERS), limit: 1000 }
  const all = useAsk<ControlPage>(PATHS.control, { ...asked, asOf: undefined }, filters.asOf === undefined)
  const asOf = filters.asOf ?? (all.data && lastDay(all.data))
  const control = useAsk<ControlPage>(PATHS.control, { ...asked, asOf }, asOf !== undefined)
  return { asOf, control }
}

function Legend({ asOf }: { readonly asOf: string | undefined }) {
  return (
    <ul className={styles['legend']} aria-label="Signs on the map">
      {asOf !== undefined && <li>Control as of {dayInWords(asOf)}</li>}
      <li>Circle: events at a place, with their number</li>
      <li>Full mark: held</li>
      <li>Hatched: claimed, or loss denied</li>
      <li>Struck through: lost</li>
      <li>Dashed: contested</li>
      <li>Land and borders: Natural Earth; places: GeoNames</li>
    </ul>
  )
}

interface Shown {
  readonly events: EventsPage | undefined
  readonly control: ControlPage | undefined
}

function MapCanvas({ events, control }: Shown) {
  const sides = useSides()
  const container = useRef<HTMLElement>(null)
  const [state, setState] = useState<'drawing' | 'drawn' | 'no-basemap' | 'no-webgl'>('drawing')
  const map = useDrawnMap(container, sides, setState)
  useEffect(() => {
    map?.show(events ? eventPoints(events) : [], control ? controlPoints(control) : [])
  }, [map, events, control])
  return (
    <>
      <section ref={container} className={styles['map']} aria-label="Map of events and control" data-state={state} />
      {state === 'no-basemap' && (
        <Nothing>
          <p>The basemap is not there, so the map has no land: run “npm run build”, then reload.</p>
        </Nothing>
      )}
      {state === 'no-webgl' && (
        <Nothing>
          <p>
            This browser cannot draw the map (WebGL is off): turn on hardware acceleration. The list below holds the
            same.
          </p>
        </Nothing>
      )}
    </>
  )
}

function useDrawnMap(
  container: React.RefObject<HTMLElement | null>,
  sides: Sides,
  setState: (state: 'drawing' | 'drawn' | 'no-basemap' | 'no-webgl') => void,
): DrawnMap | undefined {
  const view = useView()
  const [map, setMap] = useState<DrawnMap>()
  const onPlace = useEffectEvent((place: string) => go(narrowing(view, { place })))
  const onControl = useEffectEvent((id: string) => go(opening(view, id)))
  const { a, b } = sides
  const dark = useDark()
  // biome-ignore lint/correctness/useExhaustiveDependencies: colours are read anew when light turns to dark
  useEffect(() => {
    if (!container.current) return
    let missing = false
    try {
      const drawn = drawMap(
        container.current,
        { ...(a && { a }), ...(b && { b }) },
        {
          onPlace: place => onPlace(place),
          onControl: id => onControl(id),
          onDrawn: () => setState(missing ? 'no-basemap' : 'drawn'),
          onMissing: () => {
            missing = true
          },
        },
      )
      setMap(drawn)
      return () => drawn.end()
    } catch {
      // maplibre throws where there is no WebGL.
      setState('no-webgl')
    }
  }, [container, a, b, dark, setState])
  return map
}

function useDark(): boolean {
  const [dark, setDark] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches)
  useEffect(() => {
    const media = matchMedia('(prefers-color-scheme: dark)')
    const onChange = () => setDark(media.matches)
    media.addEventListener('change', onChange)
    return () => media.removeEventListener('change', onChange)
  }, [])
  return dark
}
