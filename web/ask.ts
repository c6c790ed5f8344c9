import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { Problem } from '../src/http/contract.ts'

/** What the server refused, with what to do about it. */
export class Refused extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.detail)
    this.problem = problem
  }
}

/** Parameters of a question; absent ones are left out. */
export type Parameters = { readonly [name: string]: string | number | undefined }

/** The address of a question: `{id}` filled in, parameters behind. */
export function addressOf(path: string, parameters: Parameters = {}): string {
  const { id, ...rest } = parameters
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(rest))
    if (value !== undefined && value !== '') params.set(name, String(value))
  const query = params.toString()
  return path.replace('{id}', encodeURIComponent(String(id))) + (query === '' ? '' : `?${query}`)
}

/** Asks the server; the caller names the contract's type of that address. */
export async function ask<T>(address: string, init?: RequestInit): Promise<T> {
  const response = await fetch(address, init).catch(() => {
    throw new Refused(unreachableServer)
  })
  // The server's answers follow the contract; problems are told apart by the status.
  const answer = (await response.json().catch(() => unreadable)) as T | Problem
  if (!response.ok) throw new Refused(answer as Problem)
  return answer as T
}

const unreachableServer: Problem = {
  type: 'about:blank',
  title: 'No answer',
  status: 0,
  detail: 'The program does not answer.',
  todo: 'See whether it still runs in its terminal; start it again with “npm start”, then reload this page.',
}

const unreadable: Problem = {
  type: 'about:blank',
  title: 'Not an answer',
  status: 500,
  detail: 'The answer could not be read.',
  todo: 'Reload the page; look at the terminal where the program runs.',
}

/** A question whose answer the page shows; asked again after each decision. */
export function useAsk<T>(path: string, parameters: Parameters = {}, enabled = true): UseQueryResult<T, Refused> {
  const address = addressOf(path, parameters)
  return useQuery<T, Refused>({
    queryKey: [address],
    queryFn: ({ signal }) => ask<T>(address, { signal }),
    enabled,
    placeholderData: (before, query) => (sameQuestion(query?.queryKey[0], address) ? before : undefined),
  })
}

// A list keeps standing while it is narrowed; another record part does not stand in for the one asked for.
function sameQuestion(before: unknown, now: string): boolean {
  return typeof before === 'string' && before.split('?')[0] === now.split('?')[0]
}
