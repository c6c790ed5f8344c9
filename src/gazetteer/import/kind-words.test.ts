import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kindOfWord } from './kind-words.ts'

test('a list’s word for a kind is ours, and an unknown one is none', () => {
  const words = ['village', 'Camp', ' oblast ', 'STREAM', 'reservoir', 'airbase', 'mountain']
  assert.deepEqual(words.map(kindOfWord), ['village', 'facility', 'region', 'river', 'lake', 'facility', 'area'])
  for (const word of ['', 'castle', 'constructor']) assert.equal(kindOfWord(word), undefined, word)
})
