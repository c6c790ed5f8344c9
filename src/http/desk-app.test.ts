import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openSampleDesk } from '../../test/sample-desk.ts'
import type * as contract from './contract.ts'
import { makeDeskApp } from './desk-app.ts'
import type { Routes } from './routing.ts'

let sample: Awaited<ReturnType<typeof openSampleDesk>>
let app: Routes
const faults: unknown[] = []

before(async () => {
  sample = await openSampleDesk()
  app = makeDeskApp({
    desk: sample.desk,
    host: '127.0.0.1',
    deskFolder: '/nowhere',
    reviewer: 'R. Viewer',
    now: () => new Date('2022-11-15T10:00:00Z'),
    onFault: error => faults.push(error),
  })
})
after(() => sample.end())

const ORIGIN = 'http://127.0.0.1:4747'
const send = (path: string, init?: RequestInit) => app.fetch(new Request(ORIGIN + path, init))
async function get<T>(path: string): Promise<T> {
  const response = await send(path)
  assert.equal(response.status, 200, path)
  // The caller names the contract's type of the address.
  return (await response.json()) as T
}
async function refusal(path: string, init?: RequestInit): Promise<contract.Problem> {
  const response = await send(path, init)
  assert.match(response.headers.get('content-type') ?? '', /^application\/problem\+json/, path)
  const problem = (await response.json()) as contract.Problem // as above
  assert.equal(problem.status, response.status)
  assert.ok(problem.detail.length > 0 && problem.todo.length > 0, path)
  return problem
}
const decide = (body: object, headers: { readonly [name: string]: string } = {}) =>
  send('/api/decisions', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

test('reports are counted in full and each gives its words', async () => {
  const page = await get<contract.ReportsPage>('/api/reports?limit=1000')
  assert.equal(page.total, page.items.length)
  assert.ok(page.independent < page.total, 'the sample has copies of one wire text')
  for (const { id } of page.items) {
    const { report } = await get<contract.ReportWithFamily>(`/api/reports/${encodeURIComponent(id)}`)
    assert.equal(report.id, id)
    const reading = await get<contract.Reading>(`/api/reports/${encodeURIComponent(id)}/reading`)
    assert.equal(reading.report.text, report.text)
  }
})

test('a copied report names its relatives', async () => {
  const copied = await get<contract.ReportsPage>('/api/reports?copies=yes')
  const [first] = copied.items
  assert.ok(first)
  const { relatives, family } = await get<contract.ReportWithFamily>(`/api/reports/${encodeURIComponent(first.id)}`)
  assert.equal(relatives.length, (family?.reports.length ?? 0) - 1)
  assert.ok(relatives.length > 0)
})

test('choosing a facet gives as many as it promised', async () => {
  for (const path of [
    '/api/events',
    '/api/statements',
    '/api/figures',
    '/api/actors',
    '/api/places',
    '/api/accounts',
  ]) {
    const { facets } = await get<contract.EventsPage>(`${path}?limit=1`)
    for (const [parameter, values] of Object.entries(facets)) {
      for (const { value, count } of values.slice(0, 3)) {
        const chosen = `${path}?limit=1&${parameter}=${encodeURIComponent(value)}`
        assert.equal((await get<contract.EventsPage>(chosen)).total, count, chosen)
      }
    }
  }
})

test('events of a day are those whose interval touches it', async () => {
  const page = await get<contract.EventsPage>('/api/events?from=2022-11-11&to=2022-11-11')
  assert.ok(page.total > 0)
  for (const { interval } of page.items) {
    assert.ok(interval && interval.start <= '2022-11-11' && interval.end > '2022-11-11')
  }
})

test('a box holds only events with a place inside', async () => {
  const page = await get<contract.EventsPage>('/api/events?bbox=32,46,34,47')
  assert.ok(page.total > 0)
  for (const { places } of page.items) {
    assert.ok(
      places.some(({ value }) => {
        const at = page.names.places[value]
        return at && at.longitude >= 32 && at.longitude <= 34 && at.latitude >= 46 && at.latitude <= 47
      }),
    )
  }
  assert.equal((await get<contract.EventsPage>('/api/events?bbox=-170,-60,-160,-50')).total, 0)
})

test('one event comes with what hangs on it', async () => {
  const { items } = await get<contract.EventsPage>('/api/events?disputed=yes')
  const [event] = items
  assert.ok(event)
  const full = await get<contract.EventInFull>(`/api/events/${event.id}`)
  assert.deepEqual(full.event, event)
  assert.ok(full.accounts.some(account => account.disputed))
})

test('control as of a day has begun and not ended by then', async () => {
  const { items } = await get<contract.ControlPage>('/api/control?asOf=2022-11-12')
  for (const { from = '', to = '9999' } of items) assert.ok(from <= '2022-11-12' && to > '2022-11-12')
  const all = await get<contract.ControlPage>('/api/control')
  assert.ok(items.length > 0 && all.total >= items.length)
  const early = await get<contract.ControlPage>('/api/control?knownOn=2022-11-09')
  for (const span of early.items) assert.ok(span.assertions.every(({ published = '' }) => published <= '2022-11-09'))
})

test('holders of a day are told with the spans that say so, and regions by their places', async () => {
  const page = await get<contract.HoldersAnswer>('/api/holders?asOf=2022-11-12')
  assert.equal(page.asOf, '2022-11-12')
  const kherson = page.standings.find(({ place }) => page.names.places[place]?.name === 'Kherson')
  assert.deepEqual(
    kherson?.holds.map(({ side }) => side),
    ['UA'],
  )
  assert.ok(page.standings.every(({ basis }) => basis.length > 0))
  assert.ok(page.regions.every(({ region }) => page.names.places[region] !== undefined))
  const [first] = (await get<contract.HoldersAnswer>('/api/holders?knownOn=2022-11-09')).standings
  assert.ok(first?.basis.every(({ assertions }) => assertions.every(({ published = '' }) => published <= '2022-11-09')))
})

test('every footnote of the brief quotes the words that stand there', async () => {
  const brief = await get<contract.Brief>('/api/brief')
  assert.ok(brief.footnotes.length > 5)
  for (const { report, spans, quote } of brief.footnotes) {
    const found = await get<contract.ReportWithFamily>(`/api/reports/${encodeURIComponent(report)}`)
    assert.equal(spans.map(([start, end]) => found.report.text.slice(start, end)).join(' … '), quote)
  }
})

test('every sentence of the brief can be explained', async () => {
  const { sections } = await get<contract.Brief>('/api/brief?since=2022-11-11')
  const ids = new Set(sections.flatMap(section => section.sentences.map(sentence => sentence.of)))
  for (const id of ids) {
    const explanation = await get<contract.Explanation>(`/api/explain/${encodeURIComponent(id)}`)
    assert.equal(explanation.id, id)
  }
})

test('a search finds a report by its words, and no query fails', async () => {
  const { hits } = await get<contract.SearchPage>('/api/search?q=Antonivskyi%20OR%20bridge')
  assert.ok(hits.every(hit => hit.excerpt.length > 0))
  assert.ok((await get<contract.SearchPage>('/api/search?q=bridge')).hits.some(hit => hit.kind === 'report'))
  for (const q of ['"', '*', 'a AND', 'NEAR(', '-x', '\u0000', "';--"])
    assert.equal((await send(`/api/search?q=${encodeURIComponent(q)}`)).status, 200, q)
})

test('the timeline counts each current event once', async () => {
  const timeline = await get<contract.Timeline>('/api/timeline')
  const { total } = await get<contract.EventsPage>('/api/events?limit=1')
  const sum = (counts: readonly { readonly events: number }[]) => counts.reduce((all, { events }) => all + events, 0)
  assert.equal(sum(timeline.days) + sum(timeline.longer) + timeline.undated + timeline.background, total)
})

test('GeoJSON has the same events as the list, longitude before latitude', async () => {
  const response = await send('/geojson/events?status=happened')
  assert.equal(response.headers.get('content-type'), 'application/geo+json')
  const { features } = (await response.json()) as {
    features: { id: string; geometry: { coordinates: number[] } | null }[]
  } // as RFC 7946 has it
  const page = await get<contract.EventsPage>('/api/events?status=happened&limit=1000')
  assert.deepEqual(new Set(features.map(({ id }) => id)), new Set(page.items.map(({ id }) => String(id))))
  const kherson = features.find(({ geometry }) => geometry && Math.round(geometry.coordinates[0] ?? 0) === 33)
  assert.equal(Math.round(kherson?.geometry?.coordinates[1] ?? 0), 47)
  assert.equal((await send('/geojson/control?asOf=2022-11-12')).status, 200)
})

test('the OpenAPI document lists every address of the contract', async () => {
  const { openapi, paths } = await get<{ openapi: string; paths: object }>('/openapi.json')
  assert.equal(openapi, '3.1.0')
  const { PATHS } = await import('./contract.ts')
  const listed = new Set(Object.keys(paths))
  for (const path of Object.values(PATHS)) if (path !== PATHS.openapi) assert.ok(listed.has(path), path)
})

test('what is unknown, given twice or no day is refused with what to do', async () => {
  const wrong = [
    '/api/events?colour=red',
    '/api/events?type=a&type=b',
    '/api/events?from=2022-02-30',
    '/api/events?bbox=1,2,3',
    '/api/events?limit=0',
    '/api/events?limit=1001',
    '/api/events?offset=-1',
    '/api/brief?asOf=friday',
    '/api/control?knownOn=11-11-2022',
    '/api/search',
    '/api/search?q=',
    '/geojson/events?limit=5',
    '/api/reports/x?y=z',
    '/health?x=1',
  ]
  for (const path of wrong) assert.equal((await refusal(path)).status, 400, path)
  assert.match((await refusal('/api/events?colour=red')).detail, /“colour”/)
})

test('an id that nothing has is not found', async () => {
  for (const path of ['/api/reports/none', '/api/reports/none/reading', '/api/events/v-none', '/api/explain/v-none'])
    assert.equal((await refusal(path)).status, 404, path)
  assert.equal((await refusal('/nowhere')).status, 404)
  assert.equal((await refusal('/api/events', { method: 'DELETE' })).status, 405)
})

test('a decision is kept, shows in the record, and can be taken back', async () => {
  const { items } = await get<contract.EventsPage>('/api/events?limit=1')
  const id = items[0]?.id ?? ''
  const taken = await decide({ kind: 'accept', of: id, why: 'two sources' })
  assert.equal(taken.status, 201)
  const { decision } = (await taken.json()) as contract.DecisionTaken // of the contract
  assert.deepEqual([decision.by, decision.at, decision.of], ['R. Viewer', '2022-11-15T10:00:00.000Z', id])
  assert.equal((await get<contract.EventInFull>(`/api/events/${id}`)).event.review, 'accepted')
  assert.equal((await decide({ kind: 'undo', undoes: decision.id })).status, 201)
  assert.equal((await get<contract.EventInFull>(`/api/events/${id}`)).event.review, undefined)
  assert.equal((await get<contract.DecisionsPage>('/api/decisions')).items.length, 2)
})

test('events that were merged answer to both ids, stand as tombstones in the export, and part again', async () => {
  const { items } = await get<contract.EventsPage>('/api/events?limit=2')
  const [first, second] = items.map(({ id }) => String(id))
  assert.ok(first && second)
  const merged = await decide({ kind: 'merge', of: first, with: [second] })
  assert.equal(merged.status, 201)
  const { decision } = (await merged.json()) as contract.DecisionTaken // of the contract
  const answers = await Promise.all([first, second].map(id => get<contract.EventInFull>(`/api/events/${id}`)))
  assert.equal(new Set(answers.map(({ event }) => event.id)).size, 1)
  const gone = answers.find(({ was }) => was !== undefined)
  assert.ok(gone?.was !== undefined && gone.was !== gone.event.id)
  const explained = await get<contract.Explanation>(`/api/explain/${gone.was}`)
  assert.equal(explained.id, gone.event.id)
  assert.ok(explained.decisions.some(({ id }) => id === decision.id))
  const { tombstones } = await get<{ tombstones: { id: string; standsFor?: string; decision: string }[] }>(
    '/geojson/events',
  )
  assert.ok(
    tombstones.some(
      ({ id, standsFor, decision: by }) => id === gone.was && standsFor === gone.event.id && by === decision.id,
    ),
  )
  await decide({ kind: 'undo', undoes: decision.id })
  for (const id of [first, second]) assert.equal((await get<contract.EventInFull>(`/api/events/${id}`)).was, undefined)
})

test('what is to be looked at is listed by why, and what is found has its address', async () => {
  const review = await get<contract.ReviewPage>('/api/review?why=disputed')
  assert.ok(review.total > 0 && review.items.every(({ why }) => why === 'disputed'))
  const found = await get<{ total: number; items: { kind: string; id: string; address: string }[] }>(
    '/api/find?kind=event&near=46.64,32.62,30&knownOn=2022-11-12&facets=yes',
  )
  assert.ok(found.total > 0)
  for (const { id, address } of found.items) assert.equal((await get<contract.EventInFull>(address)).event.id, id)
  assert.equal((await refusal('/api/find?near=1,2')).status, 400)
})

test('a decision that says too little or too much is refused and not kept', async () => {
  const before = (await get<contract.DecisionsPage>('/api/decisions')).items.length
  for (const body of [
    { kind: 'accept' },
    { kind: 'marvel', of: 'v-1' },
    { kind: 'accept', of: 'v-1', by: 'me' },
    [],
    5,
  ])
    assert.equal((await decide(body as object)).status, 400, JSON.stringify(body))
  assert.equal((await decide({ kind: 'accept', of: 'v-none' })).status, 404)
  assert.equal((await decide({ kind: 'undo', undoes: 'd-none' })).status, 404)
  const broken = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"kind":' }
  assert.equal((await refusal('/api/decisions', broken)).status, 400)
  assert.equal((await get<contract.DecisionsPage>('/api/decisions')).items.length, before)
})

test('a page of another origin can neither read nor change', async () => {
  const change = { kind: 'accept', of: 'v-1' }
  assert.equal((await decide(change, { origin: 'https://evil.example' })).status, 403)
  assert.equal((await decide(change, { origin: 'null' })).status, 403)
  const simple = { method: 'POST', headers: { 'content-type': 'text/plain' }, body: JSON.stringify(change) }
  assert.equal((await refusal('/api/decisions', simple)).status, 415)
  const rebound = await app.fetch(new Request('http://evil.example/api/events'))
  assert.equal(rebound.status, 403)
  assert.equal((await send('/api/events', { headers: { host: 'evil.example:4747' } })).status, 403)
  const long = { kind: 'note', of: 'v-1', why: 'x'.repeat(100_000) }
  assert.equal((await decide(long)).status, 413)
})

test('every answer carries the security headers', async () => {
  for (const path of ['/', '/api/events', '/nowhere', '/api/events?x=y', '/openapi.json']) {
    const { headers } = await send(path)
    assert.match(headers.get('content-security-policy') ?? '', /^default-src 'none'; script-src 'self';/, path)
    assert.doesNotMatch(headers.get('content-security-policy') ?? '', /unsafe|https?:/, path)
    assert.equal(headers.get('x-content-type-options'), 'nosniff', path)
    assert.equal(headers.get('referrer-policy'), 'no-referrer', path)
  }
})

test('no request made the program fail', () => assert.deepEqual(faults, []))
