import { z } from '@hono/zod-openapi'
import { find } from '../app/find.ts'
import { FINDABLE } from '../app/findable.ts'
import { refuseFor } from './app-problem.ts'
import { PATHS } from './contract.ts'
import { BoxQuery, boxOf, DayQuery, FacetQuery, NearQuery, nearOf, PART, WordsQuery } from './query.ts'
import { NO_PARAMS, question, type Routes, type Serving } from './routing.ts'

const ItemShape = z.strictObject({
  kind: z.enum(FINDABLE),
  id: z.string(),
  title: z.string(),
  type: z.string().exactOptional(),
  act: z.string().exactOptional(),
  status: z.string().exactOptional(),
  place: z.string().exactOptional(),
  placeId: z.string().exactOptional(),
  from: z.string().exactOptional(),
  to: z.string().exactOptional().describe('the first day that is out'),
  sides: z.array(z.string()).readonly(),
  support: z.string(),
  address: z.string(),
})

const ask = question({
  path: PATHS.find,
  summary: 'Events, statements, control, figures, actors, places and reports by words and facets, as known on a day',
  params: NO_PARAMS,
  query: z.strictObject({
    ...PART,
    q: WordsQuery.optional(),
    kind: z.enum(FINDABLE).optional(),
    type: FacetQuery.describe('a type, or its family'),
    status: FacetQuery,
    place: FacetQuery.describe('id or name; its parts are included'),
    near: NearQuery.optional(),
    bbox: BoxQuery.optional(),
    from: DayQuery.optional(),
    to: DayQuery.optional(),
    actor: FacetQuery,
    side: FacetQuery,
    outlet: FacetQuery,
    independent: z.coerce.number().int().min(1).max(100_000).optional(),
    review: FacetQuery,
    disputed: z.enum(['yes', 'no']).optional(),
    knownOn: DayQuery.optional(),
    sort: z.enum(['relevance', 'day']).default('relevance'),
    facets: z.enum(['yes', 'no']).default('no'),
  }),
  answer: z.strictObject({
    total: z.int(),
    offset: z.int(),
    limit: z.int(),
    items: z.array(ItemShape).readonly(),
    facets: z.record(z.string(), z.array(z.strictObject({ value: z.string(), count: z.int() })).readonly()),
  }),
})

/** What `dateline find` asks. */
export function addFind(routes: Routes, { desk }: Serving): void {
  routes.openapi(ask, async c => {
    const { q, near, bbox, disputed, sort, facets, ...asked } = c.req.valid('query')
    const given = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined))
    const box = bbox === undefined ? undefined : boxOf(bbox)
    const point = near === undefined ? undefined : nearOf(near)
    const found = await find(desk, {
      ...given,
      ...(q !== undefined && { text: q }),
      ...(box && { box }),
      ...(point && { near: point }),
      ...(disputed !== undefined && { disputed: disputed === 'yes' }),
      order: sort,
      facets: facets === 'yes',
    })
    if (!found.ok) return refuseFor(c, found.error)
    const { total, items, facets: counted } = found.value
    return c.json(
      { total, offset: asked.offset, limit: asked.limit, items, facets: Object.fromEntries(Object.entries(counted)) },
      200,
    )
  })
}
