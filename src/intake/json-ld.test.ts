import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readLinkedData } from './json-ld.ts'

test('the article is found in lists and graphs, before the page it stands on', () => {
  const script = JSON.stringify([
    { '@type': 'Organization', name: 'Other' },
    {
      '@graph': [
        { '@type': 'WebPage', datePublished: '2020-01-01' },
        { '@type': ['ReportageNewsArticle'], datePublished: '2022-11-11', publisher: [{ name: 'Oster Post' }] },
      ],
    },
  ])
  assert.deepEqual(readLinkedData(script), { published: '2022-11-11', outlet: 'Oster Post' })
})

test('what is broken, nested without end or of other things says nothing', () => {
  const scripts = ['', '{', 'null', '[]', '{"@type":"Person","name":"x"}', `${'['.repeat(5000)}${']'.repeat(5000)}`]
  for (const script of scripts) assert.deepEqual(readLinkedData(script), {})
})
