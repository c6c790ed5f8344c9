import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { boundsOf, encodePoint } from './geometry.ts'

test('a point’s bounds are the point', () => {
  const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true })
  fc.assert(
    fc.property(degrees(180), degrees(90), (x, y) => {
      assert.deepEqual(boundsOf(encodePoint([x, y])), [x, x, y, y])
    }),
  )
})

test('a point is written as the standard says', () => {
  const hex = Buffer.from(encodePoint([1, -2])).toString('hex')
  assert.equal(hex, '47500001e61000000101000000000000000000f03f00000000000000c0')
})

test('an envelope is taken from the header, in either byte order', () => {
  const bytes = Buffer.alloc(40 + 4)
  bytes.write('GP', 0, 'latin1')
  bytes[3] = 0b10
  ;[1, 2, 3, 4].forEach((edge, index) => {
    bytes.writeDoubleBE(edge, 8 + 8 * index)
  })
  assert.deepEqual(boundsOf(bytes), [1, 2, 3, 4])
})

test('what has no bounds is undefined, and no bytes throw', () => {
  const empty = encodePoint([0, 0])
  empty[3] = 0x11
  assert.equal(boundsOf(empty), undefined)
  assert.equal(boundsOf(encodePoint([Number.NaN, Number.NaN])), undefined)
  fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), bytes => void boundsOf(bytes)))
})
