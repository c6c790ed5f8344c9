import assert from 'node:assert/strict'
import { test } from 'node:test'
import { modelKind, NAMED_BY_NUMBER } from './models.ts'

test('letters and number of a type of arms say what it is', () => {
  assert.equal(modelKind('F', '16'), 'aircraft')
  assert.equal(modelKind('T', '72'), 'tanks')
  assert.equal(modelKind('M', '777'), 'artillery')
})

test('movements, roads and illnesses are no arms', () => {
  for (const [letters, number] of [
    ['M', '23'],
    ['A', '4'],
    ['Covid', '19'],
  ] as const)
    assert.equal(modelKind(letters, number), undefined)
})

test('a number behind a name of arms is part of it', () => {
  assert.ok(NAMED_BY_NUMBER.test('18 Leopard '))
  assert.ok(!NAMED_BY_NUMBER.test('the army lost '))
})
