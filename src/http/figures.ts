import { z } from '@hono/zod-openapi'
import { RecordFigureShape } from '../record/record.ts'
import { PATHS } from './contract.ts'
import { pageOf } from './page.ts'
import { pageFields } from './page-shape.ts'
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

/** Figures by what they count. */
export function addFigures(routes: Routes, { desk }: Serving): void {
  routes.openapi(list, async c => {
    const asked = c.req.valid('query')
    const record = await desk.record()
    const words = asked.q?.toLowerCase()
    const items = record.figures
      .filter(
        ({ noun, of, according }) => !words || `${noun} ${of ?? ''} ${according ?? ''}`.toLowerCase().includes(words),
      )
      .sort((a, b) => (a.what === b.what ? 0 : a.what < b.what ? -1 : 1))
    const page = pageOf(items, asked, {
      what: figure => [figure.what],
      side: figure => [figure.side ?? 'none'],
      according: figure => [figure.according ?? 'the reporter'],
      report: figure => [figure.report],
      event: figure => (figure.event === undefined ? [] : [figure.event]),
    })
    return c.json(page, 200)
  })
}
