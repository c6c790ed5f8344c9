import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sideKey } from './side-key.ts'

const STORY = { sides: [{ key: 'reds', names: ['Red Front', 'RF'] }] }

test('a side goes by its key or by any of its names, in these words', () => {
  assert.equal(sideKey('reds', STORY), 'reds')
  assert.equal(sideKey('RF', STORY), 'reds')
  assert.equal(sideKey('Blue Front', STORY), 'Blue Front')
  assert.equal(sideKey('Front', STORY), 'Front')
})
