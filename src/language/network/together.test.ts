import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { groupsOf, runsOf, TOGETHER } from './together.ts'

const lengths = fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 40 })

test('runs hold all sentences in order, a thousand words at most or one sentence each', () => {
  assert.deepEqual(runsOf([600, 400, 1, 2000, 5]), [
    [0, 2],
    [2, 3],
    [3, 4],
    [4, 5],
  ])
  fc.assert(
    fc.property(lengths, given => {
      const runs = runsOf(given)
      assert.deepEqual(
        runs.flatMap(([from, to]) => given.slice(from, to)),
        given,
      )
      for (const [from, to] of runs)
        assert.ok(to - from === 1 || given.slice(from, to).reduce((sum, length) => sum + length, 0) <= 1000)
    }),
  )
})

test('groups hold each sentence with words once, the longest first', () => {
  assert.deepEqual(groupsOf([3, 0, 9, 5, 4, 8]), [[2, 5, 3, 4], [0]])
  fc.assert(
    fc.property(lengths, given => {
      const groups = groupsOf(given)
      assert.deepEqual(
        groups.flat().sort((a, b) => a - b),
        [...given.keys()].filter(i => (given[i] ?? 0) > 0),
      )
      const ordered = groups.flat().map(i => given[i] ?? 0)
      assert.deepEqual(
        ordered,
        ordered.toSorted((a, b) => b - a),
      )
      for (const group of groups) assert.ok(group.length > 0 && group.length <= TOGETHER)
    }),
  )
})
