import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bCubed, bCubedOfFound } from './b-cubed.ts'

test('clusters as the key has them are all right', () => {
  const things = [
    { gold: 'a', found: '1' },
    { gold: 'a', found: '1' },
    { gold: 'b', found: '2' },
  ]
  assert.deepEqual(bCubed(things), { precision: 100, recall: 100, f1: 100 })
})

test('two clusters thrown together cost precision', () => {
  // Each of the four has two of its own among the four it is put with.
  const things = ['a', 'a', 'b', 'b'].map(gold => ({ gold, found: '1' }))
  const { precision, recall } = bCubed(things)
  assert.equal(precision, 50)
  assert.equal(recall, 100)
})

test('a cluster torn apart costs recall', () => {
  const things = ['1', '2', '3', '4'].map(found => ({ gold: 'a', found }))
  const { precision, recall, f1 } = bCubed(things)
  assert.equal(precision, 100)
  assert.equal(recall, 25)
  assert.equal(f1, 40)
})

test('what was not found costs recall, its own and that of its fellows', () => {
  // Found two of three in one cluster: each has recall 2/3, the third 0.
  const things = [{ gold: 'a', found: '1' }, { gold: 'a', found: '1' }, { gold: 'a' }]
  const { precision, recall } = bCubed(things)
  assert.equal(precision, 100)
  assert.ok(Math.abs(recall - (100 * (2 / 3 + 2 / 3)) / 3) < 1e-9)
  assert.equal(bCubedOfFound(things).recall, 100)
})

test('nothing found is nothing right, and nothing to find is all right', () => {
  assert.deepEqual(bCubed([{ gold: 'a' }]), { precision: 0, recall: 0, f1: 0 })
  assert.equal(bCubed([]).f1, 100)
})
