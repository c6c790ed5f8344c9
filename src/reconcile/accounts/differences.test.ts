import assert from 'node:assert/strict'
import { test } from 'node:test'
import { locus, makeReading, type Told } from '../reading-builder.ts'
import { reconcile } from '../reconcile.ts'
import { accountIdsOf } from './account-ids.ts'

const SORVEL = locus('geonames:9', 'Sorvel', { longitude: 32.62, latitude: 46.64, country: 'UA' })
const TARNA = locus('geonames:10', 'Tarna', { longitude: 34.9, latitude: 47.9, country: 'UA' })
const RUSSIANS = { name: 'Russian troops', kind: 'force' as const }
const MINISTRY = { name: 'the Russian Defence Ministry', kind: 'government' as const, side: 'RU' }
const KYIV = { name: 'the Ukrainian Defence Ministry', kind: 'government' as const, side: 'UA' }
const shelled = { type: 'strike.shelling' as const, agent: RUSSIANS, place: SORVEL, day: '2022-11-11', said: 0 }
const record = (...told: readonly Told[]) => reconcile({ readings: told.map(makeReading), decisions: [] })

test('a voice that says another thing on a later day has changed its account on that day', () => {
  const { accounts } = record(
    {
      id: 'a',
      published: '2022-11-11',
      statements: [{ by: MINISTRY, words: 'it was not' }],
      events: [{ ...shelled, status: 'denied' }],
    },
    { id: 'b', published: '2022-11-12', statements: [{ by: MINISTRY, words: 'it was' }], events: [shelled] },
  )
  const account = accounts.find(({ question }) => question === 'whether')
  const [change] = account?.changes ?? []
  assert.equal(change?.day, '2022-11-12')
  assert.deepEqual(
    [change.from, change.to].map(at => account?.positions[at]?.value),
    ['denied', 'happened'],
  )
  assert.equal(account?.disputed, false, 'it differs with nobody else')
})

test('a side to which it is done and that says nothing has not said', () => {
  const { accounts } = record(
    {
      id: 'a',
      statements: [{ by: KYIV, words: 'they shelled the town' }],
      events: [shelled],
    },
    { id: 'b', text: 'The desk has seen it.', events: [{ ...shelled, said: 9 }] },
  )
  assert.deepEqual(accounts.find(({ question }) => question === 'whether')?.silent, ['RU'])
})

test('a toll that has grown is an update and no dispute', () => {
  const toll = (id: string, published: string, min: number): Told => ({
    id,
    published,
    events: [shelled],
    figures: [{ what: 'killed', min, event: 0 }],
  })
  const { accounts } = record(toll('a', '2022-11-11', 3), toll('b', '2022-11-12', 7))
  const account = accounts.find(({ question }) => question === 'number')
  assert.deepEqual([account?.disputed, account?.differences?.map(({ kind }) => kind)], [false, ['update']])
})

test('two towns or two days for one death are a dispute; a night between them is none', () => {
  const victim = { name: 'Oleh Tarasenko', role: 'mayor', affiliation: 'Ukrainian', side: 'UA' }
  const died = (id: string, place: typeof SORVEL, day: string): Told => ({
    id,
    text: `The ${id} desk tells of it.`,
    published: '2022-11-12',
    events: [{ type: 'other.accident', target: victim, place, day }],
  })
  const apart = record(died('a', SORVEL, '2022-11-09'), died('b', TARNA, '2022-11-09')).accounts
  assert.equal(apart.find(({ question }) => question === 'place')?.disputed, true)
  const near = record(died('a', SORVEL, '2022-11-09'), died('b', SORVEL, '2022-11-10')).accounts
  assert.equal(
    near.find(({ question }) => question === 'date'),
    undefined,
  )
})

test('the ids of all accounts follow from the parts that they are about', () => {
  const made = record(
    {
      id: 'a',
      statements: [{ by: MINISTRY, words: 'there were no losses' }],
      events: [shelled],
      figures: [
        { what: 'killed', min: 3, event: 0 },
        { what: 'losses', min: 0, said: 0 },
      ],
    },
    {
      id: 'b',
      statements: [{ by: KYIV, words: 'many Russian soldiers were killed' }],
      events: [{ ...shelled, status: 'denied' }],
      figures: [{ what: 'killed', min: 7, event: 0 }],
    },
    { id: 'c', control: [{ place: SORVEL, holder: RUSSIANS, kind: 'holds', from: '2022-11-10' }] },
    { id: 'd', control: [{ place: SORVEL, holder: RUSSIANS, kind: 'lost', from: '2022-11-11' }] },
  )
  const ids = new Set(accountIdsOf(made))
  assert.ok(made.accounts.length > 2)
  assert.deepEqual(
    made.accounts.filter(({ id }) => !ids.has(id)),
    [],
  )
})
