import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { pointsBack } from './points-back.ts'

const TOLD: readonly (readonly [before: string, expected: boolean])[] = [
  ['Nobody was hurt in the ', true],
  ['Such a ', true],
  ['They had planned Saturday’s ', true],
  ['Three died in the second rocket ', true],
  ['The mayor denied its ', true],
  ['The rockets ', true],
  ['An ', false],
  ['The guns were ', false],
  ['The army had to ', false],
  ['There was ', false],
  ['', false],
]

test('what is known already is pointed back to; what is told anew is not', () => {
  for (const [before, expected] of TOLD) assert.equal(pointsBack(before), expected, before)
})

test('no text throws', () => {
  fc.assert(fc.property(fc.string(), before => typeof pointsBack(before) === 'boolean'))
})

test('the round that came down points back where it is told who fired it; guns and what is new do not', () => {
  assert.ok(pointsBack('He said the round had been '))
  assert.ok(pointsBack('and that the mortar shell was '))
  assert.ok(!pointsBack('He said a round had been '))
  assert.ok(!pointsBack('He said the gun had been '))
})
