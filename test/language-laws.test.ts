import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Analysis, analyse } from '../src/language/analyse.ts'
import { NO_MODELS } from '../src/language/models.ts'
import { shippedModels } from './shipped-models.ts'

const ENGINES = [
  ['by rules alone', NO_MODELS],
  ['with the weights', shippedModels()],
] as const

/** Pieces that texts are made of when letters at random would never make them. */
const PIECES = [
  'Lt. Gen. Marko Vell ',
  'said ',
  'on Nov. 9 ',
  '“We ',
  'left,” ',
  'the ',
  'town ',
  'of Orvel',
  "'s ",
  'U.S. ',
  '. ',
  '\n\n',
  '- ',
  'KYIV ',
  '… ',
  '\u200B',
  '\u00AD',
  '\uD800',
  '\u0000',
  'مدينة ',
  '👩‍👩‍👧 ',
  '((',
  '"" ',
  '12,000 ',
  'constructor ',
  'toString ',
  '__proto__ ',
  'hasOwnProperty ',
  'valueOf ',
  '\u00A0',
]
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map(pieces => pieces.join('')),
)

/** What holds of every analysis, whatever the text. */
function checkLaws(text: string, { sentences, tokens, names, chains }: Analysis): void {
  let at = 0
  for (const token of tokens) {
    assert.ok(token.start >= at && token.end > token.start && token.end <= text.length)
    assert.match(text.slice(at, token.start), /^\s*$/u)
    assert.equal(text.slice(token.start, token.end), token.text)
    at = token.end
  }
  assert.match(text.slice(at), /^\s*$/u)
  let next = 0
  for (const { tokens: range } of sentences) {
    assert.equal(range[0], next)
    next = range[1]
    checkTree(tokens, range)
  }
  assert.equal(next, tokens.length)
  for (const name of names) {
    assert.ok(name.tokens[0] < name.tokens[1])
    assert.equal(tokens[name.tokens[0]]?.start, name.start)
    assert.equal(tokens[name.tokens[1] - 1]?.end, name.end)
    const holder = name.inside === undefined ? undefined : names[name.inside]
    if (holder) assert.ok(holder.start <= name.start && name.end <= holder.end)
  }
  for (const { referents } of chains) {
    assert.ok(referents.length > 1)
    for (const { tokens: range, head } of referents) assert.ok(range[0] <= head && head < range[1])
  }
}

function checkTree(tokens: Analysis['tokens'], [from, to]: readonly [number, number]): void {
  const roots = tokens.slice(from, to).filter(({ head }) => head === undefined)
  assert.equal(roots.length, 1)
  assert.equal(roots[0]?.deprel, 'root')
  for (let i = from; i < to; i++) {
    let node: number | undefined = i
    for (let steps = 0; node !== undefined; steps++) {
      assert.ok(node >= from && node < to && steps <= to - from)
      node = tokens[node]?.head
    }
  }
}

for (const [name, models] of ENGINES) {
  test(`any text has one tree to a sentence, and names and chains inside it, ${name}`, () => {
    fc.assert(
      fc.property(texts, text => checkLaws(text, analyse(text, undefined, models))),
      { numRuns: 150 },
    )
  })

  test(`a text read twice, and after others, is read the same, ${name}`, () => {
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const first = analyse(text, undefined, models)
        analyse(other, undefined, models)
        assert.deepEqual(analyse(text, undefined, models), first)
      }),
      { numRuns: 50 },
    )
  })
}

test('a line of five megabytes takes about five times as long as one of one megabyte, with the weights', () => {
  const secondsOf = (megabytes: number) => {
    const text = 'meanwhile everything in Orvel continued as before and '.repeat(megabytes * 18_500)
    const started = process.cpuUsage()
    const { tokens } = analyse(text, undefined, shippedModels())
    const { user, system } = process.cpuUsage(started)
    assert.equal(tokens.length, megabytes * 18_500 * 8)
    return (user + system) / 1e6
  }
  const one = secondsOf(1)
  const five = secondsOf(5)
  assert.ok(five < 9 * one, `${one} seconds, then ${five}`)
})
