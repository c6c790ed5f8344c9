import { z } from '@hono/zod-openapi'
import { familyOf } from '../record/event-types.ts'
import type { RecordEvent } from '../record/record.ts'
import { PATHS, type Timeline } from './contract.ts'
import { EVENT_QUERY, eventFacets, eventsWithin } from './event-query.ts'
import { pageOf } from './page.ts'
import { NO_PARAMS, question, type Routes, type Serving } from './routing.ts'

const count = question({
  path: PATHS.timeline,
  summary: 'Events per day by family of type; what has no day of its own is counted beside it',
  params: NO_PARAMS,
  query: z.strictObject(EVENT_QUERY),
  answer: z.strictObject({
    days: z.array(z.strictObject({ day: z.string(), family: z.string(), events: z.int() })).readonly(),
    longer: z.array(z.strictObject({ from: z.string(), to: z.string(), events: z.int() })).readonly(),
    undated: z.int(),
    background: z.int(),
  }),
})

/** Counts for a chart of days. */
export function addTimeline(routes: Routes, { desk }: Serving): void {
  routes.openapi(count, async c => {
    const asked = c.req.valid('query')
    const record = await desk.record()
    const all = { ...asked, offset: 0, limit: Number.MAX_SAFE_INTEGER }
    return c.json(timelineOf(pageOf(eventsWithin(record, asked), all, eventFacets(record)).items), 200)
  })
}

/** Counts per day and family of current events; longer intervals, undated ones and the background apart. */
export function timelineOf(events: readonly RecordEvent[]): Timeline {
  const days = new Map<string, number>()
  const longer = new Map<string, number>()
  let undated = 0
  let background = 0
  for (const { interval, timeFrame, type } of events) {
    if (timeFrame !== 'current') background++
    else if (!interval) undated++
    else if (isOneDay(interval)) add(days, `${interval.start} ${familyOf(type)}`)
    else add(longer, `${interval.start} ${interval.end}`)
  }
  return {
    days: sorted(days).map(([[day = '', family = ''], events]) => ({ day, family, events })),
    longer: sorted(longer).map(([[from = '', to = ''], events]) => ({ from, to, events })),
    undated,
    background,
  }
}

const DAY_MS = 86_400_000
const isOneDay = ({ start, end }: { readonly start: string; readonly end: string }) =>
  Date.parse(end) - Date.parse(start) <= DAY_MS

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

const sorted = (counts: ReadonlyMap<string, number>) =>
  [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, events]) => [key.split(' '), events] as const)
