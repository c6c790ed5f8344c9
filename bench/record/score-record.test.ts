import assert from 'node:assert/strict'
import { test } from 'node:test'
import { locus, makeReading, type Told } from '../../src/reconcile/reading-builder.ts'
import type { Reading } from '../../src/record/reading.ts'
import type { PartScore } from './part-score.ts'
import { storyOf } from './read-story.ts'
import { scoreAccounts } from './score-accounts.ts'
import { scoreActors } from './score-actors.ts'
import { scoreControl } from './score-control.ts'
import { scoreEvents } from './score-events.ts'
import { scoreFamilies } from './score-families.ts'
import { scoreTolls } from './score-tolls.ts'
import { type Story, StoryShape } from './story-shape.ts'

const MILLTOWN = locus('geonames:1', 'Milltown', { longitude: 30, latitude: 50 })
const ASHFORD = locus('geonames:2', 'Ashford', { longitude: 35, latitude: 52 })
const REED = { name: 'Ann Reed', role: 'minister', side: 'RL' }
const BLUE = { name: 'Bluish army', kind: 'force' as const, side: 'BL' }

/** A reading whose events are named by the words that tell them. */
function reading(told: Told): Reading {
  const made = makeReading(told)
  return { ...made, events: made.events.map(event => ({ ...event, trigger: event.spans })) }
}

const SHELLED = '[Somebody strike.shelling Milltown]'
const a = reading({
  id: 'a',
  published: '2030-05-02',
  mentions: [REED],
  events: [{ type: 'strike.shelling', place: MILLTOWN, day: '2030-05-02' }],
  figures: [{ what: 'killed', min: 3, event: 0 }],
  control: [{ place: MILLTOWN, holder: BLUE, kind: 'holds', from: '2030-05-02' }],
})
const b = reading({
  id: 'b',
  published: '2030-05-03',
  text: 'Nobody was there.',
  mentions: [REED],
  statements: [{ by: REED, words: 'it was not us', stance: 'denies' }],
  events: [
    { type: 'strike.shelling', place: MILLTOWN, day: '2030-05-02', status: 'denied', said: 0 },
    { type: 'strike.shelling', place: ASHFORD, day: '2030-05-02' },
  ],
})
const READINGS = new Map([
  ['a', a],
  ['b', b],
])

function score(part: (read: ReturnType<typeof storyOf>) => PartScore, story: Partial<Record<keyof Story, unknown>>) {
  const read = storyOf(
    StoryShape.parse({
      about: 'made',
      days: { from: '2030-05-01', to: '2030-05-04' },
      sides: [{ key: 'blue', names: ['BL'] }],
      actors: [],
      families: [],
      events: [],
      accounts: [],
      control: [],
      tolls: [],
      ...story,
    }),
    READINGS,
  )
  const { figures, faults } = part(read)
  return { figure: (name: string) => figures.find(([known]) => known === name)?.[1], faults }
}

const shelling = (key: string, tellings: Record<string, string[]>) => ({
  key,
  type: 'strike.shelling',
  status: 'happened',
  tellings,
})
const ONE = shelling('one', { a: [SHELLED], b: [SHELLED] })
const TWO = shelling('two', { b: ['[Somebody strike.shelling Ashford]'] })

test('events clustered as in the key are all right', () => {
  const { figure, faults } = score(scoreEvents, { events: [ONE, TWO] })
  assert.equal(figure('events B³ F1'), 100)
  assert.equal(figure('tellings found'), 100)
  assert.deepEqual(faults, [])
})

test('two events of the key in one of the record cost precision, and are named', () => {
  const { figure, faults } = score(scoreEvents, {
    events: [shelling('one', { a: [SHELLED] }), shelling('other', { b: [SHELLED] })],
  })
  assert.equal(figure('events B³ precision'), 50)
  assert.equal(figure('events B³ recall'), 100)
  assert.ok(faults.some(fault => fault.startsWith('thrown together')))
})

test('a telling without an event of the reader costs recall, and the found ones stand apart', () => {
  const missed = shelling('one', { a: [SHELLED], b: ['Nobody [was] there'] })
  const { figure, faults } = score(scoreEvents, { events: [missed] })
  assert.equal(figure('events B³ precision'), 100)
  assert.equal(figure('events B³ recall'), 25)
  assert.equal(figure('events B³ F1, found tellings alone'), 100)
  assert.equal(figure('tellings found'), 50)
  assert.ok(faults.some(fault => fault.startsWith('not found: one')))
})

test('a telling in a report that is none is an error of the key', () => {
  assert.throws(() => score(scoreEvents, { events: [shelling('one', { z: [SHELLED] })] }))
})

