import { z } from '@hono/zod-openapi'
import { brief } from '../app/brief.ts'
import { BriefShape } from '../record/brief.ts'
import { refuseFor } from './app-problem.ts'
import { PATHS } from './contract.ts'
import { DayQuery } from './query.ts'
import { NO_PARAMS, question, type Routes, type Serving } from './routing.ts'

const page = question({
  path: PATHS.brief,
  summary: 'The story on a page, every sentence with its footnotes; as of a day, and what changed since a day',
  params: NO_PARAMS,
  query: z.strictObject({ asOf: DayQuery.optional(), since: DayQuery.optional() }),
  answer: BriefShape,
})

/** The brief. */
export function addBrief(routes: Routes, { desk }: Serving): void {
  routes.openapi(page, async c => {
    const { asOf, since } = c.req.valid('query')
    const made = await brief(desk, { ...(asOf && { asOf }), ...(since && { since }) })
    return made.ok ? c.json(made.value, 200) : refuseFor(c, made.error)
  })
}
