import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSameName, isSameRole, isSameSpeaker } from './same-name.ts'

test('articles, case and possessive endings do not make another name', () => {
  assert.ok(isSameName('The Kremlin', 'Kremlin'))
  assert.ok(isSameName("Sudan's army", 'Sudan army'))
  assert.ok(!isSameName('Yahya Saree', 'Saree'))
})

test('a description may be told by its head and some of its words', () => {
  assert.ok(isSameSpeaker('a person familiar with the talks', 'a person familiar'))
  assert.ok(isSameSpeaker('mayor of Rafah', 'The mayor'))
  assert.ok(isSameSpeaker('Residents of the nearby village of Dvorichna', 'Residents of the nearby village'))
  assert.ok(!isSameSpeaker('mayor of Rafah', 'Rafah'))
  assert.ok(!isSameSpeaker('mayor of Rafah', 'mayor of Gaza'))
})

test('a name is told whole', () => {
  assert.ok(!isSameSpeaker('Moussa Ag Bilal', 'Bilal'))
  assert.ok(!isSameSpeaker('Rapid Support Forces', 'Forces'))
})

test('the organisation may stand in the role, another office may not', () => {
  assert.ok(isSameRole('spokesman', 'Kremlin spokesman', 'Kremlin'))
  assert.ok(isSameRole('Foreign Minister', 'foreign minister', ''))
  assert.ok(!isSameRole('governor', 'deputy governor', 'North Kivu'))
  assert.ok(!isSameRole('Deputy Defence Minister', 'Minister', ''))
})
