import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { contractDesk } from './contract-desk.ts'
import { find, type Query } from './find.ts'

const desk = await contractDesk()
after(() => desk.close())
const found = async (query: Query) => {
  const result = await find(desk, query)
  assert.ok(result.ok)
  return result.value
}
const titles = async (query: Query) => (await found(query)).items.map(({ title }) => title)

test('without a condition everything is found, by day, undated last', async () => {
  const { total, items } = await found({})
  assert.equal(total, 8)
  assert.equal(items[0]?.from, '2022-11-11')
  assert.equal(items.at(-1)?.from, undefined)
})

test('words find reports and statements by their text, events by title and place', async () => {
  assert.deepEqual(await titles({ text: 'harbour', kind: 'statement' }), [
    'a harbour official: ferries are running again',
  ])
  assert.deepEqual(await titles({ text: 'troops withdraw' }), ['Russian troops withdraw from Kherson'])
  assert.deepEqual(await titles({ text: 'withdraw "not there"' }), [])
  assert.deepEqual(await titles({ text: '"' }), [])
})

test('a type is found by its family, a place by name or id, a side by its code', async () => {
  assert.deepEqual(await titles({ type: 'territory' }), ['Russian troops withdraw from Kherson'])
  assert.deepEqual(await titles({ type: 'terr' }), [])
  assert.equal((await found({ place: 'kherson' })).total, 3)
  assert.equal((await found({ place: 'geonames:706448' })).total, 3)
  assert.deepEqual(await titles({ side: 'UA' }), ['a harbour official: ferries are running again'])
  assert.deepEqual(await titles({ kind: 'figure' }), ['at-least 12–… villages'])
})

test('days are inclusive, and what has no day is out when days are asked for', async () => {
  const on = (from: string, to: string) => found({ kind: 'event', from, to })
  assert.equal((await on('2022-11-11', '2022-11-11')).total, 1)
  assert.equal((await on('2022-11-12', '2022-11-30')).total, 0)
  assert.equal((await on('2022-11-01', '2022-11-10')).total, 0)
  assert.equal((await found({ kind: 'control', from: '2023-01-01' })).total, 1, 'still so')
  assert.ok(!(await find(desk, { from: 'Friday' })).ok)
})

test('a facet counts what the other conditions leave', async () => {
  const { facets, total } = await found({ kind: 'event', status: 'planned', facets: true })
  assert.equal(total, 1)
  assert.deepEqual(facets.status, [
    { value: 'happened', count: 1 },
    { value: 'planned', count: 1 },
  ])
  assert.deepEqual(facets.kind, [{ value: 'event', count: 1 }])
})

test('a page is a part of the whole', async () => {
  const all = await titles({})
  assert.deepEqual(await titles({ limit: 2, offset: 3 }), all.slice(3, 5))
})

test('places are found by distance and box, outlets and actors by what they tell, what is known by what was published', async () => {
  const near = { longitude: 32.6, latitude: 46.6, metres: 10_000 }
  assert.deepEqual(await titles({ near, kind: 'event' }), ['Russian troops withdraw from Kherson'])
  assert.deepEqual(await titles({ near: { ...near, longitude: 34 }, kind: 'event' }), [])
  const box = { west: 32, south: 46, east: 33, north: 47 }
  assert.deepEqual(await titles({ box, kind: 'control' }), ['Russian troops lost Kherson'])
  assert.equal((await found({ outlet: 'Lyman Bay Radio', kind: 'event' })).total, 2)
  assert.equal((await found({ knownOn: '2022-11-10' })).total, 0)
  assert.equal((await found({ knownOn: '2022-11-11', kind: 'event' })).total, 2)
  assert.equal((await found({ independent: 2 })).total, 0)
  assert.deepEqual(await titles({ disputed: true, kind: 'event' }), ['Russian troops withdraw from Kherson'])
  const actor = desk.kept.actors[0]?.id ?? ''
  assert.equal((await found({ actor, kind: 'event' })).total, 1)
  assert.equal((await found({ actor: actor.slice(0, 6), kind: 'event' })).total, 1)
  assert.ok(!(await find(desk, { actor: 'a-none' })).ok)
  assert.ok(!(await find(desk, { knownOn: 'Friday' })).ok)
})

test('each thing that is found has the address that answers with it', async () => {
  const { items } = await found({})
  for (const { kind, id, address } of items)
    assert.equal(
      address,
      `/api/${kind === 'event' ? 'events' : kind === 'report' ? 'reports' : 'explain'}/${encodeURIComponent(id)}`,
    )
})
