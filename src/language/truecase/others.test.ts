import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withOthers } from './others.ts'

const scores = (...words: readonly (readonly [number, number, number])[]) => Float32Array.from(words.flat())

test('a word leans to how it is written elsewhere in the text', () => {
  const sentences = [
    ['IN', 'VELMAR'],
    ['TO', 'VELMAR'],
  ]
  const [first] = withOthers(sentences, [scores([3, 0, 0], [1, 0, 0]), scores([3, 0, 0], [0, 4, 0])], 0.5)
  assert.deepEqual([...(first ?? [])], [3, 0, 0, 1, 2, 0])
})

test('the first word of a sentence hears the others and has no say', () => {
  const sentences = [['POLICE'], ['THE', 'POLICE']]
  const [first, second] = withOthers(sentences, [scores([0, 5, 0]), scores([2, 0, 0], [4, 0, 0])], 0.5)
  assert.deepEqual([...(first ?? [])], [2, 5, 0])
  assert.deepEqual([...(second ?? [])], [2, 0, 0, 4, 0, 0])
})
