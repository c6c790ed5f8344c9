import { z } from '@hono/zod-openapi'
import { explain } from '../app/explain.ts'
import { AccountShape } from '../record/account.ts'
import { DecisionShape } from '../record/decision.ts'
import { SpansShape } from '../record/shape.ts'
import { BASES } from '../record/vocabulary.ts'
import { refuseFor } from './app-problem.ts'
import { PATHS } from './contract.ts'
import { ID_PARAM, NO_QUERY, question, type Routes, type Serving } from './routing.ts'

const WordsShape = z.strictObject({
  report: z.string(),
  source: z.string().describe('outlet and title'),
  spans: SpansShape,
  quote: z.string(),
  before: z.string(),
  after: z.string(),
})

const FieldShape = z.strictObject({
  name: z.string(),
  value: z.string(),
  basis: z.enum(BASES).exactOptional(),
  rule: z.string().exactOptional(),
  why: z.string().exactOptional().describe('the rule in words, or the row of the lexicon with its example'),
  support: z.string().exactOptional(),
  words: z.array(WordsShape).readonly(),
})

const TellingShape = z.strictObject({ report: z.string(), source: z.string(), id: z.string(), title: z.string() })

const one = question({
  path: PATHS.explain,
  summary:
    'Why a part of a reading or of the record says what it says; the beginning of an id will do if only one begins so',
  params: ID_PARAM,
  query: NO_QUERY,
  answer: z.strictObject({
    id: z.string(),
    kind: z.string(),
    title: z.string(),
    rule: z.string().exactOptional(),
    words: z.array(WordsShape).readonly(),
    fields: z.array(FieldShape).readonly(),
    tellings: z.array(TellingShape).readonly(),
    notes: z.array(z.string()).readonly(),
    accounts: z.array(AccountShape).readonly(),
    decisions: z.array(DecisionShape).readonly(),
  }),
})

/** Explanations of anything that has an id. */
export function addExplain(routes: Routes, { desk }: Serving): void {
  routes.openapi(one, async c => {
    const found = await explain(desk, c.req.valid('param').id)
    return found.ok ? c.json(found.value, 200) : refuseFor(c, found.error)
  })
}
