import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Reading } from '../../../record/reading.ts'
import type { Span, Spans } from '../../../text/span.ts'
import { partyReader } from '../../identity/party.ts'
import { locus, makeReading, type Told } from '../../reading-builder.ts'
import { reconcile } from '../../reconcile.ts'
import { blamedSide } from './blamed-side.ts'
import * as words from './lexicon/blame-words.ts'

const BRIDGE = locus('geonames:9', 'Sorvel', { longitude: 32.62, latitude: 46.64, country: 'UA' })
const RUSSIANS = { name: 'Russian troops', kind: 'force' as const }
const UKRAINIANS = { name: 'Ukrainian forces', kind: 'force' as const }
const MOSCOW = { name: 'the Russian Defence Ministry', kind: 'government' as const, side: 'RU' }
const KYIV = { name: 'the Ukrainian Defence Ministry', kind: 'government' as const, side: 'UA' }
const blown = { type: 'property.sabotage' as const, place: BRIDGE, day: '2022-11-11' }

const whoIn = (...readings: readonly Reading[]) =>
  reconcile({ readings, decisions: [] }).accounts.find(({ question }) => question === 'who')
const who = (...told: readonly Told[]) => whoIn(...told.map(makeReading))

/** A reading of sentences: statements and events stand where their words do. */
function inWords(text: string, told: Omit<Told, 'id' | 'text'>, acts: readonly string[]): Reading {
  const reading = makeReading({ id: 'a', text, ...told })
  const spanOf = (words: string): Spans => [[text.indexOf(words), text.indexOf(words) + words.length]]
  const sentences = Array.from(text.matchAll(/[^.]+\./g), ({ index, 0: words }): Span => [index, index + words.length])
  return {
    ...reading,
    sentences,
    statements: reading.statements.map((one, at) => ({ ...one, content: spanOf(told.statements?.[at]?.words ?? '') })),
    events: reading.events.map((one, at) => ({
      ...one,
      spans: spanOf(acts[at] ?? ''),
      trigger: spanOf(acts[at] ?? ''),
    })),
  }
}

test('every pattern matches its example and not its counter-example', () => {
  for (const [name, { words: pattern, example, counter }] of Object.entries(words).flatMap(([name, one]) =>
    'example' in one ? [[name, one] as const] : [],
  )) {
    assert.match(example, pattern, name)
    assert.doesNotMatch(counter, pattern, name)
  }
})

test('each side names the other as the doer: a dispute about responsibility', () => {
  const account = who(
    { id: 'a', statements: [{ by: KYIV, words: 'they blew it up' }], events: [{ ...blown, agent: RUSSIANS, said: 0 }] },
    {
      id: 'b',
      statements: [{ by: MOSCOW, words: 'they blew it up' }],
      events: [{ ...blown, agent: UKRAINIANS, said: 0 }],
    },
  )
  assert.equal(account?.disputed, true)
  assert.deepEqual(
    account.positions.map(({ side, value }) => [side, value]),
    [
      ['RU', 'Ukraine'],
      ['UA', 'Russia'],
    ],
  )
  assert.deepEqual(account.differences, [{ kind: 'responsibility', between: [0, 1] }])
})

test('a side that is blamed and says that it was not it', () => {
  const account = who(
    { id: 'a', statements: [{ by: KYIV, words: 'they blew it up' }], events: [{ ...blown, agent: RUSSIANS, said: 0 }] },
    {
      id: 'b',
      statements: [{ by: MOSCOW, words: 'its troops had blown it up', stance: 'denies' }],
      events: [{ ...blown, agent: RUSSIANS, status: 'denied', said: 0 }],
    },
  )
  assert.deepEqual(
    account?.positions.map(({ side, value }) => [side, value]),
    [
      ['RU', 'not Russia'],
      ['UA', 'Russia'],
    ],
  )
})

test('"Russia and Ukraine have accused each other": by the word of each it was the other', () => {
  const text = 'The bridge was blown up on Friday. Russia and Ukraine have accused each other of it.'
  const account = whoIn(inWords(text, { events: [blown] }, ['blown up']))
  assert.equal(account?.disputed, true)
  assert.deepEqual(
    account.positions.map(({ speaker, value }) => [speaker, value]),
    [
      ['Russia', 'Ukraine'],
      ['Ukraine', 'Russia'],
    ],
  )
})

