import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { blocksOfHtml } from './blocks.ts'
import { flattened, isTangled } from './flatten.ts'

test('an ordinary page is no tangle, however many paragraphs are not ended', () => {
  assert.equal(isTangled(`<html><body>${'<div><p>One<p>Two<li>Three</div>'.repeat(2000)}`), false)
})

test('elements open inside each other are a tangle, whatever other elements are ended between', () => {
  assert.equal(isTangled('<div>'.repeat(400)), true)
  assert.equal(isTangled('<b></i>'.repeat(400)), true)
})

test('flattening keeps the words, the paragraphs and the list items', () => {
  const html = '<div><p>One <b>two</b>, 3 < 4</p><script>if (a < b) x()</script><ul><li>three</ul><!-- no --></div>'
  assert.deepEqual(blocksOfHtml(flattened(html)), ['One two, 3 4', '- three'])
})

test('flattening leaves out navigation that is ended, and keeps what an open one would swallow', () => {
  assert.deepEqual(blocksOfHtml(flattened('<nav>Home</nav><p><b>One</b> <i>two</i></p>')), ['One two'])
  assert.deepEqual(blocksOfHtml(flattened('<NAV>Home<p>One</p><li><p>two</p>')), ['Home', 'One', '- two'])
  assert.deepEqual(blocksOfHtml(flattened('<p>One<script>if (a) b()')), ['One'])
})

test('a tangle is read, with its words', () => {
  const html = `${'<div>'.repeat(5000)}<p>The bridge fell.</p><p>It was &eacute;vident.</p>`
  assert.deepEqual(blocksOfHtml(html), ['The bridge fell.', 'It was évident.'])
})

test('no markup throws, and none comes through', () => {
  const pieces = [
    '<',
    '>',
    '</',
    '<p>',
    '<div ',
    '"',
    '<!--',
    '-->',
    '<script>',
    'a',
    ' ',
    '&lt;',
    '<q>',
    '<li>',
    '<br>',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), list => {
      for (const block of blocksOfHtml(list.join(''))) assert.doesNotMatch(block, /<\/?(?:p|q|li|br)>/)
    }),
  )
})

test('hostile repetitions are read in about linear time', () => {
  const start = performance.now()
  for (const piece of [
    '<',
    '<a',
    '<!--',
    '<b></i>',
    '<div>',
    '</div>',
    '&amp',
    '<br>',
    'a<br>',
    '<script>',
    '<p a="',
    ' ',
  ]) {
    blocksOfHtml(piece.repeat(100_000))
  }
  assert.ok(performance.now() - start < 8000, `${performance.now() - start} ms`)
})
