import assert from 'node:assert/strict'
import { test } from 'node:test'
import { YEAR_FROM_2000, YEAR_IN_HALVES, yearOf } from './year-words.ts'

const SPOKEN = [
  ['nineteen ninety-four', 1994],
  ['twenty twenty two', 2022],
  ['nineteen fourteen', 1914],
  ['two thousand', 2000],
  ['two thousand and three', 2003],
] as const

test('spoken years have their number', () => {
  const pattern = new RegExp(`^(?:${YEAR_IN_HALVES}|${YEAR_FROM_2000})$`)
  for (const [words, year] of SPOKEN) {
    assert.match(words, pattern)
    assert.equal(yearOf(words), year)
  }
  assert.equal(yearOf('2014'), 2014)
})

test('numbers of things are no years', () => {
  for (const words of ['twenty soldiers', 'two thousand five hundred'])
    assert.doesNotMatch(words, new RegExp(`^(?:${YEAR_IN_HALVES}|${YEAR_FROM_2000})$`))
})
