import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedModels } from '../../../../test/shipped-models.ts'
import { analyse } from '../../../language/analyse.ts'
import type { Span } from '../../../text/span.ts'
import { NAMED_DEEDS } from './deeds/acts.ts'
import { DEEDS_OF_FORCE } from './deeds/force.ts'
import { DEEDS_OF_HELP } from './deeds/help.ts'
import { DEEDS_OF_PRESSURE } from './deeds/pressure.ts'
import { DEEDS_OF_WORDS } from './deeds/words.ts'
import { FRAMES } from './frames.ts'
import { predicateBetween, verbBetween } from './predicate-between.ts'
import { treeOf } from './word-tree.ts'

const ROWS = [...DEEDS_OF_WORDS, ...DEEDS_OF_PRESSURE, ...DEEDS_OF_HELP, ...DEEDS_OF_FORCE, ...NAMED_DEEDS]

/** The sentence without its marks, its tree, and the words in "[" and in "{". */
function marked(example: string) {
  const source: Span[] = []
  const target: Span[] = []
  let text = ''
  let from = 0
  for (const part of example.split(/([[\]{}])/)) {
    if (/^[[{]$/.test(part)) from = text.length
    else if (part === ']') source.push([from, text.length])
    else if (part === '}') target.push([from, text.length])
    else text += part
  }
  return { tree: treeOf(analyse(text, [[0, text.length]], shippedModels()).tokens), pair: { source, target } }
}

function rootOf(example: string) {
  const { tree, pair } = marked(example)
  return predicateBetween(tree, pair) ?? verbBetween(tree, pair)
}

test('each row gives its root in its example', () => {
  const wrong = ROWS.filter(({ root, example }) => rootOf(example) !== root)
  assert.deepEqual(
    wrong.map(({ root, example }) => `${root} ${example} → ${rootOf(example)}`),
    [],
  )
})

test('the example of a row has one of its words', () => {
  for (const { words, example } of ROWS) {
    const lemmas = marked(example).tree.words.map(({ lemma }) => lemma)
    assert.ok(
      words.some(word => lemmas.includes(word)),
      `${words.join(' ')}: ${example}`,
    )
  }
})

test('no word has two rows of which the second can never hold', () => {
  const plain = ROWS.slice(0, ROWS.length - NAMED_DEEDS.length)
    .filter(({ near }) => near === undefined)
    .flatMap(({ words }) => words)
  assert.deepEqual(
    plain.filter((word, at) => plain.indexOf(word) !== at),
    [],
  )
})

const FRAMED = {
  AGREE: 'AGREE',
  REJECT: 'REJECT',
  THREATEN: 'THREATEN',
  REQUEST: 'REQUEST',
  plans: 'THREATEN',
  wants: 'REQUEST',
  orders: 'REQUEST',
  means: 'ACCUSE',
} as const

test('a frame decides over the deed that it governs', () => {
  for (const { makes, example } of FRAMES) assert.equal(rootOf(example), FRAMED[makes], example)
})

const CASES = [
  ['[Norland] will send food to {Orvel}.', 'AGREE'],
  ['[Norland] will bomb {Orvel}.', 'THREATEN'],
  ['[Norland] said it would release {the sailors}.', 'AGREE'],
  ['[Norland] did not release {the sailors}.', 'REJECT'],
  ['[The warlord] promised to help {the widows}.', 'AGREE'],
  ['[The general] ordered his men to attack {Orvel}.', 'ASSAULT'],
  ['[The bishop] said {the militia} must leave the town.', 'REQUEST'],
  ['[Norland] agreed to a truce with {the rebels}.', 'AGREE'],
  ['{Two sailors} were released by [Norland].', 'YIELD'],
  ['{The sailors} were arrested on Monday.', 'COERCE'],
  ['[The mayor] called {the bishop} on Friday.', 'CONSULT'],
  ['[The mayor] called {the bishop} to thank him.', 'SUPPORT'],
  ['[The mayor] spoke at length and condemned {the militia}.', 'ACCUSE'],
  ["[The rebels]' attack on {the airport} killed ten people.", 'ASSAULT'],
  ['[The senate] said {the police} had tortured prisoners.', 'ACCUSE'],
  ['[Norland] is going to release {the sailors}.', 'AGREE'],
  ['[Talks between the junta] and {the rebels} resumed.', 'CONSULT'],
  ['[The bishop] is ready to help {the widows}.', 'AGREE'],
] as const

for (const [example, root] of CASES) test(`${root}: ${example}`, () => assert.equal(rootOf(example), root))

test('a sentence without a deed between the two has none', () => {
  assert.equal(rootOf('[Norland] is bigger than {Sudland}.'), undefined)
  assert.equal(rootOf('[Norland] has eight rivers, {Sudland} nine.'), undefined)
  assert.equal(rootOf(''), undefined)
})
