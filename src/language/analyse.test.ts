import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { analyse, sentenceAt, tokenAt } from './analyse.ts'

const sentencesOf = (text: string) => analyse(text).sentences.map(({ start, end }) => text.slice(start, end))
const wordsOf = (text: string) => analyse(text).tokens.map(token => token.text)

const SENTENCES: readonly [text: string, expected: readonly string[]][] = [
  ['Lt. Gen. Marko Vell spoke on Nov. 9. He left.', ['Lt. Gen. Marko Vell spoke on Nov. 9.', 'He left.']],
  ['The U.S. Army moved. The U.S. The end came.', ['The U.S. Army moved.', 'The U.S.', 'The end came.']],
  ['“It is over. We won,” she said. Others wept.', ['“It is over.', 'We won,” she said.', 'Others wept.']],
  ['Shots at 5 a.m. in Orvel. Nobody was hurt!', ['Shots at 5 a.m. in Orvel.', 'Nobody was hurt!']],
  ['He asked: "Why?" Nobody knew.', ['He asked: "Why?"', 'Nobody knew.']],
  [
    'Headline without a stop\nThe body begins here. It ends.',
    ['Headline without a stop', 'The body begins here.', 'It ends.'],
  ],
  ['- First point\n- Second point, with No. 7 in it.', ['- First point', '- Second point, with No. 7 in it.']],
  ['J. R. Orlan met K. Brandt. They agreed.', ['J. R. Orlan met K. Brandt.', 'They agreed.']],
  ['Losses rose 3.5 percent… Then nothing.', ['Losses rose 3.5 percent…', 'Then nothing.']],
]

test('sentences end where a reader would end them', () => {
  for (const [text, expected] of SENTENCES) assert.deepEqual(sentencesOf(text), expected)
})

test('clitics and initialisms are tokens of their own', () => {
  assert.deepEqual(wordsOf("Ukraine's army didn't cross the U.S.-built bridge."), [
    'Ukraine',
    "'s",
    'army',
    'did',
    "n't",
    'cross',
    'the',
    'U.S.',
    '-',
    'built',
    'bridge',
    '.',
  ])
  assert.deepEqual(wordsOf('Mid-town, 12,000 men; 5th Corps'), ['Mid-town', ',', '12,000', 'men', ';', '5th', 'Corps'])
})

test('an unclosed quotation runs to the end of its paragraph, and goes on in the next', () => {
  const text = 'He said: “We go on\nand on.” Then "done" and 6" pipes.'
  const { quotations } = analyse(text)
  assert.deepEqual(
    quotations.map(({ start, end, closed }) => [text.slice(start, end), closed]),
    [
      ['“We go on', false],
      ['and on.”', true],
      ['"done"', true],
    ],
  )
})

test('hard-wrapped wire text is one paragraph until a blank line', () => {
  const line = 'the column moved along the river road towards the town of Orvel'
  const text = `${Array.from({ length: 8 }, () => line).join('\n')}\n\nNext paragraph here.`
  assert.equal(analyse(text).paragraphs.length, 2)
})

test('any string gives tokens in order, apart, inside, and covering all but white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), text => {
      let at = 0
      for (const token of analyse(text).tokens) {
        assert.ok(token.start >= at && token.end > token.start && token.end <= text.length)
        assert.match(text.slice(at, token.start), /^\s*$/u)
        assert.equal(text.slice(token.start, token.end), token.text)
        at = token.end
      }
      assert.match(text.slice(at), /^\s*$/u)
    }),
  )
})

test('long monotonous input is read in linear time', () => {
  const started = process.cpuUsage().user
  for (const piece of [' ', 'a', '.', '"', 'A.', "x'", '\n', '1,', 'ab.Cd']) analyse(piece.repeat(40_000))
  assert.ok((process.cpuUsage().user - started) / 1000 < 8000)
})

test('an offset finds its sentence and token', () => {
  const analysis = analyse('One two. Three four.')
  assert.equal(sentenceAt(analysis, 10), analysis.sentences[1])
  assert.equal(sentenceAt(analysis, 8), undefined)
  assert.equal(analysis.tokens[tokenAt(analysis, 9)]?.text, 'Three')
  assert.equal(tokenAt(analysis, 99), analysis.tokens.length)
})

test('a sentence of more than 500 tokens is cut, and no token is lost', () => {
  const { sentences, tokens } = analyse('and so on, '.repeat(300))
  const ranges = sentences.map(sentence => sentence.tokens)
  assert.equal(tokens.length, 1200)
  assert.deepEqual(ranges, [
    [0, 500],
    [500, 1000],
    [1000, 1200],
  ])
})

test('a word, a number or initials of five megabytes are cut, and no character is lost', () => {
  // Regular expressions keep their steps on a bounded stack, once they have run often enough to be compiled, and more so in text beyond Latin-1.
  for (let round = 0; round < 2000; round++) analyse('“Kherson” fell')
  for (const text of [`“${'a'.repeat(5_000_000)}”`, `“${'1'.repeat(5_000_000)}”`, `“${'U.'.repeat(2_500_000)}”`]) {
    const { tokens } = analyse(text)
    assert.equal(
      tokens.reduce((sum, { start, end }) => sum + end - start, 0),
      text.length,
    )
  }
})
