import { createRoute, z } from '@hono/zod-openapi'
import { decide, undo } from '../app/review.ts'
import { DecisionShape } from '../record/decision.ts'
import { refuseFor } from './app-problem.ts'
import { PATHS } from './contract.ts'
import { NO_PARAMS, NO_QUERY, question, REFUSALS, type Routes, type Serving } from './routing.ts'

const about = z.string().min(1).max(300).describe('the id it is about')
const why = z.string().min(1).max(2000)

const InputShape = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('accept'), of: about, why: why.exactOptional() }),
    z.strictObject({ kind: z.literal('reject'), of: about, why: why.exactOptional() }),
    z.strictObject({ kind: z.literal('unsure'), of: about, why: why.exactOptional() }),
    z.strictObject({
      kind: z.literal('correct'),
      of: about,
      field: z.string().min(1).max(100),
      value: z.string().max(2000),
      why: why.exactOptional(),
    }),
    z.strictObject({ kind: z.literal('note'), of: about, why }),
    z.strictObject({
      kind: z.enum(['merge', 'split']),
      of: about,
      with: z.array(about).min(1).max(1000).describe('merge: the other ids; split: the reports to take out'),
      why: why.exactOptional(),
    }),
    z.strictObject({ kind: z.literal('undo'), undoes: z.string().min(1).max(300), why: why.exactOptional() }),
  ])
  .openapi('DecisionInput')

const list = question({
  path: PATHS.decisions,
  summary: 'What reviewers decided, in the order in which they did',
  params: NO_PARAMS,
  query: NO_QUERY,
  answer: z.strictObject({ items: z.array(DecisionShape).readonly() }),
})

const take = createRoute({
  method: 'post',
  path: PATHS.decisions,
  summary:
    'Accepts, rejects, corrects or notes a part of the record, or takes a decision back; the record is made anew',
  request: { body: { required: true, content: { 'application/json': { schema: InputShape } } } },
  responses: {
    201: {
      description: 'Decided',
      content: { 'application/json': { schema: z.strictObject({ decision: DecisionShape }) } },
    },
    ...REFUSALS,
  },
})

/** Decisions: only ever added to. Who and when are the server's to say. */
export function addDecisions(routes: Routes, { desk, reviewer, now }: Serving): void {
  routes.openapi(list, async c => c.json({ items: await desk.store.decisions() }, 200))
  routes.openapi(take, async c => {
    const input = c.req.valid('json')
    const who = { by: reviewer, at: now().toISOString() }
    const taken =
      input.kind === 'undo'
        ? await undo(desk, input.undoes, { ...who, ...(input.why !== undefined && { why: input.why }) })
        : await decide(desk, input, who)
    return taken.ok ? c.json({ decision: taken.value }, 201) : refuseFor(c, taken.error)
  })
}
