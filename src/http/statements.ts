import { z } from '@hono/zod-openapi'
import { RecordStatementShape } from '../record/record.ts'
import { PATHS } from './contract.ts'
import { NamesShape, pageFields } from './page-shape.ts'
import { namesOf, partsPage } from './parts-page.ts'
import { DayQuery, FacetQuery, PART, WordsQuery } from './query.ts'
import { NO_PARAMS, question, type Routes, type Serving } from './routing.ts'

const list = question({
  path: PATHS.statements,
  summary: 'Who says what: statements by day, undated last',
  params: NO_PARAMS,
  query: z.strictObject({
    ...PART,
    speaker: FacetQuery,
    actor: FacetQuery,
    side: FacetQuery,
    stance: FacetQuery,
    form: FacetQuery,
    report: FacetQuery,
    review: FacetQuery,
    from: DayQuery.optional(),
    to: DayQuery.optional(),
    q: WordsQuery.optional(),
  }),
  answer: z.strictObject({ ...pageFields(RecordStatementShape), names: NamesShape }),
})

const FACETS = {
  speaker: 'speaker',
  actor: 'actor',
  side: 'side',
  stance: 'type',
  form: 'form',
  report: 'report',
  review: 'review',
} as const

/** Statements, with facets of speaker, side, stance and form. */
export function addStatements(routes: Routes, { desk }: Serving): void {
  routes.openapi(list, async c => {
    const { independent: _, ...page } = await partsPage(
      desk,
      { list: 'statements', facets: FACETS },
      c.req.valid('query'),
    )
    const actors = page.items.map(statement => statement.actor)
    return c.json({ ...page, names: await namesOf(desk, actors) }, 200)
  })
}
