import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EVENT_TYPE_CODES, familyOf } from '../record/event-types.ts'
import { acledSubType, SUB_TYPES } from './acled.ts'

test('every sub-type of ACLED is reached, and acts of violence all have one', () => {
  const reached = new Set(EVENT_TYPE_CODES.map(acledSubType))
  assert.deepEqual(
    SUB_TYPES.filter(subType => !reached.has(subType)),
    [],
  )
  assert.equal(SUB_TYPES.length, 25)
  const violent = new Set(['battle', 'territory', 'strike', 'explosive', 'attack', 'property', 'riot'])
  const without = EVENT_TYPE_CODES.filter(type => violent.has(familyOf(type)) && acledSubType(type) === undefined)
  assert.deepEqual(without, [])
})

test('an act has the sub-type of its kind, and a statement none', () => {
  assert.equal(acledSubType('strike.drone'), 'Air/drone strike')
  assert.equal(acledSubType('territory.withdrawal'), 'Non-violent transfer of territory')
  assert.equal(acledSubType('statement.threat.force'), undefined)
})
