import { z } from '@hono/zod-openapi'
import { RecordFigureShape } from '../record/record.ts'
import { PATHS } from './contract.ts'
import { pageFields } from './page-shape.ts'
import { partsPage } from './parts-page.ts'
import { FacetQuery, PART, WordsQuery } from './query.ts'
import { NO_PARAMS, question, type Routes, type Serving } from './routing.ts'

const list = question({
  path: PATHS.figures,
  summary: 'Numbers that reports give, each with whose word it is',
  params: NO_PARAMS,
  query: z.strictObject({
    ...PART,
    what: FacetQuery,
    side: FacetQuery,
    according: FacetQuery,
    report: FacetQuery,
    event: FacetQuery,
    q: WordsQuery.optional(),
  }),
  answer: z.strictObject(pageFields(RecordFigureShape)),
})

const FACETS = { what: 'type', side: 'side', according: 'according', report: 'report', event: 'event' } as const

/** Figures by what they count. */
export function addFigures(routes: Routes, { desk }: Serving): void {
  routes.openapi(list, async c => {
    const { independent: _, ...page } = await partsPage(desk, { list: 'figures', facets: FACETS }, c.req.valid('query'))
    return c.json(page, 200)
  })
}
