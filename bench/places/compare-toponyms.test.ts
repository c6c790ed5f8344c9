import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compareToponyms } from './compare-toponyms.ts'

const KHERSON = { start: 3, end: 10, lat: 46.64, lon: 32.61, geonamesId: 706448 }

test('only the same span is found', () => {
  const { pairs, missed, spurious } = compareToponyms([KHERSON], [{ ...KHERSON, start: 4 }])
  assert.deepEqual([pairs.length, missed.length, spurious.length], [0, 1, 1])
})

test('a hundred kilometres away is right, and farther away only by the same id', () => {
  const rightOf = (told: object) =>
    compareToponyms([KHERSON], [{ start: 3, end: 10, ...told }]).pairs.map(({ isRight }) => isRight)
  assert.deepEqual(rightOf({ lat: 47.5, lon: 32.61 }), [true])
  assert.deepEqual(rightOf({ lat: 50, lon: 32.61 }), [false])
  assert.deepEqual(rightOf({ lat: 50, lon: 32.61, geonamesId: 706448 }), [true])
  assert.deepEqual(rightOf({}), [false])
})

test('what has no point in the corpus is neither right nor wrong', () => {
  const { pairs } = compareToponyms([{ start: 3, end: 10, lat: null }], [KHERSON])
  assert.deepEqual(
    pairs.map(({ isRight }) => isRight),
    [undefined],
  )
})

test('a span that is told twice counts once', () => {
  const { pairs, spurious } = compareToponyms([KHERSON], [KHERSON, KHERSON])
  assert.deepEqual([pairs.length, spurious.length], [1, 0])
})