test('a family of the key that the record has not costs recall', () => {
  const { figure } = score(scoreFamilies, { families: [{ reports: ['a', 'b'], origin: 'a', how: 'rewrite' }] })
  assert.equal(figure('families B³ precision'), 100)
  assert.equal(figure('families B³ recall'), 50)
  assert.equal(figure('copies with the right origin'), 0)
  assert.equal(score(scoreFamilies, {}).figure('families B³ F1'), 100)
})

test('a role is told in some of its words or in more, not in others', () => {
  const told = (role: string) =>
    score(scoreActors, {
      actors: [{ key: 'reed', name: 'Ann Reed', kind: 'person', names: ['Ann Reed'], roles: [{ role }] }],
    }).figure('roles of actors among those told')
  assert.equal(told('minister of mills'), 100)
  assert.equal(told('Minister'), 100)
  assert.equal(told('general'), 0)
})

test('actors are counted by their names in each report, and by their last side', () => {
  const reed = { key: 'reed', name: 'Ann Reed', kind: 'person', names: ['Ann Reed'] }
  const { figure } = score(scoreActors, { actors: [{ ...reed, sides: [{ side: 'XX' }, { side: 'RL' }] }] })
  assert.equal(figure('actors B³ F1'), 100)
  assert.equal(figure('sides of actors right (of several the last)'), 100)
  assert.equal(
    score(scoreActors, { actors: [{ ...reed, sides: [{ side: 'BL' }] }] }).figure(
      'sides of actors right (of several the last)',
    ),
    0,
  )
})

const whether = {
  question: 'whether',
  about: 'one',
  title: 'Whether Milltown was shelled',
  values: [
    { value: 'yes', reports: ['a'] },
    { value: 'no', reports: ['b'] },
  ],
}

test('a contradiction of the key is found, and one that the key has not is false', () => {
  const found = score(scoreAccounts, { events: [ONE], accounts: [{ ...whether, disputed: true }] })
  assert.equal(found.figure('contradictions found'), 100)
  assert.equal(found.figure('contradictions of the record that are none'), 0)
  const none = score(scoreAccounts, { events: [ONE] })
  assert.equal(none.figure('contradictions of the record that are none'), 100)
  assert.equal(none.faults.length, 1)
})

test('an update that the record disputes is said, and one about another thing is not meant', () => {
  const update = score(scoreAccounts, { events: [ONE], accounts: [{ ...whether, disputed: false }] })
  assert.equal(update.figure('updates not taken for contradictions'), 0)
  const elsewhere = score(scoreAccounts, { events: [TWO], accounts: [{ ...whether, about: 'two', disputed: true }] })
  assert.equal(elsewhere.figure('contradictions found'), 0)
})

test('what may be found but need not is neither missed nor false', () => {
  const { figure } = score(scoreAccounts, { events: [ONE], accounts: [{ ...whether, disputed: true, optional: true }] })
  assert.equal(figure('contradictions found'), 100)
  assert.equal(figure('contradictions of the record that are none'), 0)
})

test('control is asked for each place and day from its first entry on', () => {
  const { figure, faults } = score(scoreControl, {
    control: [
      {
        place: 'Milltown',
        spans: [
          { from: '2030-05-01', holds: ['RL'] },
          { from: '2030-05-02', holds: ['blue'] },
        ],
      },
    ],
  })
  assert.equal(figure('control: holder right per place and day'), 75)
  assert.equal(figure('control: claims right per place and day'), 100)
  assert.deepEqual(faults, ['Milltown: nobody, should be RL: 2030-05-01 … 2030-05-01 (1 days)'])
})

test('a place that the record does not know holds nobody', () => {
  const { figure, faults } = score(scoreControl, {
    control: [{ place: 'Nowhere', spans: [{ from: '2030-05-04', holds: ['RL'] }] }],
  })
  assert.equal(figure('control: holder right per place and day'), 0)
  assert.match(faults[0] ?? '', /no such place/)
})

test('a toll is found by its words and its numbers', () => {
  const toll = (words: string, min: number) => ({
    about: 'one',
    what: 'killed',
    values: [
      { report: 'a', day: '2030-05-02', min: 3, max: 3, words: '3' },
      { report: 'b', day: '2030-05-03', min, words },
    ],
  })
  const { figure, faults } = score(scoreTolls, { events: [ONE], tolls: [toll('Nobody was', 4)] })
  assert.equal(figure('toll numbers found'), 50)
  assert.equal(figure('tolls whose growth is no contradiction'), 100)
  assert.equal(faults.length, 1)
  assert.throws(() => score(scoreTolls, { events: [ONE], tolls: [toll('words that are not there', 4)] }))
})
