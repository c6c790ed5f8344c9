import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eventByStatus, rootIfNegated, rootIfPlanned } from './status-events.ts'

test('what was done, tried or is said to have been done is what it is', () => {
  for (const status of ['happened', 'ongoing', 'claimed', 'attempted'] as const)
    assert.equal(eventByStatus('ASSAULT', status), 'ASSAULT')
})

test('a planned withdrawal is a concession, planned help an agreement, planned force a threat', () => {
  assert.equal(eventByStatus('RETREAT', 'planned'), 'CONCEDE')
  assert.equal(eventByStatus('AID', 'planned'), 'AGREE')
  assert.equal(eventByStatus('ASSAULT', 'planned'), 'THREATEN')
  assert.equal(eventByStatus('ASSAULT', 'threatened'), 'THREATEN')
})

test('not to help or yield is a rejection; not to attack is nothing', () => {
  assert.equal(eventByStatus('AID', 'negated'), 'REJECT')
  assert.equal(eventByStatus('RETREAT', 'negated'), 'REJECT')
  assert.equal(eventByStatus('ASSAULT', 'negated'), undefined)
})

test('what is feared, supposed, denied or averted is no event', () => {
  for (const status of ['feared', 'hypothetical', 'denied', 'averted', 'predicted'] as const)
    assert.equal(eventByStatus('ASSAULT', status), undefined)
})

test('as a root, promised yielding is an agreement and an announced protest a threat', () => {
  assert.equal(rootIfPlanned('YIELD'), 'AGREE')
  assert.equal(rootIfPlanned('PROTEST'), 'THREATEN')
  assert.equal(rootIfPlanned('ACCUSE'), 'ACCUSE')
})

test('as a root, what is not yielded is a rejection and what is not done by force is nothing', () => {
  assert.equal(rootIfNegated('YIELD'), 'REJECT')
  assert.equal(rootIfNegated('COERCE'), undefined)
})
