import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findParagraphs } from './paragraphs.ts'

const split = (text: string) => findParagraphs(text, [0, text.length]).map(span => text.slice(...span))

const LINE = 'the column moved along the river road towards the town of Orvel'
const wrapped = (lines: number) => Array.from({ length: lines }, () => LINE)

const PARAGRAPHS: readonly [text: string, expected: readonly string[]][] = [
  ['Headline\nFirst.\n\nSecond.', ['Headline', 'First.', 'Second.']],
  ['One\r\nTwo\rThree\u2028Four\u2029Five\fSix', ['One', 'Two', 'Three', 'Four', 'Five', 'Six']],
  ['\u00A0 One \u3000\n \u00A0 \nTwo\uFEFF', ['One', 'Two']],
  ['- One\n- Two\n3. Three', ['- One', '- Two', '3. Three']],
  [[...wrapped(8), '', 'Next.'].join('\n'), [wrapped(8).join('\n'), 'Next.']],
  [[...wrapped(8), '- point', LINE].join('\r\n'), [wrapped(8).join('\r\n'), `- point\r\n${LINE}`]],
  ['', []],
  [' \n \n', []],
]

test('a line or a blank line ends a paragraph, in hard-wrapped text only a blank line or a list mark', () => {
  for (const [text, expected] of PARAGRAPHS) assert.deepEqual(split(text), expected)
})

test('paragraphs are in order, inside the region, and cover all but white space', () => {
  const unit = fc.constantFrom('a', '.', '-', ' ', '\n', '\r', '\u2028', '\u00A0', '\u200B', '1. ', '\uD800')
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), fc.nat(4), (text, skip) => {
      let at = Math.min(skip, text.length)
      for (const [start, end] of findParagraphs(text, [at, text.length])) {
        assert.ok(start >= at && end > start && end <= text.length)
        assert.match(text.slice(at, start), /^\s*$/)
        at = end
      }
      assert.match(text.slice(at), /^\s*$/)
    }),
  )
})

test('two megabytes of spaces, of line breaks or without either are read in linear time', () => {
  for (const piece of [' ', '\n', 'a', 'a\n', '\r\n', '- \n']) {
    const started = process.cpuUsage().user
    split(piece.repeat(2_000_000 / piece.length))
    assert.ok((process.cpuUsage().user - started) / 1000 < 10_000, piece)
  }
})
