import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { layoutOf, layoutWithTitle } from './headline.ts'

const parts = (text: string, layout = layoutOf(text)) => ({
  headline: layout.headline && text.slice(...layout.headline),
  body: text.slice(...layout.body),
})

test('the first line may carry date and headline', () => {
  for (const line of ['\n', '\r\n', '\r']) {
    for (const blank of ['', ' ']) {
      const text = `${blank}date 2022-11-11 Bridge falls at Oster${line}The bridge fell on Friday.${line}`
      assert.deepEqual(parts(text), { headline: 'Bridge falls at Oster', body: `The bridge fell on Friday.${line}` })
      assert.equal(layoutOf(text).published, '2022-11-11')
    }
  }
})

test('a date line without a headline is no part of the body', () => {
  const text = 'date 2022-11-11\nThe bridge fell.'
  assert.deepEqual(parts(text), { headline: undefined, body: 'The bridge fell.' })
})

test('a headline with nothing below it is the body', () => {
  assert.deepEqual(parts(' date 2022-11-11 Bridge falls'), { headline: undefined, body: 'Bridge falls' })
})

test('a short first line with no stop above a blank line is a headline', () => {
  assert.deepEqual(parts('Bridge falls at Oster\n\nIt fell on Friday.').headline, 'Bridge falls at Oster')
  assert.deepEqual(parts('Bridge falls\r\n \r\nIt fell.').headline, 'Bridge falls')
})

test('a sentence, a list item, a byline and a lone word are not headlines', () => {
  const notHeadlines = [
    'It fell on Friday.',
    '“It fell.”',
    '- It fell',
    'By Ann Other',
    'Friday',
    'Officials said:',
    '* * *',
  ]
  for (const first of [...notHeadlines, 'It fell '.repeat(40)]) {
    const text = `${first}\n\nMore words follow here.`
    assert.deepEqual(layoutOf(text), { body: [0, text.length] }, first)
  }
  assert.deepEqual(layoutOf('Bridge falls\nIt fell.').headline, undefined)
  assert.deepEqual(layoutOf('Bridge falls at Oster\n\n').headline, undefined)
})

test('a known title is the headline where the text begins with it', () => {
  const text = 'Bridge falls.\n\nIt fell on Friday.'
  const layout = layoutWithTitle(text, 'Bridge falls')
  assert.deepEqual(parts(text, layout), { headline: 'Bridge falls', body: 'It fell on Friday.' })
})

test('a known title that is only the beginning of a word, or elsewhere, leaves the whole text as body', () => {
  for (const text of ['Bridges fall.\nMore.', 'It fell. Bridge', 'Other headline here\n\nIt fell.']) {
    assert.deepEqual(layoutWithTitle(text, 'Bridge'), { body: [0, text.length] })
  }
})

test('headline and body lie inside the text, in order', () => {
  const pieces = ['date 2022-11-11', ' ', '\n', '\r\n', 'Bridge falls', '.', '\t', 'x']
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), list => {
      const text = list.join('')
      for (const { headline, body } of [layoutOf(text), layoutWithTitle(text, 'Bridge falls')]) {
        assert.ok(0 <= body[0] && body[0] <= body[1] && body[1] === text.length)
        if (headline) assert.ok(0 <= headline[0] && headline[0] < headline[1] && headline[1] <= body[0])
      }
    }),
  )
})

test('a hundred thousand blanks cost nothing', () => {
  const start = performance.now()
  layoutOf(`${' '.repeat(100_000)}x${' '.repeat(100_000)}y`)
  layoutOf(`date 2022-11-11${' '.repeat(100_000)}`)
  assert.ok(performance.now() - start < 300)
})
