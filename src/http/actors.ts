import { z } from '@hono/zod-openapi'
import { ActorShape } from '../record/actor.ts'
import { PATHS } from './contract.ts'
import { pageOf } from './page.ts'
import { pageFields } from './page-shape.ts'
import { FacetQuery, PART, WordsQuery } from './query.ts'
import { NO_PARAMS, question, type Routes, type Serving } from './routing.ts'

const list = question({
  path: PATHS.actors,
  summary: 'Actors, those named by most reports first',
  params: NO_PARAMS,
  query: z.strictObject({ ...PART, side: FacetQuery, kind: FacetQuery, q: WordsQuery.optional() }),
  answer: z.strictObject(pageFields(ActorShape)),
})

/** People, forces, governments and organisations, with names, roles and sides. */
export function addActors(routes: Routes, { desk }: Serving): void {
  routes.openapi(list, async c => {
    const asked = c.req.valid('query')
    const words = asked.q?.toLowerCase()
    const items = (await desk.record()).actors
      .filter(
        ({ name, aliases }) => !words || [name, ...aliases.map(a => a.name)].join('\n').toLowerCase().includes(words),
      )
      .sort((a, b) => b.reports - a.reports)
    const page = pageOf(items, asked, { side: actor => [actor.side?.value ?? 'none'], kind: actor => [actor.kind] })
    return c.json(page, 200)
  })
}
