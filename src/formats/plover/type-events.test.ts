import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EVENT_TYPE_CODES } from '../../record/event-types.ts'
import { PLOVER_EVENTS } from './plover-event.ts'
import { eventOfType } from './type-events.ts'

test('acts go by their family unless the type says otherwise', () => {
  assert.equal(eventOfType('strike.shelling'), 'ASSAULT')
  assert.equal(eventOfType('territory.taken'), 'COERCE')
  assert.equal(eventOfType('territory.withdrawal'), 'RETREAT')
  assert.equal(eventOfType('force.exercise'), 'COOPERATE')
  assert.equal(eventOfType('statement.demand.yield'), 'REQUEST')
  assert.equal(eventOfType('statement.threat.force'), 'THREATEN')
})

test('what nobody does to anybody has no event', () => {
  for (const type of ['politics.election', 'other.disaster', 'statement.report', 'population.flight'] as const)
    assert.equal(eventOfType(type), undefined)
})

test('each of the sixteen is what some type is called', () => {
  const events = new Set(EVENT_TYPE_CODES.map(eventOfType))
  assert.deepEqual(
    PLOVER_EVENTS.filter(event => !events.has(event)),
    [],
  )
})
