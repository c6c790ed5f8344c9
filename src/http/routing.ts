import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Desk } from '../app/desk.ts'

/** The HTTP application that resources add themselves to. */
export type Routes = OpenAPIHono

/** What a resource needs: the open record, who reviews, and the time for decisions. */
export interface Serving {
  readonly desk: Desk
  readonly reviewer: string
  readonly now: () => Date
}

/** A problem in the OpenAPI document. */
export const ProblemShape = z
  .strictObject({ type: z.string(), title: z.string(), status: z.int(), detail: z.string(), todo: z.string() })
  .openapi('Problem')

const problems = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: ProblemShape } },
})

/** What any address may refuse. */
export const REFUSALS = {
  400: problems('A parameter that is unknown, given twice or not as it should be'),
  404: problems('Nothing has that id'),
  409: problems('That cannot be decided'),
  503: problems('A file that is needed cannot be read'),
} as const

/** A question by GET: its address (OpenAPI's braces), a sentence on it, what it takes and what it answers. */
export function question<Query extends z.ZodObject, Params extends z.ZodObject, Answer extends z.ZodType>(asked: {
  readonly path: string
  readonly summary: string
  readonly query: Query
  readonly params: Params
  readonly answer: Answer
}) {
  return createRoute({
    method: 'get',
    path: asked.path,
    summary: asked.summary,
    request: { query: asked.query, params: asked.params },
    responses: {
      200: { description: 'The answer', content: { 'application/json': { schema: asked.answer } } },
      ...REFUSALS,
    },
  })
}

/** For questions whose address holds no id. */
export const NO_PARAMS = z.object({})

/** For questions that take no parameters. */
export const NO_QUERY = z.strictObject({})

/** The id in an address. */
export const ID_PARAM = z.object({ id: z.string().min(1).max(300) })
