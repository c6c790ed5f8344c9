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

test('who denies a loss or claims a place says so of the days until then, not of what comes after', () => {
  const denial = (published: string): Told => ({
    id: 'a',
    published,
    statements: [{ by: PESKOV, words: 'our troops have not left' }],
    control: [{ place: KHERSON, holder: RUSSIANS, kind: 'denies-losing', said: 0 }],
  })
  const held: Told = {
    id: 'b',
    published: '2022-11-12',
    control: [{ place: KHERSON, holder: UKRAINIANS, kind: 'holds', from: '2022-11-11' }],
  }
  assert.equal(only('holder', denial('2022-11-12'), held)?.disputed, true)
  assert.equal(only('holder', denial('2022-11-05'), held)?.disputed, false)
})

test('a holder whose side nobody knows contradicts nobody', () => {
  const holds = (id: string, name: string, published = '2022-11-12'): Told => ({
    id,
    published,
    control: [{ place: KHERSON, holder: { name, kind: 'force' }, kind: 'holds' }],
  })
  const before = [holds('a', 'Russian troops'), holds('c', 'Russian troops', '2022-11-13')]
  assert.equal(only('holder', ...before, holds('b', 'Ukrainian forces'))?.disputed, true)
  assert.notEqual(only('holder', ...before, holds('b', 'Kalvar Brigade'))?.disputed, true)
})

test('"they will not leave" does not contradict that they left days later, nor that they left another town', () => {
  const ODESA = locus('geonames:698740', 'Odesa', { longitude: 30.72, latitude: 46.48, country: 'UA' })
  const left = { type: 'territory.withdrawal' as const, agent: RUSSIANS }
  const told: Told = {
    id: 'a',
    published: '2022-11-11',
    statements: [{ by: KULEBA, words: 'they have left' }],
    events: [{ ...left, place: KHERSON, day: '2022-11-11', said: 0 }],
  }
  const not = (published: string, place: typeof ODESA, day?: string): Told => ({
    id: 'b',
    published,
    statements: [{ by: PESKOV, words: 'nobody leaves' }],
    events: [{ ...left, place, status: 'negated', said: 0, ...(day === undefined ? {} : { day }) }],
  })
  const isDisputed = (...reports: readonly Told[]) => accounts(...reports).some(one => one.disputed)
  assert.ok(isDisputed(told, not('2022-11-11', KHERSON, '2022-11-11')))
  assert.ok(!isDisputed(told, not('2022-11-09', KHERSON, '2022-11-11')))
  assert.ok(!isDisputed(told, not('2022-11-11', ODESA, '2022-11-11')))
})

test('what an outlet has set right in a later report is no contradiction any more', () => {
  const blown = { type: 'property.sabotage' as const, place: KHERSON, day: '2022-11-11' }
  const told = (id: string, outlet: string, published: string, agent: typeof RUSSIANS): Told => ({
    id,
    outlet,
    published,
    text: `${'once twice thrice '.replaceAll(/\w+/g, word => `${word}${id}`)} ${id.repeat(9)} ${published} ${id.repeat(7)}`,
    events: [{ ...blown, agent }],
  })
  const first = told('a', 'Volna', '2022-11-11', RUSSIANS)
  const other = told('b', 'Post', '2022-11-12', UKRAINIANS)
  assert.equal(only('who', first, other)?.disputed, true)
  assert.equal(only('who', first, other, told('c', 'Volna', '2022-11-13', UKRAINIANS))?.disputed, false)
})
