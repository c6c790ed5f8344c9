import assert from 'node:assert/strict'
import { test } from 'node:test'
import { remembered } from './remembered.ts'

test('an answer is made once, and again after it was forgotten; never more are kept than allowed', () => {
  const asked: string[] = []
  const length = remembered(2, (word: string) => {
    asked.push(word)
    return word.length
  })
  assert.deepEqual(['one', 'three', 'one', 'seven', 'one'].map(length), [3, 5, 3, 5, 3])
  assert.deepEqual(asked, ['one', 'three', 'seven', 'one'])
})
