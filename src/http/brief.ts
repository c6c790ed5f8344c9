import { z } from '@hono/zod-openapi'
import { brief } from '../app/brief.ts'
import { BriefShape } from '../record/brief.ts'
import { refuseFor } from './app-problem.ts'
import { PATHS } from './contract.ts'
import { DayQuery, FacetQuery } from './query.ts'
import { NO_PARAMS, question, type Routes, type Serving } from './routing.ts'

const page = question({
  path: PATHS.brief,
  summary:
    'The story on a page, every sentence with its footnotes; of all or of one story, as of a day, and what changed since a day',
  params: NO_PARAMS,
  query: z.strictObject({
    asOf: DayQuery.optional(),
    since: DayQuery.optional(),
    place: FacetQuery.describe('only what was there: the name or id of a place'),
    from: DayQuery.optional(),
    to: DayQuery.optional(),
    event: FacetQuery.describe('only this event'),
    words: z.coerce.number().int().min(1).max(100_000).optional().describe('300 where absent'),
  }),
  answer: BriefShape,
})

/** The brief. */
export function addBrief(routes: Routes, { desk }: Serving): void {
  routes.openapi(page, async c => {
    const { event, words, ...given } = c.req.valid('query')
    const days = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
    const made = await brief(desk, { ...days, ...(event && { events: [event] }), ...(words && { words }) })
    return made.ok ? c.json(made.value, 200) : refuseFor(c, made.error)
  })
}
