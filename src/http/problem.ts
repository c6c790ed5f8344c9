import type { Context, TypedResponse } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Problem } from './contract.ts'

const TITLES: { readonly [status: number]: string } = {
  400: 'The request cannot be understood',
  403: 'Not allowed from there',
  404: 'There is no such thing',
  405: 'Not a way to ask this',
  409: 'That cannot be decided',
  413: 'The request is too long',
  415: 'Not a format we take',
  500: 'The program failed',
  503: 'Not ready',
}

/** A problem as RFC 9457 has it: a status from 400 to 599, what happened to what, and what to do about it. */
export function problem(status: number, detail: string, todo: string): Problem {
  return { type: 'about:blank', title: TITLES[status] ?? 'The request failed', status, detail, todo }
}

/** A response that stands beside any answer a route has: the routes' types know no media type but JSON's own. */
export type RefusedResponse = Response & TypedResponse<never, never, 'json'>

/** Answers with a problem as `application/problem+json`. */
export function refuse(
  c: Context,
  status: ContentfulStatusCode,
  said: { readonly detail: string; readonly todo: string },
): RefusedResponse {
  const headers = { 'content-type': 'application/problem+json' }
  // Its body and status are documented by ProblemShape, not by the type of the one good answer.
  return c.json(problem(status, said.detail, said.todo), status, headers) as Response as RefusedResponse
}

/** The answer to an id that nothing has. */
export function nothingCalled(id: string): { readonly detail: string; readonly todo: string } {
  return {
    detail: `Nothing here has the id “${id}”.`,
    todo: 'Check the id; /api/search?q=… and the lists under /api give the ids there are. Ids change when a report is read anew.',
  }
}
