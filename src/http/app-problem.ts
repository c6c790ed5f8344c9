import type { Context } from 'hono'
import { explainProblem, type Problem } from '../app/errors.ts'
import { nothingCalled, refuse } from './problem.ts'

const NOT_FOUND = new Set<Problem['kind']>(['no-such-id', 'no-such-decision'])
const CANNOT = new Set<Problem['kind']>(['bad-decision', 'nothing-to-undo'])
const ASKED_WRONGLY = new Set<Problem['kind']>(['bad-date', 'ambiguous-id'])

/** Answers with what the application refused. */
export function refuseFor(c: Context, problem: Problem) {
  if (problem.kind === 'no-such-id') return refuse(c, 404, nothingCalled(problem.id))
  const status = NOT_FOUND.has(problem.kind)
    ? 404
    : ASKED_WRONGLY.has(problem.kind)
      ? 400
      : CANNOT.has(problem.kind)
        ? 409
        : 503
  return refuse(c, status, { detail: explainProblem(problem), todo: ADVICE[status] })
}

/** What the asker can do about it, by status. */
const ADVICE = {
  400: 'Correct the request and send it again.',
  404: '/api/decisions lists the decisions there are.',
  409: 'Reload what you are looking at: it may have changed since.',
  503: 'Try again when that is mended.',
} as const
