import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { paragraphsOf, stretchesOf } from './marked.ts'

const span = fc.tuple(fc.nat(50), fc.nat(50)).map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1] as const)

test('the stretches put together are the whole range', () => {
  fc.assert(
    fc.property(span, fc.array(span), fc.array(span), (range, strong, soft) => {
      const stretches = stretchesOf(range, strong, soft)
      assert.equal(stretches[0]?.start, range[0])
      assert.equal(stretches.at(-1)?.end, range[1])
      for (const [at, { start, end }] of stretches.entries()) {
        assert.ok(start < end)
        if (at > 0) assert.equal(stretches[at - 1]?.end, start)
      }
    }),
  )
})

test('a character is marked exactly when a span covers it', () => {
  fc.assert(
    fc.property(span, fc.array(span), fc.array(span), (range, strong, soft) => {
      for (const stretch of stretchesOf(range, strong, soft)) {
        for (let at = stretch.start; at < stretch.end; at++) {
          assert.equal(
            stretch.strong !== undefined,
            strong.some(([a, b]) => a <= at && at < b),
          )
          assert.equal(
            stretch.soft,
            soft.some(([a, b]) => a <= at && at < b),
          )
        }
      }
    }),
  )
})

test('paragraphs are the lines that hold words', () => {
  assert.deepEqual(paragraphsOf('One.\n\n  \nTwo.\r\n'), [
    [0, 4],
    [9, 14],
  ])
})
