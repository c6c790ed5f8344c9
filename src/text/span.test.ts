import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { contains, hull, overlap, quoteOf, type Span, trimmed } from './span.ts'

test('a quotation of several spans shows what was left out', () => {
  const text = '“We left,” he said, “and will return.”'
  assert.equal(
    quoteOf(text, [
      [0, 10],
      [20, 38],
    ]),
    '“We left,” … “and will return.”',
  )
})

test('touching spans do not overlap', () => {
  assert.equal(overlap([0, 4], [4, 6]), false)
  assert.equal(overlap([0, 5], [4, 6]), true)
})

test('a trimmed span stays inside and has no white space at its ends', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(), fc.nat(), (text, a, b) => {
      const span: Span = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)]
      const result = trimmed(text, span)
      assert.ok(contains(span, result))
      assert.equal(text.slice(...result), text.slice(...span).trim())
    }),
  )
})

test('the hull of no spans is nothing', () => {
  assert.equal(hull([]), undefined)
  assert.deepEqual(
    hull([
      [5, 9],
      [1, 3],
    ]),
    [1, 9],
  )
})
