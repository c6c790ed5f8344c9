import { z } from '@hono/zod-openapi'
import { PATHS, type SearchHit } from './contract.ts'
import { WordsQuery } from './query.ts'
import { NO_PARAMS, question, type Routes, type Serving } from './routing.ts'

const HitShape = z.strictObject({
  kind: z.enum(['report', 'statement']),
  id: z.string(),
  report: z.string(),
  title: z.string(),
  excerpt: z.array(z.strictObject({ words: z.string(), match: z.boolean() })).readonly(),
})

const search = question({
  path: PATHS.search,
  summary: 'Reports and statements that hold all the words; "a phrase" and begin* work',
  params: NO_PARAMS,
  query: z.strictObject({ q: WordsQuery, limit: z.coerce.number().int().min(1).max(200).default(50) }),
  answer: z.strictObject({ query: z.string(), hits: z.array(HitShape).readonly() }),
})

/** Full-text search. */
export function addSearch(routes: Routes, { desk }: Serving): void {
  routes.openapi(search, async c => {
    const { q, limit } = c.req.valid('query')
    const hits = (await desk.store.search(q, limit)).map((hit): SearchHit => {
      const { kind, id, excerpt } = hit
      return kind === 'report'
        ? { kind, id, report: id, title: hit.title, excerpt }
        : { kind, id, report: hit.report, title: hit.speaker, excerpt }
    })
    return c.json({ query: q, hits }, 200)
  })
}
