import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ORDINAL, ordinalNumber } from './ordinals.ts'

test('ordinals in words and digits have their number, and all are matched whole', () => {
  const cases: readonly (readonly [words: string, number: number])[] = [
    ['first', 1],
    ['Ninth', 9],
    ['22nd', 22],
    ['1,000th', 1000],
    ['twenty-third', 23],
    ['fortieth', 40],
    ['ninety-ninth', 99],
  ]
  const whole = new RegExp(`^${ORDINAL}$`, 'i')
  for (const [words, number] of cases) {
    assert.equal(ordinalNumber(words), number, words)
    assert.match(words, whole)
  }
  for (const words of ['nine', '22', 'twenty', 'thirdly', '']) assert.doesNotMatch(words, whole)
  assert.equal(ordinalNumber('nine'), undefined)
})
