import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isPartisan } from './partisan.ts'

test('who writes of our forces and the enemy is a party; who quotes one is not', () => {
  assert.ok(isPartisan('Our forces hold the market. The enemy has fled.'))
  assert.ok(isPartisan('The town hall is in our hands.'))
  assert.ok(!isPartisan('"Our forces hold the market," the spokesman said. “The enemy has fled.”'))
  assert.ok(!isPartisan('The army holds the market; its enemy was the cold.'))
})
