import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readMarkdown } from './markdown.ts'

const SOURCE = `---
title: "Bridge falls: again"
date: 2022-11-11
outlet: The Oster Post
url: https://post.example/oster
tags:
  - war
---

# Bridge falls

The **bridge** at [Oster](https://oster.example/a_b_c) fell
on _Friday_. ![photo](a.png)

- Two piers *stand*.
* 2 * 3 * 4 stays, and snake_case_name.

> Nobody was on it, <b>they</b> said &amp; left.

***
1. First
`

test('front matter gives the metadata, the heading goes, marks go', () => {
  const draft = readMarkdown(SOURCE)
  const { title, published, outlet, url } = draft
  assert.deepEqual(
    { title, published, outlet, url },
    {
      title: 'Bridge falls: again',
      published: '2022-11-11',
      outlet: 'The Oster Post',
      url: 'https://post.example/oster',
    },
  )
  assert.equal(
    draft.text,
    [
      'Bridge falls: again',
      'The bridge at Oster fell on Friday.',
      '- Two piers stand.',
      '- 2 * 3 * 4 stays, and snake_case_name.',
      'Nobody was on it, they said & left.',
      '- First',
    ].join('\n\n'),
  )
})

test('without front matter the first heading is the headline', () => {
  for (const source of [
    '# Bridge falls #\r\n\r\nIt fell.',
    'Bridge falls\n===\n\nIt fell.',
    '## Bridge falls\nIt fell.',
  ]) {
    const draft = readMarkdown(source)
    assert.equal(draft.title, 'Bridge falls')
    assert.equal(draft.text, 'Bridge falls\n\nIt fell.')
  }
})

test('a rule at the beginning is no front matter', () => {
  assert.equal(readMarkdown('---\n\nIt fell.').text, 'It fell.')
})

test('repeated marks cost little', () => {
  const start = performance.now()
  for (const mark of ['*', '_', '[', '![', '`', '**a ', '[a](', '<http://', '> ', '# ', '- ', '\\', '[a]', '_a', ' ']) {
    readMarkdown(mark.repeat(100_000))
  }
  assert.ok(performance.now() - start < 8000, `${performance.now() - start} ms`)
})
