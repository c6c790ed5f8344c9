import assert from 'node:assert/strict'
import { test } from 'node:test'
import { frontMatterOf } from './front-matter.ts'

test('fields are read with and without quotes, and the rest begins below', () => {
  const { fields, rest } = frontMatterOf(
    '---\r\nTitle: "A \\"b\\": c"\r\ndate: 2022-11-11\r\nside: \'it\'\'s\'\r\ntags:\r\n  - x\r\n---\r\nBody',
  )
  assert.deepEqual(
    [...fields],
    [
      ['title', 'A "b": c'],
      ['date', '2022-11-11'],
      ['side', "it's"],
    ],
  )
  assert.equal(rest, 'Body')
})

test('without a closing line nothing is front matter', () => {
  for (const source of ['---\ntitle: a\n', 'title: a\n---\n', '']) {
    assert.deepEqual(frontMatterOf(source), { fields: new Map(), rest: source })
  }
})
