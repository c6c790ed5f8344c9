import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eventOfStance } from './stance-events.ts'

test('what is done by saying is an event, mere saying is none', () => {
  assert.equal(eventOfStance('accuses'), 'ACCUSE')
  assert.equal(eventOfStance('denies'), 'REJECT')
  assert.equal(eventOfStance('demands'), 'REQUEST')
  assert.equal(eventOfStance('intends'), 'AGREE')
  assert.equal(eventOfStance('praises'), 'SUPPORT')
  assert.equal(eventOfStance('asserts'), undefined)
  assert.equal(eventOfStance('thinks'), undefined)
})
