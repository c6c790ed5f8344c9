import { z } from '@hono/zod-openapi'
import type { Desk } from '../app/desk.ts'
import { resolve } from '../app/resolve.ts'
import { AccountShape } from '../record/account.ts'
import { type RecordEvent, RecordEventShape, RecordFigureShape, RecordStatementShape } from '../record/record.ts'
import { refuseFor } from './app-problem.ts'
import { PATHS } from './contract.ts'
import { EVENT_QUERY } from './event-query.ts'
import { DisputedShape, NamesShape, pageFields } from './page-shape.ts'
import { accountsAbout, differing, namesOf, partsPage } from './parts-page.ts'
import { nothingCalled, refuse } from './problem.ts'
import { boxOf, PART } from './query.ts'
import { ID_PARAM, NO_PARAMS, NO_QUERY, question, type Routes, type Serving } from './routing.ts'

const list = question({
  path: PATHS.events,
  summary: 'Who did what, where and when: the news by day, undated last, then the background',
  params: NO_PARAMS,
  query: z.strictObject({ ...PART, ...EVENT_QUERY }),
  answer: z.strictObject({ ...pageFields(RecordEventShape), names: NamesShape, disputed: DisputedShape }),
})

const one = question({
  path: PATHS.event,
  summary: 'One event with its accounts, statements and figures',
  params: ID_PARAM,
  query: NO_QUERY,
  answer: z.strictObject({
    event: RecordEventShape,
    accounts: z.array(AccountShape).readonly(),
    statements: z.array(RecordStatementShape).readonly(),
    figures: z.array(RecordFigureShape).readonly(),
    names: NamesShape,
    was: z.string().exactOptional().describe('the id that was asked for, which stands for this event now'),
  }),
})

const FACETS = {
  type: 'type',
  family: 'family',
  status: 'status',
  place: 'place',
  side: 'side',
  report: 'report',
  frame: 'frame',
  disputed: 'disputed',
  dated: 'dated',
  review: 'review',
} as const

/** Events, and one event with what hangs on it, also by an id that it had. */
export function addEvents(routes: Routes, { desk }: Serving): void {
  routes.openapi(list, async c => {
    const { bbox, ...asked } = c.req.valid('query')
    const box = bbox === undefined ? undefined : boxOf(bbox)
    const { independent: _, ...page } = await partsPage(
      desk,
      { list: 'events', facets: FACETS, within: box ? { box } : {} },
      asked,
    )
    const named = [...page.items.flatMap(idsIn), ...(page.facets['place'] ?? []).map(facet => facet.value)]
    const ids = page.items.flatMap(event => event.id)
    return c.json({ ...page, names: await namesOf(desk, named), disputed: await differing(desk, ids) }, 200)
  })
  routes.openapi(one, async c => {
    const { id } = c.req.valid('param')
    const found = id.startsWith('v-') ? await resolve(desk, id) : undefined
    if (found && !found.ok) return refuseFor(c, found.error)
    const [event] = await desk.store.parts('events', [found?.value.id ?? id])
    if (!event) return refuse(c, 404, nothingCalled(id))
    const was = found?.value.was
    return c.json({ ...(await inFull(desk, event)), ...(was === undefined ? {} : { was }) }, 200)
  })
}

const MOST_FIGURES = 1000

async function inFull(desk: Desk, event: RecordEvent) {
  const accounts = await accountsAbout(desk, event.id)
  const speakers = accounts.flatMap(account => account.positions.map(position => position.actor))
  const said = event.statuses.flatMap(({ evidence }) => evidence.flatMap(({ statement }) => statement ?? []))
  const statements = await desk.store.parts('statements', [...new Set(said)].toSorted())
  const figures = await desk.store.findParts({ list: 'figures', event: event.id, offset: 0, limit: MOST_FIGURES })
  return {
    event,
    accounts,
    statements: statements.filter(statement => statement.events.includes(event.id)),
    figures: await desk.store.parts(
      'figures',
      figures.parts.map(({ id }) => id),
    ),
    names: await namesOf(desk, [...idsIn(event), ...speakers]),
  }
}

const idsIn = (event: RecordEvent): readonly string[] =>
  [...event.places, ...event.agents, ...event.targets].map(field => field.value)
