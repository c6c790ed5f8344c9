import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RELATION_KINDS } from '../../src/record/vocabulary.ts'
import { readRelative } from './read-relative.ts'

const KINDS = new Set<string>([...RELATION_KINDS, 'plain'])

for (const half of ['dev', 'held'] as const) {
  test(`${half}: the words and anchors of each row stand in its text, its numbers are numbers`, () => {
    const rows = readRelative(half)
    assert.ok(rows.length >= 30)
    for (const { text, expected } of rows) {
      if (!expected) continue
      assert.ok(text.includes(expected.words), text)
      assert.ok(expected.to.length > 0 && expected.to.every(name => text.includes(name)), text)
      assert.ok(KINDS.has(expected.kind), `${text}: ${expected.kind}`)
      const { point, tolerance, uncertainty } = expected
      const numbers = [point.longitude, point.latitude, tolerance, ...uncertainty]
      assert.ok(numbers.every(Number.isFinite) && tolerance > 0 && uncertainty[0] < uncertainty[1], text)
    }
  })
}

test('no sentence is in both halves, and each half has some without a relation', () => {
  const [dev, held] = [readRelative('dev'), readRelative('held')]
  const texts = [...dev, ...held].map(({ text }) => text)
  assert.equal(new Set(texts).size, texts.length)
  for (const rows of [dev, held]) assert.ok(rows.filter(({ expected }) => !expected).length >= 5)
})

test('a point may be told by its distance and bearing from another', () => {
  const row = readRelative('dev').find(({ text }) => text.startsWith('Two trucks burned'))
  assert.ok(row?.expected && row.expected.point.latitude > 50.05 && row.expected.point.longitude > 36.3)
})
