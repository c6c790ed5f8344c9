import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outletOf } from './outlet.ts'

test('an outlet goes by its name, else by the host of the address', () => {
  assert.equal(outletOf({ outlet: ' Harbour Courier ', url: 'https://example.org/1' }), 'Harbour Courier')
  assert.equal(outletOf({ outlet: ' ', url: 'https://www.Example.org/a/b' }), 'example.org')
  assert.equal(outletOf({ url: 'http://news.example.org:8080?page=2' }), 'example.org')
  assert.equal(outletOf({ url: 'http://reader@example.org/' }), 'example.org')
})

test('a host of no more than such a word keeps it', () => {
  assert.equal(outletOf({ url: 'https://news.example/1' }), 'news.example')
  assert.equal(outletOf({ url: 'https://newsday.example/1' }), 'newsday.example')
  assert.equal(outletOf({ url: 'https://www.news/1' }), 'www.news')
})

test('without either nobody is known', () => {
  for (const url of [undefined, '', 'reports/1.txt', 'ftp://example.org/1'])
    assert.equal(outletOf({ ...(url !== undefined && { url }) }), undefined)
})
