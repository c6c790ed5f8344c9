import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NUMERAL, parseNumber } from './number-words.ts'

const NUMBERS: readonly [words: string, value: number][] = [
  ['12', 12],
  ['1,200', 1200],
  ['30,000', 30_000],
  ['7.5', 7.5],
  ['1.1 million', 1_100_000],
  ['twelve', 12],
  ['twenty-four', 24],
  ['twenty four', 24],
  ['a hundred', 100],
  ['two hundred and ten', 210],
  ['three thousand five hundred', 3500],
  ['half a million', 500_000],
  ['a dozen', 12],
  ['two dozen', 24],
  ['5 thousand', 5000],
  ['two and a half thousand', 2500],
  ['three and a half million', 3_500_000],
  ['a million and a half', 1_500_000],
  ['one and a half', 1.5],
]

test('numbers in digits and words have their value', () => {
  const whole = new RegExp(`^${NUMERAL.replaceAll(' ', '\\s')}$`, 'i')
  for (const [words, value] of NUMBERS) {
    assert.equal(parseNumber(words), value, words)
    assert.match(words, whole)
  }
})

test('other words are no number', () => {
  for (const words of ['soldiers', 'and', '', 'two soldiers']) assert.equal(parseNumber(words), undefined, words)
})

test('two numbers joined by and stay two', () => {
  const found = 'two and three'.match(new RegExp(NUMERAL.replaceAll(' ', '\\s'), 'gi'))
  assert.deepEqual(found, ['two', 'three'])
})
