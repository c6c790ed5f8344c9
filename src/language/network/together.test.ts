import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bySentence, groupsOf, joined, readTogether, runsOf, TOGETHER } from './together.ts'

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

test('what is read together comes back in the order of the sentences', () => {
  const read = (sentences: readonly string[]) =>
    readTogether(sentences, {
      meet: run => run.map(sentence => sentence.toUpperCase()),
      read: group => group.map(met => `${met}!`),
      none: () => 'nothing',
    })
  assert.deepEqual(read(['ab', '', 'abcd', 'a', 'abc', 'abcde']), ['AB!', 'nothing', 'ABCD!', 'A!', 'ABC!', 'ABCDE!'])
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 12 }), { maxLength: 30 }), given => {
      assert.deepEqual(
        read(given),
        given.map(sentence => (sentence === '' ? 'nothing' : `${sentence.toUpperCase()}!`)),
      )
    }),
  )
})

test('numbers cut by sentence and joined again are the same', () => {
  const sentences = [{ length: 2 }, { length: 0 }, { length: 3 }]
  const cut = bySentence(Int32Array.of(5, 6, 7, 8, 9), sentences)
  assert.deepEqual(
    cut.map(one => [...one]),
    [[5, 6], [], [7, 8, 9]],
  )
  assert.deepEqual(joined(cut), Int32Array.of(5, 6, 7, 8, 9))
})
