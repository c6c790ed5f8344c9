import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EVENT_TYPE_CODES } from '../record/event-types.ts'
import { eventTypes } from './event-types.ts'

test('every type of the typology is listed, in its order', () => {
  assert.deepEqual(
    eventTypes().map(({ type }) => type),
    EVENT_TYPE_CODES,
  )
})

test('a type says what others call it and by which words it is read', () => {
  const [drone] = eventTypes('strike.drone')
  assert.equal(drone?.plover, 'ASSAULT')
  assert.equal(drone?.acled, 'Air/drone strike')
  assert.ok(drone && drone.words.length > 0 && drone.examples.length > 0)
})

test('a family or beginning narrows the list, but is no part of a word', () => {
  assert.deepEqual(
    eventTypes('territory').map(({ family }) => family),
    EVENT_TYPE_CODES.filter(type => type.startsWith('territory.')).map(() => 'territory'),
  )
  assert.ok(eventTypes('statement.threat').every(({ words }) => words.includes('threatens')))
  assert.deepEqual(eventTypes('terri'), [])
})
