import { brief } from '../../src/app/brief.ts'
import type { Desk } from '../../src/app/desk.ts'
import { find, type Query } from '../../src/app/find.ts'
import type { Report } from '../floor.ts'
import { orStop } from '../open-knowledge.ts'

/** Each is asked so often; the best is told. */
const TIMES = 3

/** What a desk asks of a large record: words that are in most reports and in few, places, sides, days, with facets and without. */
const QUERIES: readonly (readonly [name: string, query: Query])[] = [
  ['a common word', { text: 'said' }],
  ['a common word, with facets', { text: 'said', facets: true }],
  ['a rare word', { text: 'bridge', facets: true }],
  ['everything, with facets', { facets: true }],
  ['events of a kind', { kind: 'event', type: 'strike', facets: true }],
  ['events of a week', { kind: 'event', from: '2021-03-08', to: '2021-03-14', facets: true }],
  ['disputed events', { kind: 'event', disputed: true, facets: true }],
  ['statements of a side', { kind: 'statement', side: 'UA', facets: true }],
]

/** Milliseconds of processor time that the slowest of some questions takes, and the slowest brief; the record is as large as it is. */
export async function timeAsking(report: Report, desk: Desk): Promise<void> {
  let slowest = 0
  for (const [name, query] of QUERIES) {
    const took = await bestOf(async () => orStop(await find(desk, query)))
    report(`stream: find ${name}, ms`, took)
    slowest = Math.max(slowest, took)
  }
  report('stream: slowest find, ms', slowest)
  const [place] = orStop(await find(desk, { kind: 'event', facets: true })).facets.place ?? []
  report('stream: brief of everything, ms', await bestOf(async () => orStop(await brief(desk))))
  if (place)
    report(
      'stream: brief of the place of most events, ms',
      await bestOf(async () => orStop(await brief(desk, { place: place.value }))),
    )
}

async function bestOf(ask: () => Promise<unknown>): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let time = 0; time < TIMES; time++) {
    const begun = process.cpuUsage()
    await ask()
    const { user, system } = process.cpuUsage(begun)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}
