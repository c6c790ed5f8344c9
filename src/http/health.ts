import { z } from '@hono/zod-openapi'
import { PATHS } from './contract.ts'
import { NO_PARAMS, NO_QUERY, question, type Routes, type Serving } from './routing.ts'

const health = question({
  path: PATHS.health,
  summary: 'Whether the record can be read',
  params: NO_PARAMS,
  query: NO_QUERY,
  answer: z.strictObject({ status: z.enum(['ok', 'empty']), reader: z.string(), reports: z.int() }),
})

/** For whoever watches the server. */
export function addHealth(routes: Routes, { desk }: Serving): void {
  routes.openapi(health, async c => {
    const { reader, reports } = await desk.record()
    return c.json(
      { status: reports.length > 0 ? ('ok' as const) : ('empty' as const), reader, reports: reports.length },
      200,
    )
  })
}
