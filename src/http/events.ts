import { z } from '@hono/zod-openapi'
import { AccountShape } from '../record/account.ts'
import {
  type Record,
  type RecordEvent,
  RecordEventShape,
  RecordFigureShape,
  RecordStatementShape,
} from '../record/record.ts'
import { PATHS } from './contract.ts'
import { EVENT_QUERY, eventFacets, eventsWithin } from './event-query.ts'
import { disputesOf, namesFor } from './names.ts'
import { pageOf } from './page.ts'
import { DisputedShape, NamesShape, pageFields } from './page-shape.ts'
import { nothingCalled, refuse } from './problem.ts'
import { PART } from './query.ts'
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
  }),
})

/** Events, and one event with what hangs on it. */
export function addEvents(routes: Routes, { desk }: Serving): void {
  routes.openapi(list, async c => {
    const asked = c.req.valid('query')
    const record = await desk.record()
    const page = pageOf(eventsWithin(record, asked), asked, eventFacets(record))
    const named = [...page.items.flatMap(idsIn), ...(page.facets['place'] ?? []).map(facet => facet.value)]
    const disputed = disputesOf(
      record,
      page.items.map(event => event.id),
    )
    return c.json({ ...page, names: namesFor(record, named), disputed }, 200)
  })
  routes.openapi(one, async c => {
    const { id } = c.req.valid('param')
    const record = await desk.record()
    const event = record.events.find(event => event.id === id)
    return event ? c.json(inFull(record, event), 200) : refuse(c, 404, nothingCalled(id))
  })
}

function inFull(record: Record, event: RecordEvent) {
  const accounts = record.accounts.filter(account => account.about === event.id)
  const speakers = accounts.flatMap(account => account.positions.map(position => position.actor))
  return {
    event,
    accounts,
    statements: record.statements.filter(statement => statement.events.includes(event.id)),
    figures: record.figures.filter(figure => figure.event === event.id),
    names: namesFor(record, [...idsIn(event), ...speakers]),
  }
}

const idsIn = (event: RecordEvent): readonly string[] =>
  [...event.places, ...event.agents, ...event.targets].map(field => field.value)
