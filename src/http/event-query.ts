import { familyOf } from '../record/event-types.ts'
import type { Record, RecordEvent } from '../record/record.ts'
import { TIME_FRAMES } from '../record/vocabulary.ts'
import type { FacetOf } from './page.ts'
import { BoxQuery, boxOf, DayQuery, FacetQuery, inBox, WordsQuery } from './query.ts'

/** What events can be asked by; the same for the list and the timeline. */
export const EVENT_QUERY = {
  type: FacetQuery,
  family: FacetQuery,
  status: FacetQuery,
  place: FacetQuery,
  side: FacetQuery,
  report: FacetQuery,
  frame: FacetQuery,
  disputed: FacetQuery,
  dated: FacetQuery,
  review: FacetQuery,
  from: DayQuery.optional(),
  to: DayQuery.optional(),
  bbox: BoxQuery.optional(),
  q: WordsQuery.optional(),
} as const

interface Asked {
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly bbox?: string | undefined
  readonly q?: string | undefined
}

/** The facets of events, by query parameter. */
export function eventFacets(record: Record): { readonly [parameter: string]: FacetOf<RecordEvent> } {
  const sides = new Map(record.actors.map(actor => [actor.id, actor.side?.value]))
  const disputed = new Set(record.accounts.filter(account => account.disputed).map(account => account.about))
  return {
    type: event => [event.type],
    family: event => [familyOf(event.type)],
    status: event => event.statuses.map(status => status.value),
    place: event => event.places.map(place => place.value),
    side: event => [...event.agents, ...event.targets].flatMap(actor => sides.get(actor.value) ?? []),
    report: event => event.tellings.map(telling => telling.report),
    frame: event => [event.timeFrame],
    disputed: event => [disputed.has(event.id) ? 'yes' : 'no'],
    dated: event => [event.interval ? 'yes' : 'no'],
    review: event => [event.review ?? 'open'],
  }
}

/** Events inside the days, the box and with the words that are asked for: the news by day, undated last, then the background. Days are inclusive. */
export function eventsWithin(record: Record, asked: Asked): readonly RecordEvent[] {
  const box = asked.bbox === undefined ? undefined : boxOf(asked.bbox)
  const at = new Map(record.places.map(place => [place.id, place]))
  const words = asked.q?.toLowerCase()
  return record.events
    .filter(event => {
      if (!isOn(event, asked)) return false
      if (words !== undefined && !event.title.toLowerCase().includes(words)) return false
      return !box || event.places.some(({ value }) => isIn(at.get(value), box))
    })
    .sort(byDay)
}

const isIn = (
  place: { readonly longitude: number; readonly latitude: number } | undefined,
  box: Parameters<typeof inBox>[0],
) => place !== undefined && inBox(box, place)

function isOn({ interval }: RecordEvent, { from, to }: Asked): boolean {
  if (from === undefined && to === undefined) return true
  if (!interval) return false
  return (from === undefined || interval.end > from) && (to === undefined || interval.start <= to)
}

function byDay(a: RecordEvent, b: RecordEvent): number {
  const key = ({ timeFrame, interval, id }: RecordEvent) =>
    `${TIME_FRAMES.indexOf(timeFrame)} ${interval?.start ?? '9999'} ${id}`
  return key(a) < key(b) ? -1 : 1
}
