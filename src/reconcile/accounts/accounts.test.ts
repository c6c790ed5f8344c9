import assert from 'node:assert/strict'
import { test } from 'node:test'
import { locus, makeReading, type Told } from '../reading-builder.ts'
import { reconcile } from '../reconcile.ts'

const KHERSON = locus('geonames:706448', 'Kherson', { longitude: 32.62, latitude: 46.64, country: 'UA' })
const RUSSIANS = { name: 'Russian troops', kind: 'force' as const }
const UKRAINIANS = { name: 'Ukrainian forces', kind: 'force' as const }
const PESKOV = { name: 'Dmitry Peskov', role: 'spokesman', affiliation: 'Kremlin' }
const KULEBA = { name: 'Dmytro Kuleba', role: 'minister', affiliation: 'Ukraine' }
const shelled = { type: 'strike.shelling' as const, agent: RUSSIANS, place: KHERSON, day: '2022-11-11' }
const accounts = (...reports: readonly Told[]) =>
  reconcile({ readings: reports.map(makeReading), decisions: [] }).accounts
const only = (question: string, ...reports: readonly Told[]) =>
  accounts(...reports).find(account => account.question === question)

test('one side says that it happened and the other denies it: disputed, each with its words', () => {
  const account = only(
    'whether',
    { id: 'a', statements: [{ by: KULEBA, words: 'they shelled the city' }], events: [{ ...shelled, said: 0 }] },
    {
      id: 'b',
      statements: [{ by: PESKOV, words: 'nobody shelled it', stance: 'denies' }],
      events: [{ ...shelled, status: 'denied', said: 0 }],
    },
  )
  assert.equal(account?.disputed, true)
  assert.deepEqual(
    account?.positions.map(({ side, speaker, value }) => [side, speaker, value]),
    [
      ['RU', 'Dmitry Peskov', 'denied'],
      ['UA', 'Dmytro Kuleba', 'happened'],
    ],
  )
})

test('a voice that contradicts nobody but itself is no dispute', () => {
  const account = only(
    'whether',
    { id: 'a', statements: [{ by: PESKOV, words: 'it was shelled' }], events: [{ ...shelled, said: 0 }] },
    {
      id: 'b',
      statements: [{ by: PESKOV, words: 'it was not' }],
      events: [{ ...shelled, status: 'negated', said: 0 }],
    },
  )
  assert.equal(account?.disputed, false)
})

test('copies and relays repeat, they do not add a voice', () => {
  const text =
    'The spokesman told reporters in the morning that nobody had shelled the city and that all such reports were made up.'
  const denial = {
    statements: [{ by: PESKOV, words: 'nobody had shelled it' }],
    events: [{ ...shelled, status: 'denied' as const, said: 0 }],
  }
  const account = only(
    'whether',
    { id: 'a', text, ...denial },
    { id: 'b', text, ...denial },
    { id: 'c', ...denial, statements: [{ by: PESKOV, words: 'no shelling, he told the agency', relays: ['AP'] }] },
    { id: 'd', events: [shelled] },
  )
  const peskov = account?.positions.find(({ speaker }) => speaker === 'Dmitry Peskov')
  assert.deepEqual([peskov?.evidence.map(({ report }) => report), peskov?.repeatedBy], [['a'], ['b', 'c']])
})

test('a later larger toll is growth; a smaller one, or two on one day, is a dispute', () => {
  const toll = (id: string, published: string, min: number): Told => ({
    id,
    published,
    events: [shelled],
    figures: [{ what: 'killed', min, event: 0 }],
  })
  assert.equal(only('number', toll('a', '2022-11-11', 3), toll('b', '2022-11-12', 7))?.disputed, false)
  assert.equal(only('number', toll('a', '2022-11-11', 7), toll('b', '2022-11-12', 3))?.disputed, true)
  assert.equal(only('number', toll('a', '2022-11-11', 3), toll('b', '2022-11-11', 7))?.disputed, true)
  assert.equal(only('number', toll('a', '2022-11-11', 3), toll('b', '2022-11-12', 3)), undefined)
  assert.equal(only('number', toll('a', '2022-11-11', 0), toll('b', '2022-11-12', 7))?.disputed, true)
})

test('a place claimed in law by who has lost it is disputed; one that changed hands is not', () => {
  const lost = { place: KHERSON, holder: RUSSIANS, kind: 'lost' as const, from: '2022-11-11' }
  const held = { place: KHERSON, holder: RUSSIANS, kind: 'holds' as const, from: '2022-03-02' }
  const claim = {
    place: KHERSON,
    holder: { name: 'the Kremlin', kind: 'government' as const },
    kind: 'claims' as const,
    sense: 'de-jure' as const,
    said: 0,
  }
  assert.equal(
    only(
      'holder',
      { id: 'a', control: [lost] },
      { id: 'b', statements: [{ by: PESKOV, words: 'it is ours' }], control: [claim] },
    )?.disputed,
    true,
  )
  assert.equal(
    only(
      'holder',
      { id: 'a', control: [held] },
      { id: 'b', control: [{ ...held, holder: UKRAINIANS, from: '2022-11-11' }] },
    )?.disputed,
    false,
  )
})

test('two days for one taking are a dispute about the date', () => {
  const taken = (id: string, from: string): Told => ({
    id,
    text: `The ${id} desk says that soldiers came on ${from}.`,
    control: [{ place: KHERSON, holder: UKRAINIANS, kind: 'holds', from }],
  })
  const account = only('date', taken('a', '2022-11-10'), taken('b', '2022-11-11'))
  assert.equal(account?.disputed, true)
  assert.equal(account?.title, 'When Ukraine took Kherson')
})

test('a truce that is no more days after it began has ended; on its day it is in dispute', () => {
  const truce = { type: 'deescalation.ceasefire' as const, place: KHERSON, day: '2022-11-11' }
  const over = (published: string) =>
    only(
      'whether',
      { id: 'a', published: '2022-11-11', statements: [{ by: KULEBA, words: 'the guns are silent' }], events: [truce] },
      {
        id: 'b',
        published,
        statements: [{ by: PESKOV, words: 'there is no truce' }],
        events: [{ ...truce, status: 'negated', said: 0 }],
      },
    )?.disputed
  assert.equal(over('2022-11-11'), true)
  assert.notEqual(over('2022-11-14'), true)
})
