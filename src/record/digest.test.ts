import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { digest } from './digest.ts'
import { idFrom } from './ids.ts'

test('a digest is 24 characters of base 32 and the same each time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      assert.match(digest(text), /^[0-9a-hjkmnp-tv-z]{24}$/)
      assert.equal(digest(text), digest(text))
    }),
  )
})

test('a hundred thousand short keys give a hundred thousand ids', () => {
  const ids = new Set<string>()
  for (let i = 0; i < 100_000; i++) ids.add(idFrom('s', 'r-1', i, i + 7))
  assert.equal(ids.size, 100_000)
})

test('padding does not hide a trailing null', () => {
  assert.notEqual(digest('a'), digest('a\u0000'))
})
