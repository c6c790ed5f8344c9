import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assignBest, bestSum } from './assignment.ts'

test('the greatest sum is not the sum of the greatest', () => {
  const values = [
    [9, 8],
    [8, 1],
  ]
  assert.deepEqual([...assignBest(values, 2)].sort(), [
    [0, 1],
    [1, 0],
  ])
  assert.equal(bestSum(values, 2), 16)
})

test('what is left over has no pair', () => {
  assert.deepEqual(assignBest([[1], [3]], 1), [[1, 0]])
  assert.deepEqual(assignBest([[1, 3]], 2), [[0, 1]])
  assert.deepEqual(assignBest([], 3), [])
  assert.deepEqual(assignBest([[]], 0), [])
})
