import { z } from '@hono/zod-openapi'
import { openQuestions } from '../app/open-questions.ts'
import { DecisionShape } from '../record/decision.ts'
import { PATHS } from './contract.ts'
import { pageOf } from './page.ts'
import { pageFields } from './page-shape.ts'
import { FacetQuery, PART } from './query.ts'
import { NO_PARAMS, question, type Routes, type Serving } from './routing.ts'

const QuestionShape = z.strictObject({
  id: z.string(),
  why: z.enum(['read-no-more', 'read-otherwise', 'read-so', 'disputed', 'unsure', 'one-account']),
  title: z.string(),
  detail: z.string(),
  decision: DecisionShape.exactOptional(),
})

const list = question({
  path: PATHS.review,
  summary:
    'What a person should look at: decisions that newer readings do not go with, disputes, doubts, single accounts',
  params: NO_PARAMS,
  query: z.strictObject({ ...PART, why: FacetQuery }),
  answer: z.strictObject(pageFields(QuestionShape)),
})

/** What `dateline review list` lists. */
export function addReview(routes: Routes, { desk }: Serving): void {
  routes.openapi(list, async c => {
    const open = await openQuestions(desk)
    return c.json(pageOf(open, c.req.valid('query'), { why: one => [one.why] }), 200)
  })
}
