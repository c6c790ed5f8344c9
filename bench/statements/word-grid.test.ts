import assert from 'node:assert/strict'
import { test } from 'node:test'
import { positionsIn, wordGrid } from './word-grid.ts'

const wordsOf = (text: string) => wordGrid(text).map(({ word }) => word)

test('marks behind a word stand alone, inside it they stay', () => {
  assert.deepEqual(wordsOf('Well-armed men, he said.'), ['Well-armed', 'men', ',', 'he', 'said', '.'])
  assert.deepEqual(wordsOf('the rebels’ 2.5 km'), ['the', 'rebels', '’', '2.5', 'km'])
})

test('initials keep their last stop', () => {
  assert.deepEqual(wordsOf('the U.S. said.'), ['the', 'U.S.', 'said', '.'])
})

test('a token is in a span when they share a character', () => {
  const grid = wordGrid('He said so.')
  assert.deepEqual(positionsIn(grid, [[4, 9]]), [1, 2])
  assert.deepEqual(
    positionsIn(grid, [
      [8, 11],
      [0, 2],
      [9, 10],
    ]),
    [0, 2, 3],
  )
  assert.deepEqual(positionsIn(grid, []), [])
})
