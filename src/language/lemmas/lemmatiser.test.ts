import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Upos } from '../analysis.ts'
import { decodeWeights } from '../weights/weights.ts'
import { LEMMAS_VERSION, type LemmaFacts, lemmatiserOf, openLemmatiser } from './lemmatiser.ts'
import { ruleLemmatiser } from './rule-lemmatiser.ts'

const FACTS: LemmaFacts = {
  exceptions: {
    NNS: 'islamists Islamist people people',
    VBD: 'sunk sink',
    NNP: 'Sept September',
    'NNP/ADJ': 'United United',
  },
  words: 'order rules box',
  names: 'iran kyiv kharkiv',
}
const lemmatiser = lemmatiserOf(FACTS)

test('exceptions go before rules, in any letter case', () => {
  assert.equal(lemmatiser.lemmaOf('ISLAMISTS', 'NOUN', 'NNS'), 'Islamist')
  assert.equal(lemmatiser.lemmaOf('Sunk', 'VERB', 'VBN'), 'sink')
  assert.equal(lemmatiser.lemmaOf('bridges', 'NOUN', 'NNS'), 'bridge')
})

test('known letter cases tell shouting from initials', () => {
  assert.equal(lemmatiser.lemmaOf('IRAN', 'PROPN', 'NNP'), 'Iran')
  assert.equal(lemmatiser.lemmaOf('NATO', 'PROPN', 'NNP'), 'NATO')
  assert.equal(lemmatiser.lemmaOf('kharkiv', 'PROPN', 'NNP'), 'Kharkiv')
})

test('a tag that is nearly right gives the lemma of the right one', () => {
  for (const tag of ['VB', 'VBP', 'VBD', 'VBN', 'VBZ']) {
    assert.equal(lemmatiser.lemmaOf('captured', 'VERB', tag), 'capture')
    assert.equal(lemmatiser.lemmaOf('withdrew', 'VERB', tag === 'VBZ' ? 'VBD' : tag), 'withdraw')
    assert.equal(lemmatiser.lemmaOf('shelling', 'VERB', tag), 'shell')
  }
})

test('a file of another task or layout is not opened', () => {
  const weights = { task: 'lemmas', version: LEMMAS_VERSION, facts: FACTS, tensors: new Map() }
  assert.ok(openLemmatiser(weights))
  assert.equal(openLemmatiser({ ...weights, task: 'names' }), undefined)
  assert.equal(openLemmatiser({ ...weights, version: LEMMAS_VERSION + 1 }), undefined)
})

test('any word with any tag has a lemma, the same each time, and no lemma grows beyond its word by more than a few letters', () => {
  const tags = fc.constantFrom(
    'NN',
    'NNS',
    'NNP',
    'NNPS',
    'VB',
    'VBD',
    'VBZ',
    'VBG',
    'JJR',
    'JJS',
    'CD',
    'RB',
    'MD',
    '',
    'constructor',
  )
  const classes = fc.constantFrom<Upos>('NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM', 'X')
  const form = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('constructor', '__proto__', 'ING', 'es', "'s", 'ed', '-'),
  )
  fc.assert(
    fc.property(form, classes, tags, (word, upos, xpos) => {
      for (const one of [lemmatiser, ruleLemmatiser]) {
        const lemma = one.lemmaOf(word, upos, xpos)
        assert.equal(one.lemmaOf(word, upos, xpos), lemma)
        assert.ok(lemma.length <= word.length * 3 + 8)
      }
    }),
  )
})

test('a megabyte without a space is its own lemma', () => {
  for (const letter of ['a', 's', 'ies-', '1,000', 'É']) {
    const long = letter.repeat(1_000_000)
    assert.equal(ruleLemmatiser.lemmaOf(long, 'NOUN', 'NNS'), long)
  }
})

test('the weight file, where there is one, opens', () => {
  const path = new URL('../../../models/lemmas.bin', import.meta.url)
  if (!existsSync(path)) return
  const weights = decodeWeights(readFileSync(path))
  assert.ok('task' in weights && openLemmatiser(weights)?.lemmaOf('People', 'NOUN', 'NNS') === 'people')
})
