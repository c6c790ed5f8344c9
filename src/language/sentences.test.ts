import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findSentences } from './sentences.ts'
import { findTokens } from './tokens.ts'

const split = (text: string) => {
  const tokens = findTokens(text, [0, text.length])
  return findSentences(tokens).map(([from, to]) => text.slice(tokens[from]?.start, tokens[to - 1]?.end))
}

/** Where sentences end, shown by a vertical line. */
const SENTENCES: readonly string[] = [
  // Abbreviations and initials.
  'Lt. Gen. Marko Vell spoke on Nov. 9. | He left.',
  'The U.S. Army moved. | They left the U.S. | The end came.',
  'They met at 5 a.m. on Sunday. | It was dark at 5 a.m. | The town slept.',
  'J. R. Orlan met K. Brandt. | They agreed.',
  'Company No. 7 fought. | No. | Nobody fled.',
  'Orvel Steel Inc. of Marn and others, e.g. Tal, closed. | Nobody knows why.',
  'She wrote so on X. | President Vell left.',
  'It was plan B. | The first had failed.',
  'He sat. | Nobody sang.',
  'She leads the St. Orla hospital, Dr. Tal said. | Prof. Venn agreed.',
  // Quotations.
  '“It is over. | We won,” she said. | Others wept.',
  'He asked: "Why?" | Nobody knew.',
  '“Did they go?” he asked. | “Yes.” | They had.',
  '“Did they go?” Lena Vell asked. | “Yes!” said Lt. Gen. Orlan. | “No!” | They wept.',
  '“We stay.” — Lena Vell',
  "'We stay.' | They stayed.",
  '(They had left.) | The bridge was down.',
  // Ellipses, exclamations, dashes.
  'Losses rose 3.5 percent… | Then nothing.',
  'We waited... and waited. | Nothing came.',
  'What?! | Never!! | He left.',
  'They came — late — and left. | All of them.',
  // Datelines.
  'ORVEL, Nov. 9 (Agency) — | The town fell on Friday. | Troops left.',
  'Orvel, Nov. 9 (Agency) -- | The town fell on Friday.',
  'ORVEL, Landia — | The town fell.',
  'Bridge closed. | SOUTH ORVEL, Tal. -- | Work began on Friday.',
  'NO ORVEL, 9 NOV 22 (RADIO) -- [TEXT] [VELL] | THE TOWN FELL.',
  'THE ARMY -- A SMALL FORCE -- LEFT.',
  'TALGRAD – | Two died.',
  'A man – nobody knew him – left.',
  'NATO – an alliance – met.',
  // Upper case, lower case, no spaces.
  'THE TOWN OF ORVEL FELL ON FRIDAY. | LT. GEN. VELL DID NOT SPEAK. | NOBODY DID.',
  'the town fell. | nobody knew why.',
  'The town fell. | eOrvel reported it.',
  'See www.orvel.example. | It is there.',
  // Lists and notes.
  '1. The town fell.',
  '- First point, with No. 7 in it.',
  'Headline without a stop',
  'He moved to Orvel. [17] | There he stayed. [source needed] | Then he left.',
  'We won! :) | They lost.',
]

test('sentences end where a reader would end them', () => {
  for (const marked of SENTENCES) assert.deepEqual(split(marked.replaceAll(' | ', ' ')), marked.split(' | '))
})

test('a sentence joined to the next without a space ends before it', () => {
  assert.deepEqual(split('It ended.Then it began.'), ['It ended.', 'Then it began.'])
})

test('sentences cover all tokens in order, and none has more than 500', () => {
  const unit = fc.constantFrom(
    'Orvel',
    'fell',
    'U.S.',
    '.',
    '?',
    '"',
    '”',
    '(',
    ')',
    '[',
    ']',
    '…',
    '1',
    ' ',
    ' ',
    '\u00A0',
    '-',
    '—',
    ':)',
  )
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 80 }), text => {
      const tokens = findTokens(text, [0, text.length])
      let at = 0
      for (const [from, to] of findSentences(tokens)) {
        assert.ok(from === at && to > from && to - from <= 500)
        at = to
      }
      assert.equal(at, tokens.length)
    }),
    { numRuns: 500 },
  )
})

test('a megabyte of any mark is read in linear time', () => {
  for (const piece of ['. ', '"', '[', '[1] ', '.[a a a', ') ', 'A - ', 'U.S. The ', '? a ', '…']) {
    const text = piece.repeat(1_000_000 / piece.length)
    const tokens = findTokens(text, [0, text.length])
    const started = process.cpuUsage().user
    findSentences(tokens)
    assert.ok((process.cpuUsage().user - started) / 1000 < 10_000, piece)
  }
})
