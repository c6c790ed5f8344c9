import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findTokens } from '../../tokens.ts'
import { PARSES } from './parse-by-rule.samples.ts'
import { parseByRule } from './parse-by-rule.ts'
import { TAGS } from './tag-by-rule.samples.ts'

const parse = (text: string) => {
  const tokens = findTokens(text, [0, text.length])
  return { tokens, ...parseByRule(tokens) }
}

const UPOS = new Set('ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' '))

/** One root, every head in the sentence, every word at the root in the end. */
function assertTree(heads: readonly (number | undefined)[], deprels: readonly string[]): void {
  const count = heads.length
  assert.equal(heads.filter(head => head === undefined).length, count === 0 ? 0 : 1)
  assert.ok(heads.every(head => head === undefined || (head >= 0 && head < count)))
  for (const [i, head] of heads.entries()) assert.equal(deprels[i] === 'root', head === undefined)
  const reached = new Set<number>()
  for (const start of heads.keys()) {
    const path = new Set<number>()
    let at: number | undefined = start
    while (at !== undefined && !reached.has(at)) {
      assert.ok(!path.has(at), `a cycle at word ${at}`)
      path.add(at)
      at = heads[at]
    }
    for (const word of path) reached.add(word)
  }
}

test('words have the tags that their sentence gives them', () => {
  for (const [text, expected] of TAGS) {
    const { tokens, upos, xpos } = parse(text)
    const found = tokens.map(({ text }, i) => `${text}/${upos[i]}/${xpos[i]}`)
    for (const one of expected.split(' ')) assert.ok(found.includes(one), `${one} in ${found.join(' ')}`)
  }
})

test('words hang where the clause puts them', () => {
  for (const [text, expected] of PARSES) {
    const { tokens, heads, deprels } = parse(text)
    const found = tokens.map(({ text }, i) => {
      const head = heads[i]
      return `${text}<${deprels[i]}<${head === undefined ? '' : tokens[head]?.text}`
    })
    for (const one of expected.split(' ')) assert.ok(found.includes(one), `${one} in ${found.join(' ')}`)
  }
})

test('any words are one tree', () => {
  const word = fc.constantFrom(
    ...'the a captured town that who which to of in by was were has not said says and or , ; ( ) - " . and and 5 $ % his he they Orvel Bank President of quickly red attack attacks being been now is there \'s killed killing'.split(
      ' ',
    ),
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), words => {
      const { heads, deprels, upos } = parse(words.join(' '))
      assertTree(heads, deprels)
      assert.ok(upos.every(tag => UPOS.has(tag)))
    }),
    { numRuns: 400 },
  )
})

test('any text is one tree', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), text => {
      const { heads, deprels, upos, xpos, tokens } = parse(text)
      assertTree(heads, deprels)
      assert.ok(upos.every(tag => UPOS.has(tag)))
      assert.ok([upos, xpos, heads, deprels].every(({ length }) => length === tokens.length))
    }),
    { numRuns: 300 },
  )
})

test('no row of words takes more than its length in time', () => {
  const rows = [
    'to',
    'now',
    'the',
    'red',
    'who',
    'that',
    'said',
    ',',
    'and',
    '(',
    'of',
    'town',
    'is',
    "'s",
    'if',
    'attack',
    'to now',
    'red and',
    'who said',
    'Orvel',
    '5',
    'of the',
    'a ,',
    'is it',
    '-',
    'there is',
    'was it , and',
  ]
  for (const row of rows) {
    const time = (times: number) => {
      const tokens = findTokens(`${row} `.repeat(times), [0, (row.length + 1) * times])
      const from = process.cpuUsage().user
      const { heads, deprels } = parseByRule(tokens)
      const spent = process.cpuUsage().user - from
      if (times < 5000) assertTree(heads, deprels)
      return spent / 1000
    }
    time(2000)
    assert.ok(time(20_000) < 1000, `"${row}" takes too long`)
  }
})
