import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readRow } from './row.ts'

test('a row keeps its id and its text exactly', () => {
  const text = '  The bridge fell.\r\n\u0007<b>Two</b> died. '
  const row = readRow({ id: 'a/1', text, published: '2022-11-11', title: 'Other', outlet: null, extra: 1 })
  assert.ok(row.ok)
  assert.equal(row.value.id, 'a/1')
  assert.equal(row.value.text, text)
  assert.deepEqual(row.value.body, [0, text.length])
  assert.equal(row.value.title, 'Other')
  assert.equal(row.value.outlet, undefined)
})

test('a title that the text begins with is its headline', () => {
  const row = readRow({ text: 'Bridge falls. It fell.', title: 'Bridge falls' })
  assert.ok(row.ok)
  assert.deepEqual(row.value.headline, [0, 12])
  assert.equal(row.value.text.slice(...row.value.body), 'It fell.')
})

test('a text with a date line is dated by it where the row is not', () => {
  const row = readRow({ text: ' date 2022-11-11 Bridge falls\nIt fell.' })
  assert.ok(row.ok)
  assert.equal(row.value.published, '2022-11-11')
  assert.equal(row.value.title, 'Bridge falls')
})

test('a row without text, or with a field of another kind, says which field', () => {
  const fieldOf = (value: unknown) => {
    const row = readRow(value)
    return !row.ok && row.error.kind === 'bad-row' && row.error.field
  }
  assert.equal(fieldOf({}), 'text')
  assert.equal(fieldOf({ text: 'a', published: 5 }), 'published')
  for (const value of [null, 1, 'text', []]) assert.equal(fieldOf(value), 'row')
})