test('"Ukraine had no part in it", and who says that it was behind it', () => {
  const text =
    'The bridge was blown up on Friday. Ukraine had no part in it, said Kyiv. Ukraine was behind the attack, said Moscow.'
  const statements = [
    { by: KYIV, words: 'Ukraine had no part in it' },
    { by: MOSCOW, words: 'Ukraine was behind the attack' },
  ]
  const account = whoIn(inWords(text, { statements, events: [blown] }, ['blown up']))
  assert.deepEqual(
    account?.positions.map(({ side, value }) => [side, value]),
    [
      ['RU', 'Ukraine'],
      ['UA', 'not Ukraine'],
    ],
  )
})

test('what somebody denies in one sentence is what the report tells in another', () => {
  const aid = { type: 'aid.military' as const, agent: RUSSIANS }
  const record = reconcile({
    readings: [
      makeReading({
        id: 'a',
        statements: [
          { by: KYIV, words: 'Russian troops are sending shells' },
          { by: MOSCOW, words: 'it has sent none', stance: 'denies' },
        ],
        events: [
          { ...aid, status: 'ongoing', said: 0 },
          { ...aid, status: 'denied', said: 1 },
        ],
      }),
    ],
    decisions: [],
  })
  assert.ok(record.accounts.some(({ question, disputed }) => question === 'whether' && disputed))
})

test('the words of weapons and of who stands before the verb blame a side; who suffers is not blamed', () => {
  const text = 'Ukrainian shells had destroyed the bridge. Russian troops were hit. Russian soldiers died.'
  const reading = makeReading({ id: 'a', text, events: [blown, blown, blown] })
  const sides = [
    ['Ukrainian shells had destroyed the bridge', 'destroyed'],
    ['Russian troops were hit', 'hit'],
    ['Russian soldiers died', 'died'],
  ].map(([clause = '', trigger = ''], at) => {
    const event = reading.events[at]
    const spanOf = (words: string): Spans => [[text.indexOf(words), text.indexOf(words) + words.length]]
    const sense = { text, partyOf: partyReader(undefined), actorOf: () => undefined }
    return event && blamedSide({ ...event, spans: spanOf(clause), trigger: spanOf(trigger) }, sense)
  })
  assert.deepEqual(sides, ['UA', undefined, undefined])
})

test('one side’s own withdrawal, told by both, asks nobody who did it', () => {
  const left = { type: 'territory.withdrawal' as const, place: BRIDGE, day: '2022-11-11', agent: RUSSIANS, said: 0 }
  assert.equal(
    who(
      { id: 'a', statements: [{ by: KYIV, words: 'they left' }], events: [left] },
      { id: 'b', statements: [{ by: MOSCOW, words: 'they did not' }], events: [{ ...left, status: 'denied' }] },
    ),
    undefined,
  )
})

test('"he denied it" after another’s word, and "he called the announcement a fairy tale", deny what that tells', () => {
  const told = { type: 'deescalation.disarmament' as const, place: BRIDGE, said: 0 }
  const disputed = (text: string, words: string, stance: 'denies' | 'calls') => {
    const statements = [
      { by: KYIV, words: 'forty soldiers gave up their arms' },
      { by: MOSCOW, words, stance },
    ]
    const { accounts } = reconcile({
      readings: [inWords(text, { statements, events: [told] }, ['gave up'])],
      decisions: [],
    })
    return accounts.some(one => one.question === 'whether' && one.disputed)
  }
  const first = 'Kyiv said forty soldiers gave up their arms. '
  assert.ok(disputed(`${first}Moscow denied it.`, 'it', 'denies'))
  assert.ok(disputed(`${first}Moscow called the announcement a fairy tale.`, 'the announcement a fairy tale', 'calls'))
  assert.ok(!disputed(`${first}Moscow called the day a success.`, 'the day a success', 'calls'))
  assert.ok(!disputed('Moscow denied it. Kyiv said forty soldiers gave up their arms.', 'it', 'denies'))
})

test('in a battle both sides attack: who did it is asked only where one accuses', () => {
  const attack = { type: 'battle.offensive' as const, place: BRIDGE, day: '2022-11-11', said: 0 }
  const told = (stance: 'asserts' | 'accuses') =>
    who(
      { id: 'a', statements: [{ by: KYIV, words: 'they attacked', stance }], events: [{ ...attack, agent: RUSSIANS }] },
      { id: 'b', statements: [{ by: MOSCOW, words: 'they did', stance }], events: [{ ...attack, agent: UKRAINIANS }] },
    )
  assert.equal(told('asserts'), undefined)
})
