import type { z } from 'zod'

type Issue = z.core.$ZodIssue

/** What is wrong with a request, one sentence for each fault, at most five. */
export function faultsOf(issues: readonly Issue[]): string {
  return issues.slice(0, 5).flatMap(faultOf).join(' ')
}

function faultOf(issue: Issue): readonly string[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map(key => `“${key}” is not a parameter of this address.`)
  const name = issue.path.map(String).join('.')
  if (issue.code === 'invalid_type' && issue.expected === 'string' && Array.isArray(issue.input))
    return [`“${name}” is given more than once.`]
  return [name === '' ? `${issue.message}.` : `“${name}”: ${issue.message}.`]
}
