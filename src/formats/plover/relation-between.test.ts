import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeReading, type Told } from '../../reconcile/reading-builder.ts'
import type { Reading } from '../../record/reading.ts'
import { relationBetween } from './relation-between.ts'
import { relationsOf } from './relations.ts'

const [ARMY, REBELS] = [{ name: 'the army' }, { name: 'the rebels' }]

function between(told: Omit<Told, 'id'>, source = ARMY.name, target = REBELS.name) {
  const reading = makeReading({ id: 'one', ...told })
  return relationBetween(reading, { source: spansOf(reading, source), target: spansOf(reading, target) })
}

function spansOf({ mentions }: Reading, name: string) {
  return mentions.filter(mention => mention.name === name).flatMap(({ spans }) => spans)
}

const SHELLING = { type: 'strike.shelling', agent: ARMY, target: REBELS } as const
const MEETING = { type: 'diplomacy.meeting', agent: ARMY, target: { name: 'the envoy' } } as const

test('the act whose ends are the two asked for', () => {
  assert.equal(between({ events: [MEETING, SHELLING] }), 'ASSAULT')
  assert.equal(between({ events: [SHELLING, MEETING] }, ARMY.name, 'the envoy'), 'CONSULT')
})

test('the right way round before the wrong one', () => {
  const back = { type: 'aid.humanitarian', agent: REBELS, target: ARMY } as const
  assert.equal(between({ events: [back, SHELLING] }), 'ASSAULT')
  assert.equal(between({ events: [SHELLING, back] }, REBELS.name, ARMY.name), 'AID')
})

test('words and deeds of yielding are one', () => {
  const leaving = { type: 'territory.withdrawal', agent: ARMY } as const
  assert.equal(between({ mentions: [REBELS], events: [leaving] }), 'YIELD')
  assert.equal(between({ mentions: [REBELS], events: [{ ...leaving, status: 'planned' }] }), 'YIELD')
})

test('a statement is between its speaker and whom it speaks of', () => {
  const statements = [{ by: ARMY, words: 'the rebels must leave', stance: 'demands' }] as const
  assert.equal(between({ mentions: [REBELS], statements }), 'REQUEST')
})

test('who intends help agrees, who intends force threatens', () => {
  const statements = [{ by: ARMY, words: 'it means to help the rebels', stance: 'intends' }] as const
  assert.equal(between({ mentions: [REBELS], statements }), 'AGREE')
  const shelling = { type: 'strike.shelling', status: 'planned', said: 0 } as const
  assert.equal(between({ mentions: [REBELS], statements, events: [shelling] }), 'THREATEN')
})

test('nothing told is nothing', () => {
  assert.equal(between({ mentions: [ARMY, REBELS] }), undefined)
  assert.equal(between({ events: [{ ...SHELLING, status: 'feared' }] }), undefined)
  assert.equal(between({ mentions: [REBELS], statements: [{ by: ARMY, words: 'it rains' }] }), undefined)
})

test('the ends of an act are all mentions of those in it', () => {
  const [relation] = relationsOf(makeReading({ id: 'one', mentions: [ARMY, ARMY], events: [SHELLING] }))
  assert.equal(relation?.sources.length, 3)
  assert.equal(relation?.targets.length, 1)
})
