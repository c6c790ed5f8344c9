import assert from 'node:assert/strict'
import { test } from 'node:test'
import { overlap, spanOfMarked } from './marked-words.ts'

const TEXT = 'A shell hit the mill. Nobody was hit.'

test('marked words are found by what stands around them', () => {
  assert.deepEqual(spanOfMarked(TEXT, 'shell [hit] the'), [8, 11])
  assert.equal(TEXT.slice(...spanOfMarked(TEXT, 'was [hit].')), 'hit')
})

test('marked words that stand nowhere or twice are an error', () => {
  assert.throws(() => spanOfMarked(TEXT, 'shell [struck] the'))
  assert.throws(() => spanOfMarked(TEXT, '[hit]'))
  assert.throws(() => spanOfMarked(TEXT, 'shell hit the'))
})

test('ranges that only touch do not overlap', () => {
  assert.ok(overlap([0, 3], [2, 5]))
  assert.ok(!overlap([0, 3], [3, 5]))
})
